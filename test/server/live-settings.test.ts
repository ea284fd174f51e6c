import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { cleanReport, setFigure } from '../kit/report';
import { type Client, type ClientOptions, modernCapabilities, plainCapabilities } from './client';
import { useServers } from './servers';

const uri = 'file:///report.txt';
const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const asking: ClientCapabilities = {
  textDocument: modernCapabilities.textDocument,
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};
const print = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ severity, code }) => `${severity} ${code}`);

function itemsOf(report: DocumentDiagnosticReport): string[] {
  assert.ok(report.kind === 'full', report.kind);
  return print(report.items);
}

describe('settings over --stdio', () => {
  const startServer = useServers();
  let client: Client;

  const start = async (options?: ClientOptions): Promise<void> => {
    client = await startServer(options);
    await client.open(uri, wrongReport);
  };
  const change = (settings: unknown): Promise<void> =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

  it('count from the first, when they come with the introduction', async () => {
    await start({ initializationOptions: { settings: { rules: { 'row-total': 'hint' } } } });
    assert.deepEqual(itemsOf(await client.pull(uri)), ['4 row-total']);
  });

  it('are asked for, and asked for again when they change; then all are asked to look again', async () => {
    let rules: Record<string, string> = { 'row-total': 'warning' };
    const configure = (section: string | undefined) =>
      section === 'disclosureReport' ? { rules } : undefined;
    await start({ capabilities: asking, configure });
    let before = await client.pull(uri);
    // Asked before the settings were there: then it has to be asked again.
    if (`${itemsOf(before)}` === '1 row-total') {
      await client.waitForRefresh(1);
      before = await client.pull(uri);
    }
    assert.deepEqual(itemsOf(before), ['2 row-total']);
    assert.deepEqual(client.registered, ['workspace/didChangeConfiguration']);
    const refreshes = client.refreshes();
    rules = { 'row-total': 'off', balance: 'off' };
    await change(null);
    await client.waitForRefresh(refreshes + 1);
    const after = await client.pull(uri, before.resultId);
    assert.deepEqual(itemsOf(after), []);
    assert.notEqual(after.resultId, before.resultId);
    rules = { ...rules, 'no-such-rule': 'off', 'case-total': 'loud' };
    await change(null);
    assert.equal((await client.pull(uri, after.resultId)).kind, 'unchanged');
  });

  it('are taken as they come from clients that cannot be asked, which are told anew', async () => {
    await start({ capabilities: plainCapabilities });
    await client.waitForPush(({ diagnostics }) => `${print(diagnostics)}` === '1 row-total');
    await change({ disclosureReport: { rules: { 'row-total': 'information' } } });
    await client.waitForPush(({ diagnostics }) => `${print(diagnostics)}` === '3 row-total');
    await change({ disclosureReport: {} });
    await client.waitForPush(() => client.published.length === 3);
    assert.deepEqual(
      client.published.map(({ diagnostics }) => `${print(diagnostics)}`),
      ['1 row-total', '3 row-total', '1 row-total'],
    );
  });
});

describe('the page of a rule', () => {
  const startServer = useServers();

  const base = 'https://example.org/docs';
  const withLinks: ClientCapabilities = { textDocument: { diagnostic: { codeDescriptionSupport: true } } };
  for (const [what, options, expected] of [
    ['is named with the code', { capabilities: withLinks }, { href: `${base}/rules/row-total.md` }],
    ['in English', { capabilities: withLinks, locale: 'en' }, { href: `${base}/rules/row-total.en.md` }],
    ['is not named to clients that know no links', {}, undefined],
  ] as const) {
    it(what, async () => {
      const client = await startServer({
        ...options,
        initializationOptions: { documentation: { base } },
      });
      await client.open(uri, wrongReport);
      const report = await client.pull(uri);
      assert.ok(report.kind === 'full');
      assert.deepEqual(
        report.items.map(({ codeDescription }) => codeDescription),
        [expected],
      );
    });
  }
});

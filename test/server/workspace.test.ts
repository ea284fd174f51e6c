import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver-protocol/node';
import { checkReport, identifyFinding, parseReport } from '../../core/index';
import { lastYear, ofAgency, otherLastYear, thisYear } from '../kit/years';
import { type Client, type ClientOptions, modernCapabilities, plainCapabilities } from './client';
import { useServers } from './servers';

const folder = 'file:///workspace';
const own = `${folder}/2024.txt`;
const last = `${folder}/2023.txt`;
const settingsFile = `${folder}/disclosure-report.json`;
const baselineFile = `${folder}/disclosure-report.baseline.json`;
const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true, dynamicRegistration: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: true,
  },
};

/** Resolves to nothing after so many milliseconds. */
function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

describe('the reports of a workspace over LSP', () => {
  const startServer = useServers();
  let client: Client;
  let files: Map<string, string>;
  let settings: Record<string, unknown>;

  const start = async (options?: ClientOptions): Promise<void> => {
    settings = {};
    client = await startServer({
      capabilities,
      files,
      folders: [folder],
      configure: () => settings,
      ...options,
    });
  };
  /** Writes a file, or takes it away, and tells the server. */
  const put = async (uri: string, text: string | undefined): Promise<void> => {
    const type = text === undefined ? 'deleted' : files.has(uri) ? 'changed' : 'created';
    if (text === undefined) files.delete(uri);
    else files.set(uri, text);
    await client.tellChanges({ [uri]: type });
  };
  const pullItems = async (uri: string): Promise<Diagnostic[]> => {
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full');
    return report.items;
  };
  /** Asks until the diagnostics are these: files are read in the background. */
  const shows = async (uri: string, ...expected: readonly string[]): Promise<Diagnostic[]> => {
    for (;;) {
      const items = await pullItems(uri);
      if (`${items.map(({ code }) => code)}` === `${expected}`) return items;
      await pause(20);
    }
  };
  /** What a client that has been told of `expected` hears next: that it has to ask again. */
  const isTold = async (act: () => Promise<void>): Promise<void> => {
    const before = client.refreshes();
    await act();
    await client.waitForRefresh(before + 1);
  };

  beforeEach(() => {
    files = new Map([
      [own, thisYear],
      [last, lastYear],
      [`${folder}/notes.txt`, 'Nothing about reports.'],
    ]);
  });

  describe('compares an open report with others', () => {
    it('that are open: a finding comes and goes with one figure of last year’s', async () => {
      await start();
      await client.open(own, thisYear);
      await client.open(last, lastYear);
      await shows(own);
      await isTold(() => client.change(last, 2, { text: otherLastYear }));
      const [finding] = await shows(own, 'carry-over');
      const [{ location, message }] = finding.relatedInformation!;
      const line = lastYear.split('\n').findIndex((one) => one.startsWith('四、结转下年度'));
      assert.equal(location.uri, last);
      assert.equal(location.range.start.line, line);
      assert.match(message, /3/);
      await isTold(() => client.change(last, 3, { text: lastYear }));
      await shows(own);
    });

    it('that are not open, as their files change, go and come back under another name', async () => {
      await start();
      await client.open(own, thisYear);
      await shows(own);
      await isTold(() => put(last, otherLastYear));
      await shows(own, 'carry-over');
      await isTold(() => put(last, undefined));
      await shows(own);
      const moved = `${folder}/${encodeURIComponent('旧')}/2023%20.txt`;
      await isTold(() => put(moved, otherLastYear));
      const [finding] = await shows(own, 'carry-over');
      assert.equal(finding.relatedInformation![0].location.uri, moved);
    });

    it('whose folder goes and comes back, of which only its name is told', async () => {
      files.delete(last);
      files.set(`${folder}/2023/report.txt`, otherLastYear);
      await start();
      await client.open(own, thisYear);
      await shows(own, 'carry-over');
      files.delete(`${folder}/2023/report.txt`);
      await isTold(() => client.tellChanges({ [`${folder}/2023`]: 'deleted' }));
      await shows(own);
      files.set(`${folder}/moved/report.txt`, otherLastYear);
      await isTold(() => client.tellChanges({ [`${folder}/moved`]: 'created' }));
      await shows(own, 'carry-over');
    });

    it('as they are in the editor; closed without saving, as their files are', async () => {
      await start();
      await client.open(own, thisYear);
      await client.open(last, otherLastYear);
      await shows(own, 'carry-over');
      await isTold(() => client.close(last));
      await shows(own);
    });

    it('and says of two files for one agency and year that there are two', async () => {
      await start();
      await client.open(own, thisYear);
      await shows(own);
      await isTold(() => put(`${folder}/copy.txt`, thisYear));
      const [finding] = await shows(own, 'duplicate-report');
      assert.equal(finding.relatedInformation![0].location.uri, `${folder}/copy.txt`);
      await client.open('untitled:Untitled-1', lastYear);
      assert.deepEqual(await pullItems('untitled:Untitled-1'), []);
    });

    it('by the sums that a settings file declares, when all files have been read', async () => {
      const government = '松岭县人民政府';
      files.delete(last);
      files.set(own, ofAgency(thisYear, government));
      const members = `${folder}/${encodeURIComponent('部门')}`;
      files.set(`${members}/1.txt`, thisYear);
      files.set(`${members}/2.txt`, ofAgency(thisYear, '松岭县民政局'));
      const organization = { [government]: ['松岭县水利局', '松岭县民政局'] };
      files.set(settingsFile, JSON.stringify({ organization, rules: { 'missing-assessment': 'off' } }));
      await start();
      await client.open(own, files.get(own)!);
      const items = await shows(own, ...new Array(3).fill('parent-total'));
      assert.ok(items.every(({ relatedInformation }) => relatedInformation!.length > 0));
      await put(settingsFile, undefined);
      await shows(own, 'missing-assessment');
    });

    it('and asks to be asked again only when something concerns what is open', async () => {
      await start();
      await client.open(own, thisYear);
      await shows(own);
      const before = client.refreshes();
      await put(`${folder}/other.txt`, ofAgency(lastYear, '松岭县民政局'));
      await put(`${folder}/notes.txt`, 'Other notes.');
      // The answer to this comes after all that these may cause.
      await isTold(() => put(last, otherLastYear));
      assert.equal(client.refreshes(), before + 1);
    });

    it('and sends what has changed to clients that do not ask', async () => {
      await start({ capabilities: { ...plainCapabilities, workspace: capabilities.workspace } });
      await client.open(own, thisYear);
      await client.open(last, lastYear);
      const codesOf = (uri: string) => client.published.filter((one) => one.uri === uri).at(-1)?.diagnostics;
      await client.waitUntil(() => codesOf(own)?.length === 0 && codesOf(last)?.length === 0);
      await client.change(last, 2, { text: otherLastYear });
      await client.waitUntil(() => `${codesOf(own)?.map(({ code }) => code)}` === 'carry-over');
      await client.change(last, 3, { text: lastYear });
      await client.waitUntil(() => codesOf(own)?.length === 0);
    });

    it('of the folders that are there now', async () => {
      files.delete(last);
      files.set('file:///other/2023.txt', otherLastYear);
      await start({
        capabilities: { ...capabilities, workspace: { ...capabilities.workspace, workspaceFolders: true } },
      });
      await client.open(own, thisYear);
      await shows(own, 'carry-over');
      files.delete('file:///other/2023.txt');
      await isTold(() =>
        client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: [], removed: [{ uri: 'file:///other', name: 'other' }] },
        }),
      );
      await shows(own);
    });
  });

  describe('heeds the settings file', () => {
    const wrong = otherLastYear;
    const tell = (rules: Record<string, string>): string => JSON.stringify({ rules });

    it('as it appears, changes and goes; the editor’s own settings count without it', async () => {
      await start();
      settings = { rules: { 'row-total': 'hint' } };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await client.open(last, wrong);
      const showsSeverity = async (severity: number): Promise<void> => {
        for (;;) if ((await shows(last, 'row-total'))[0].severity === severity) return;
      };
      await showsSeverity(4);
      await isTold(() => put(settingsFile, tell({})));
      await showsSeverity(1);
      await isTold(() => put(settingsFile, tell({ 'row-total': 'information' })));
      await showsSeverity(3);
      await isTold(() => put(settingsFile, tell({ 'row-total': 'off', balance: 'off' })));
      await shows(last);
      await isTold(() => put(settingsFile, undefined));
      await showsSeverity(4);
    });

    it('nearest above the report, its overrides by path', async () => {
      const deep = `${folder}/${encodeURIComponent('县直')}/a/2023.txt`;
      files.set(
        settingsFile,
        JSON.stringify({ overrides: [{ files: '县直/**', rules: { 'row-total': 'warning' } }] }),
      );
      await start();
      await client.open(deep, wrong);
      assert.deepEqual((await shows(deep, 'duplicate-report', 'row-total'))[1].severity, 2);
      await put(
        `${folder}/${encodeURIComponent('县直')}/disclosure-report.json`,
        tell({ 'row-total': 'hint' }),
      );
      for (;;) if ((await shows(deep, 'duplicate-report', 'row-total'))[1].severity === 4) break;
    });

    it('and says in it what is passed over, also to clients that ask, until it is right', async () => {
      files.set(settingsFile, '{\n  "rules": { "row-totl": "off" }\n}');
      await start();
      await client.open(last, wrong);
      const { uri, diagnostics } = await client.waitForPush(() => true);
      assert.equal(uri, settingsFile);
      const [{ range, message }] = diagnostics;
      assert.deepEqual(range, { start: { line: 1, character: 13 }, end: { line: 1, character: 23 } });
      assert.match(String(message), /row-total/);
      await put(settingsFile, '{}');
      await client.waitForPush((one) => one.uri === settingsFile && one.diagnostics.length === 0);
    });

    it('and tells which one is in force, and how many findings are accepted', async () => {
      await start();
      await client.open(last, wrong);
      const told = () => client.settingsTold.at(-1)?.documents;
      await client.waitUntil(() => told()?.[0]?.settingsFile === null);
      await put(settingsFile, tell({}));
      await client.waitUntil(() => told()?.[0]?.settingsFile === settingsFile);
      assert.deepEqual(told(), [{ uri: last, settingsFile, accepted: 0 }]);
      await client.close(last);
      await client.waitUntil(() => told()?.length === 0);
    });
  });

  it('leaves out what a baseline has accepted, until its figures change', async () => {
    await start();
    await client.open(last, otherLastYear);
    await shows(last, 'row-total');
    const report = parseReport(otherLastYear);
    const identity = identifyFinding(report, checkReport(report)[0]);
    const accept = (figures = identity.figures): string =>
      JSON.stringify({ accepted: [{ ...identity, file: '2023.txt', figures, reason: '已核实' }] });
    await isTold(() => put(baselineFile, accept()));
    await shows(last);
    await client.waitUntil(() => client.settingsTold.at(-1)?.documents[0]?.accepted === 1);
    await client.change(last, 2, { text: `\n${otherLastYear}` });
    await shows(last);
    await isTold(() => put(baselineFile, accept(['9'])));
    await shows(last, 'row-total');
    await isTold(() => put(baselineFile, accept()));
    await shows(last);
    await isTold(() => put(baselineFile, undefined));
    await shows(last, 'row-total');
  });

  describe('findings of reports that are not open', () => {
    const scopeOf = () =>
      [...client.registrations.values()]
        .filter(({ method }) => method === 'textDocument/diagnostic')
        .map(({ registerOptions }) => registerOptions.workspaceDiagnostics);
    const choose = async (scope: string): Promise<void> => {
      settings = { diagnosticScope: scope };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    };
    const print = (items: Awaited<ReturnType<Client['pullWorkspace']>['answer']>) =>
      items
        .map(
          (one) =>
            `${one.uri.slice(folder.length + 1)} ${one.kind === 'full' ? one.items.map(({ code }) => code) : one.kind}`,
        )
        .sort();
    const idsOf = (items: Awaited<ReturnType<Client['pullWorkspace']>['answer']>) =>
      Object.fromEntries(items.flatMap(({ uri, resultId }) => (resultId ? [[uri, resultId]] : [])));

    it('are offered and withdrawn with the setting', async () => {
      await start();
      await client.waitUntil(() => `${scopeOf()}` === 'false');
      await choose('workspace');
      await client.waitUntil(() => `${scopeOf()}` === 'true');
      await choose('openFiles');
      await client.waitUntil(() => `${scopeOf()}` === 'false');
    });

    it('are told once, then held back until something changes', async () => {
      files.set(last, otherLastYear);
      await start({
        initializationOptions: { settings: { diagnosticScope: 'workspace' } },
        configure: () => ({ diagnosticScope: 'workspace' }),
      });
      let ids: Record<string, string> = {};
      let found: string[] = [];
      while (found.length < 2) {
        const items = await client.pullWorkspace(ids).answer;
        ids = { ...ids, ...idsOf(items) };
        found = [...new Set([...found, ...print(items).filter((one) => !one.endsWith(' unchanged'))])];
      }
      assert.ok(found.includes('2023.txt row-total') && found.includes('2024.txt carry-over'), `${found}`);
      for (;;) {
        // Until all is read, there may still be news.
        const items = await Promise.race([client.pullWorkspace(ids).answer, pause(500)]);
        if (items === undefined) break;
        ids = { ...ids, ...idsOf(items) };
      }
      const { answer } = client.pullWorkspace(ids);
      await put(last, lastYear);
      assert.deepEqual(print(await answer), ['2023.txt ', '2024.txt ']);
    });

    it('end when the report is gone, and leave open ones to the document', async () => {
      files.set(last, otherLastYear);
      await start({ configure: () => ({ diagnosticScope: 'workspace' }) });
      await client.open(own, thisYear);
      await shows(own, 'carry-over');
      const items = await client.pullWorkspace().answer;
      assert.deepEqual(print(items), ['2023.txt row-total']);
      const { answer } = client.pullWorkspace(idsOf(items));
      await put(last, undefined);
      assert.deepEqual(print(await answer), ['2023.txt ']);
    });

    it('are not told where only open files are wanted, and no longer waited for when nobody asks', async () => {
      await start();
      const { answer, cancel } = client.pullWorkspace();
      await client.open(own, thisYear);
      await shows(own);
      cancel();
      assert.deepEqual(await answer, []);
      assert.deepEqual(print(await client.pullWorkspace({ [last]: 'told before' }).answer), ['2023.txt ']);
    });
  });

  it('asks to be told of files, folders and the files that go with reports', async () => {
    await start();
    await client.waitUntil(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    const [{ registerOptions }] = [...client.registrations.values()].filter(
      ({ method }) => method === 'workspace/didChangeWatchedFiles',
    );
    assert.deepEqual(registerOptions.watchers, [
      { globPattern: '**/*.txt' },
      { globPattern: '**/disclosure-report.json' },
      { globPattern: '**/disclosure-report.baseline.json' },
      { globPattern: '**', kind: 5 },
    ]);
  });

  it('works for a client that has no files to offer', async () => {
    await start({ files: undefined, folders: undefined, capabilities: modernCapabilities });
    await client.open('untitled:one', thisYear);
    await client.open('untitled:two', otherLastYear);
    await shows('untitled:one', 'carry-over');
  });
});

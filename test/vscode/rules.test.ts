import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { rules } from '../../core/index';
import { cleanReport, setFigure } from '../kit/report';
import { root } from '../kit/shared';
import { becomes, open, pause, waitFor, waitForDiagnostics } from './support';

const isEnglish = !vscode.env.language.startsWith('zh');
const preview = 'vscode.markdown.preview.editor';
const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const line = wrongReport.split('\n').findIndex((one) => one.startsWith('一、本年新收')) + 1;

let folder = '';
let document: vscode.TextDocument;

const choose = (severities: Record<string, string> | undefined): Thenable<void> =>
  vscode.workspace
    .getConfiguration('disclosureReport')
    .update('rules', severities, vscode.ConfigurationTarget.Workspace);
const shows = (...expected: readonly string[]) =>
  waitForDiagnostics(
    document.uri,
    (printed) => printed.join() === expected.join(),
    `[${expected}] in ${document.uri}`,
  );

/** The labels that VS Code offers, once there are as many as expected: its JSON server starts and reads schemas late. */
async function listCompletions(uri: vscode.Uri, at: vscode.Position, count: number): Promise<string[]> {
  let labels: string[] = [];
  for (let attempt = 0; attempt < 40 && labels.length !== count; attempt++) {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at,
    );
    labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''));
    if (labels.length !== count) await pause(250);
  }
  return labels;
}

/** Waits for a tab that fits, in any group. */
const waitForTab = (fits: (tab: vscode.Tab) => boolean, what: string) =>
  waitFor(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(fits), what);

before(() => {
  folder = mkdtempSync(path.join(vscode.workspace.workspaceFolders![0].uri.fsPath, 'rules-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the rules', () => {
  beforeEach(async () => {
    const file = path.join(folder, `${Math.random()}.txt`);
    writeFileSync(file, wrongReport);
    document = await open(vscode.Uri.file(file));
    await becomes(document, 'disclosure-report');
  });
  afterEach(async () => {
    await choose(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await waitFor(() => document.isClosed || undefined, 'the document to close');
  });

  it('have severities that can be changed while a report is open', async () => {
    await shows(`${line} error row-total`);
    await choose({ 'row-total': 'hint' });
    await shows(`${line} hint row-total`);
    await choose({ 'row-total': 'off', balance: 'off' });
    await shows();
    await choose({ 'row-total': 'loud', 'no-such-rule': 'off' });
    await shows(`${line} error row-total`);
    await choose({ 'row-total': 'warning' });
    await shows(`${line} warning row-total`);
    await choose(undefined);
    await shows(`${line} error row-total`);
  });

  it('have a page each, which the code of a diagnostic leads to', async () => {
    const [{ code }] = await shows(`${line} error row-total`);
    assert.ok(typeof code === 'object');
    assert.equal(code.target.path, `/rules/row-total${isEnglish ? '.en' : ''}.md`);
    // As VS Code opens the link of a code: without running commands.
    await vscode.commands.executeCommand('vscode.open', code.target);
    const tab = await waitForTab(({ input }) => input instanceof vscode.TabInputCustom, 'the page');
    assert.ok(tab.input instanceof vscode.TabInputCustom);
    assert.equal(tab.input.viewType, preview);
    assert.equal(tab.input.uri.toString(), code.target.toString());
  });

  it('have pages that can be read, and nothing beside them can', async () => {
    const scheme = 'disclosure-report-docs';
    const read = (name: string) =>
      vscode.workspace.fs.readFile(vscode.Uri.from({ scheme, path: `/${name}` }));
    for (const { id } of rules) {
      for (const name of [`rules/${id}.md`, `rules/${id}.en.md`]) {
        assert.deepEqual(Buffer.from(await read(name)), readFileSync(path.join(root, 'docs', name)), name);
      }
    }
    for (const name of ['../package.json', 'rules/../../package.json', 'images/fix.en.webp', 'rules/none.md'])
      await assert.rejects(async () => await read(name), name);
    await assert.rejects(async () =>
      vscode.workspace.fs.writeFile(vscode.Uri.from({ scheme, path: '/rules/row-total.md' }), Buffer.of()),
    );
  });

  it('are shown beside the report by the command, one after another in the same place', async () => {
    const listTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    const index = `README${isEnglish ? '.en' : ''}.md`;
    for (const [file, ...call] of [
      ['row-total.md', 'rules/row-total'],
      ['balance.en.md', 'rules/balance.en', 'right'],
      [index],
    ]) {
      await vscode.commands.executeCommand('disclosureReport.openDocumentation', ...call);
      const tab = await waitForTab(({ label }) => label.endsWith(file), file);
      assert.ok(tab.input instanceof vscode.TabInputWebview);
      assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
      assert.equal(listTabs().length, 2);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    }
    for (const page of ['../package', 'rules/../../package', 1, '/etc/passwd']) {
      await vscode.commands.executeCommand('disclosureReport.openDocumentation', page);
      assert.equal(listTabs().filter(({ label }) => label.endsWith(index)).length, 1, `${page}`);
    }
  });
});

describe('the setting of the rules', () => {
  it('offers every rule and severity', () => {
    const { packageJSON } = vscode.extensions.getExtension('disclosure-report.disclosure-report')!;
    const { properties, additionalProperties } =
      packageJSON.contributes.configuration.properties['disclosureReport.rules'];
    assert.equal(additionalProperties, false);
    assert.deepEqual(
      Object.keys(properties),
      rules.map(({ id }) => id),
    );
    for (const { id, title } of rules) {
      assert.equal(properties[id].description, isEnglish ? title.en : title.zh);
      assert.match(properties[id].markdownDescription, /\]\(command:disclosureReport\.openDocumentation\?/);
    }
  });

  it('is completed in settings.json: rules, then severities', async () => {
    const settings = (inside: string) => `{ "disclosureReport.rules": { ${inside} } }`;
    for (const [inside, expected] of [
      ['""', rules.map(({ id }) => id)],
      ['"row-total": ""', ['error', 'hint', 'information', 'off', 'warning']],
    ] as const) {
      const file = path.join(folder, String(expected.length), '.vscode', 'settings.json');
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, settings(inside));
      const text = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
      await vscode.languages.setTextDocumentLanguage(text, 'jsonc');
      const position = text.positionAt(text.getText().lastIndexOf('"'));
      const labels = await listCompletions(text.uri, position, expected.length);
      assert.deepEqual(labels.sort(), [...expected].sort());
    }
  });
});

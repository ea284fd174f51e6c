import * as vscode from 'vscode';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { lastYear, otherLastYear, thisYear } from '../kit/years';
import { becomes, open, printDiagnostic, waitFor, waitForDiagnostics } from './support';

// In a folder of the workspace: files elsewhere are not read.
const folder = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '对照');
const uriOf = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string): vscode.Uri => {
  const { fsPath } = uriOf(name);
  mkdirSync(path.dirname(fsPath), { recursive: true });
  writeFileSync(fsPath, text);
  return uriOf(name);
};
const cellIn = (document: vscode.TextDocument): vscode.Range => {
  const line = document
    .getText()
    .split(/\r?\n/)
    .findIndex((one) => one.startsWith('四、结转下年度'));
  const { range, text } = document.lineAt(line);
  return new vscode.Range(range.end.translate(0, -(text.length - text.lastIndexOf('\t') - 1)), range.end);
};
const shows = (uri: vscode.Uri, ...expected: readonly string[]) =>
  waitForDiagnostics(
    uri,
    (printed) => `${printed.map((one) => one.split(' ')[2])}` === `${expected}`,
    `[${expected}]`,
  );
const choose = (name: string, value: unknown) =>
  vscode.workspace
    .getConfiguration('disclosureReport')
    .update(name, value, vscode.ConfigurationTarget.Workspace);

describe('reports of two years', () => {
  beforeEach(() => {
    write('2024.txt', thisYear);
    write('2023.txt', lastYear);
  });
  afterEach(async () => {
    await choose('diagnosticScope', undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder().fsPath, { recursive: true });
  });

  it('side by side: a finding comes with one figure of last year’s, leads there, and goes with it', async () => {
    const own = await open(uriOf('2024.txt'));
    await becomes(own, 'disclosure-report');
    await vscode.commands.executeCommand('workbench.action.splitEditorRight');
    const last = await open(uriOf('2023.txt'));
    await becomes(last, 'disclosure-report');
    const change = async (figure: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(last.uri, cellIn(last), figure);
      await vscode.workspace.applyEdit(edit);
    };
    await change('3');
    await shows(last.uri, 'row-total');
    const [{ relatedInformation }] = await shows(own.uri, 'carry-over');
    const [{ location }] = relatedInformation!;
    assert.equal(location.uri.toString(), last.uri.toString());
    assert.deepEqual(location.range, cellIn(last));
    await change('1');
    await shows(last.uri);
    await shows(own.uri);
  });

  it('one of them on disk only: as the file changes and goes', async () => {
    const own = await open(uriOf('2024.txt'));
    await becomes(own, 'disclosure-report');
    write('2023.txt', otherLastYear);
    await shows(own.uri, 'carry-over');
    rmSync(uriOf('2023.txt').fsPath);
    await shows(own.uri);
    write('旧/2023.txt', otherLastYear);
    await shows(own.uri, 'carry-over');
    rmSync(uriOf('旧').fsPath, { recursive: true });
    await shows(own.uri);
  });

  it('a settings file takes the place of the settings, and a baseline is heeded', async () => {
    write('2023.txt', otherLastYear);
    const own = await open(uriOf('2024.txt'));
    await shows(own.uri, 'carry-over');
    write('disclosure-report.json', JSON.stringify({ rules: { 'carry-over': 'information' } }));
    await waitForDiagnostics(own.uri, ([one]) => one?.endsWith(' information carry-over'), 'information');
    rmSync(uriOf('disclosure-report.json').fsPath);
    await waitForDiagnostics(own.uri, ([one]) => one?.endsWith(' warning carry-over'), 'a warning');
  });

  it('reports that are not open, as long as the setting says so', async () => {
    write('2023.txt', otherLastYear);
    const own = await open(uriOf('2024.txt'));
    await shows(own.uri, 'carry-over');
    const last = uriOf('2023.txt');
    const ofLast = () => vscode.languages.getDiagnostics(last).map(printDiagnostic);
    assert.deepEqual(ofLast(), []);
    await choose('diagnosticScope', 'workspace');
    await shows(last, 'row-total');
    await shows(own.uri, 'carry-over');
    write('2023.txt', lastYear);
    await shows(last);
    await shows(own.uri);
    write('2023.txt', otherLastYear);
    await shows(last, 'row-total');
    await choose('diagnosticScope', 'openFiles');
    await waitFor(() => ofLast().length === 0 || undefined, `nothing, there is ${ofLast()}`);
    await shows(own.uri, 'carry-over');
  });
});

import * as vscode from 'vscode';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { lastYear, otherLastYear, thisYear } from '../kit/years';
import { becomes, open, printDiagnostic, saveUntil, waitFor, waitForDiagnostics } from './support';

let folder = '';
const uriOf = (name: string) => vscode.Uri.file(path.join(folder, name));
const write = (name: string, text: string): vscode.Uri => {
  const { fsPath } = uriOf(name);
  mkdirSync(path.dirname(fsPath), { recursive: true });
  writeFileSync(fsPath, text);
  return uriOf(name);
};
/** Writes a file that VS Code has to notice. */
const save = <T>(name: string, text: string, isNoticed: () => PromiseLike<T>): Promise<T> =>
  saveUntil(() => void write(name, text), isNoticed);
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
    // In the workspace: files elsewhere are not read. Of each test its own: what goes and comes at once is hard to watch.
    folder = mkdtempSync(path.join(vscode.workspace.workspaceFolders![0].uri.fsPath, '对照-'));
    write('2024.txt', thisYear);
    write('2023.txt', lastYear);
  });
  afterEach(async () => {
    await choose('diagnosticScope', undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
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
    await save('2023.txt', otherLastYear, () => shows(own.uri, 'carry-over'));
    rmSync(uriOf('2023.txt').fsPath);
    await shows(own.uri);
    await save('旧/2023.txt', otherLastYear, () => shows(own.uri, 'carry-over'));
    rmSync(uriOf('旧').fsPath, { recursive: true });
    await shows(own.uri);
  });

  it('in a folder that is replaced at once', async () => {
    const own = await open(uriOf('2024.txt'));
    await save('2023.txt', otherLastYear, () => shows(own.uri, 'carry-over'));
    rmSync(folder, { recursive: true });
    write('2024.txt', thisYear);
    const last = write('2023年度.txt', otherLastYear);
    await waitFor(() => {
      const found = vscode.languages.getDiagnostics(own.uri).flatMap((one) => one.relatedInformation ?? []);
      return found.some(({ location }) => location.uri.toString() === last.toString()) || undefined;
    }, 'the finding to lead to the new file');
    await shows(own.uri, 'carry-over');
  });

  it('a settings file takes the place of the settings, and a baseline is heeded', async () => {
    const own = await open(uriOf('2024.txt'));
    await save('2023.txt', otherLastYear, () => shows(own.uri, 'carry-over'));
    await save('disclosure-report.json', JSON.stringify({ rules: { 'carry-over': 'information' } }), () =>
      waitForDiagnostics(own.uri, ([one]) => one?.endsWith(' information carry-over'), 'information'),
    );
    rmSync(uriOf('disclosure-report.json').fsPath);
    await waitForDiagnostics(own.uri, ([one]) => one?.endsWith(' warning carry-over'), 'a warning');
  });

  it('reports that are not open, as long as the setting says so', async () => {
    const own = await open(uriOf('2024.txt'));
    await save('2023.txt', otherLastYear, () => shows(own.uri, 'carry-over'));
    const last = uriOf('2023.txt');
    const ofLast = () => vscode.languages.getDiagnostics(last).map(printDiagnostic);
    assert.deepEqual(ofLast(), []);
    await choose('diagnosticScope', 'workspace');
    await shows(last, 'row-total');
    await shows(own.uri, 'carry-over');
    await save('2023.txt', lastYear, () => shows(last));
    await shows(own.uri);
    await save('2023.txt', otherLastYear, () => shows(last, 'row-total'));
    await choose('diagnosticScope', 'openFiles');
    await waitFor(() => ofLast().length === 0 || undefined, `nothing, there is ${ofLast()}`);
    await shows(own.uri, 'carry-over');
  });
});

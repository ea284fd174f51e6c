import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { createSettingsFile } from '../../client/settings-file';
import {
  baselineFileName,
  readBaseline,
  readSettingsFile,
  ruleSeverities,
  rules,
  settingsFileName,
} from '../../core/index';
import { cleanReport, setFigure } from '../kit/report';
import { becomes, close, listCodeActions, open, pause, waitFor, waitForDiagnostics } from './support';

const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const line = wrongReport.split('\n').findIndex((one) => one.startsWith('一、本年新收')) + 1;
/** Other tests have reports of the same agency and year. */
const alone = JSON.stringify({ rules: { 'duplicate-report': 'off' } });
const acceptCommand = 'disclosureReport.acceptFinding';

let folder = '';
let document: vscode.TextDocument;

const inFolder = (name: string): string => path.join(folder, name);
const openReport = async (text: string): Promise<void> => {
  writeFileSync(inFolder('00_7bf24c5e.txt'), text);
  document = await open(vscode.Uri.file(inFolder('00_7bf24c5e.txt')));
  await becomes(document, 'disclosure-report');
};
const shows = (...expected: readonly string[]) =>
  waitForDiagnostics(document.uri, (printed) => printed.join() === expected.join(), `[${expected}]`);

/** The command behind the last action that is offered for a diagnostic. */
async function findAcceptCommand({ range }: vscode.Diagnostic): Promise<vscode.Command> {
  const actions = await listCodeActions(document.uri, range);
  const own = actions.filter(({ command }) => command?.command === acceptCommand);
  assert.equal(own.length, 1);
  assert.notEqual(own[0].isPreferred, true);
  return own[0].command!;
}

/** Runs it as the quick fix does, with a person who answers at once. */
async function accept({ command, arguments: call = [] }: vscode.Command, reason: string | undefined) {
  await vscode.commands.executeCommand(command, ...call, async () => reason);
}

describe('the files that a person keeps beside the reports', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(vscode.workspace.workspaceFolders![0].uri.fsPath, 'settings-'));
  });
  afterEach(async () => {
    await close(document);
    rmSync(folder, { recursive: true, force: true });
  });

  describe('a finding that is accepted', () => {
    it('goes, is kept with its reason beside the settings file, and comes back when its figures change', async () => {
      writeFileSync(inFolder(settingsFileName), alone);
      await openReport(wrongReport);
      const [diagnostic] = await shows(`${line} error row-total`);
      const command = await findAcceptCommand(diagnostic);
      await accept(command, undefined);
      await accept(command, ' ');
      assert.ok(!existsSync(inFolder(baselineFileName)), 'without a reason nothing is written');
      await accept(command, '原件如此');
      const { baseline } = readBaseline(readFileSync(inFolder(baselineFileName), 'utf8'));
      assert.deepEqual(baseline.accepted, [
        {
          file: '00_7bf24c5e.txt',
          rule: 'row-total',
          place: 't3.new/total',
          figures: ['4', '9'],
          reason: '原件如此',
        },
      ]);
      await shows();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, diagnostic.range.start, '1');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await shows(`${line} error row-total`);
    });

    it('is not accepted where the file is wrong or the report is not saved', async () => {
      writeFileSync(inFolder(settingsFileName), alone);
      writeFileSync(inFolder(baselineFileName), '{ "accepted": [1] }');
      await openReport(wrongReport);
      const command = await findAcceptCommand((await shows(`${line} error row-total`))[0]);
      // What is said stays until a person has read it.
      void accept(command, 'x');
      await pause(500);
      assert.equal(readFileSync(inFolder(baselineFileName), 'utf8'), '{ "accepted": [1] }');
      await vscode.commands.executeCommand('notifications.clearAll');
      rmSync(inFolder(baselineFileName));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '又及。');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await accept(command, 'x');
      assert.ok(!existsSync(inFolder(baselineFileName)));
      await vscode.commands.executeCommand('notifications.clearAll');
    });
  });

  describe('the settings file in VS Code', () => {
    it('is opened by the command', async () => {
      writeFileSync(inFolder(settingsFileName), '{}');
      await openReport(wrongReport);
      await vscode.commands.executeCommand('disclosureReport.openSettingsFile');
      const { activeTextEditor } = vscode.window;
      assert.equal(activeTextEditor?.document.uri.fsPath, inFolder(settingsFileName));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('begins with the rule settings of VS Code, and one that is there stays as it is', async () => {
      const configuration = vscode.workspace.getConfiguration('disclosureReport');
      const choose = (severities: object | undefined) =>
        configuration.update('rules', severities, vscode.ConfigurationTarget.Workspace);
      await choose({ 'missing-topic': 'off' });
      await createSettingsFile(vscode.Uri.file(folder));
      await choose(undefined);
      const { settings, problems } = readSettingsFile(readFileSync(inFolder(settingsFileName), 'utf8'));
      assert.deepEqual([settings.rules, problems], [{ 'missing-topic': 'off' }, []]);
      writeFileSync(inFolder(settingsFileName), '{}');
      const file = await createSettingsFile(vscode.Uri.file(folder));
      assert.equal(readFileSync(file.fsPath, 'utf8'), '{}');
      document = await open(file);
    });

    it('is completed: rules, then severities; slips are marked', async () => {
      writeFileSync(inFolder(settingsFileName), '{ "rules": { "row-total": "", "": "" }, "rule": 1 }');
      document = await open(vscode.Uri.file(inFolder(settingsFileName)));
      const labelsAt = async (offset: number, count: number): Promise<string[]> => {
        let labels: string[] = [];
        for (let attempt = 0; attempt < 40 && labels.length < count; attempt++) {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            document.positionAt(offset),
          );
          labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
          if (labels.length < count) await pause(250);
        }
        return labels.map((label) => label.replaceAll('"', ''));
      };
      const text = document.getText();
      const isMarked = (words: string): boolean =>
        vscode.languages.getDiagnostics(document.uri).some(({ range }) => document.getText(range) === words);
      await waitFor(() => isMarked('"rule"') || undefined, 'the slip to be marked');
      assert.deepEqual((await labelsAt(text.indexOf('""') + 1, 5)).sort(), [...ruleSeverities].sort());
      const offered = await labelsAt(text.indexOf('"": ') + 1, rules.length - 1);
      assert.deepEqual(
        offered.sort(),
        rules
          .map(({ id }) => id)
          .filter((id) => id !== 'row-total')
          .sort(),
      );
    });
  });
});

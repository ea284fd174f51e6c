import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { fixtures } from '../kit/shared';
import { becomes, close, listCodeActions, open, printDiagnostic, waitForDiagnostics } from './support';

const isEnglish = !vscode.env.language.startsWith('zh');
const clean = readFileSync(path.join(fixtures, 'seeds', 'zhixian-county-2024.txt'), 'utf8');
const recalculate = 'refactor.rewrite.recalculate';

describe('what a report lacks', () => {
  let folder = '';
  let document: vscode.TextDocument;
  before(() => {
    folder = mkdtempSync(path.join(vscode.workspace.workspaceFolders![0].uri.fsPath, 'fixes-'));
  });
  afterEach(() => close(document));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const openText = async (text: string): Promise<void> => {
    const file = path.join(folder, '00_7bf24c5e.txt');
    writeFileSync(file, text);
    document = await open(vscode.Uri.file(file));
    await becomes(document, 'disclosure-report');
  };
  const find = async (rule: string): Promise<vscode.Diagnostic> => {
    const isOwn = (printed: string): boolean => printed.endsWith(` ${rule}`);
    const found = await waitForDiagnostics(document.uri, (printed) => printed.some(isOwn), rule);
    return found.find((one) => isOwn(printDiagnostic(one)))!;
  };
  const isGone = (rule: string) =>
    waitForDiagnostics(
      document.uri,
      (printed) => !printed.some((one) => one.endsWith(` ${rule}`)),
      `no ${rule}`,
    );
  const offer = async (range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> => {
    const actions = await listCodeActions(document.uri, range, kind);
    return actions.filter(({ edit }) => edit !== undefined);
  };

  it('is written in its place: a row, with the figures that its columns determine', async () => {
    const row = clean.split('\n').find((line) => line.includes('6. 属于四类过程性信息'))!;
    await openText(clean.replace(`${row}\n`, ''));
    const { range } = await find('missing-row');
    assert.match(document.getText(range), /属于行政执法案卷/);
    const [action, ...others] = await offer(range, 'quickfix');
    assert.deepEqual(others, []);
    assert.notEqual(action.isPreferred, true);
    assert.match(action.title, isEnglish ? /^Insert / : /^补上/);
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    await isGone('missing-row');
    assert.equal(document.getText(), clean);
  });

  it('is written in the wording that a person chooses: the fee statement', async () => {
    const silent = clean.replace(/(六、其他需要报告的事项\n\n).*$/s, '$1　　无其他需要报告的事项。');
    for (const choice of [0, 1]) {
      await openText(silent);
      const { range } = await find('missing-fee-statement');
      const actions = await offer(range, 'quickfix');
      assert.equal(actions.length, 2);
      assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
      assert.ok(await vscode.workspace.applyEdit(actions[choice].edit!));
      await isGone('missing-fee-statement');
      const written = ['未收取政府信息公开信息处理费。', '共收取政府信息公开信息处理费〈金额〉元。'][choice];
      const [, words] = document.getText().split('六、其他需要报告的事项');
      assert.match(
        words,
        new RegExp(`^\\n\\n　　2024年度，\\S{0,3}${written}\\n\\n　　无其他需要报告的事项。$`),
      );
      if (choice === 0) await close(document);
    }
  });

  it('is reckoned anew: a total, also where nobody asks for repairs', async () => {
    const wrong = clean.replace(/^(\(七\) 总计.*\t)170\t$/m, '$1171\t');
    assert.notEqual(wrong, clean);
    await openText(wrong);
    const { range } = await find('row-total');
    assert.equal(document.getText(range), '171');
    const actions = await offer(new vscode.Range(range.start, range.start), recalculate);
    assert.ok(actions.length > 0);
    for (const { title, kind } of actions) {
      assert.equal(kind?.value, recalculate);
      assert.match(title, isEnglish ? /^Recalculate totals/ : /^按分项重算合计/);
    }
    assert.ok(await vscode.workspace.applyEdit(actions[0].edit!));
    await isGone('row-total');
    assert.equal(document.getText(), clean);
    assert.deepEqual(await offer(new vscode.Range(range.start, range.start), recalculate), []);
  });

  describe('is repaired all at once, as far as that is safe', () => {
    const setting = 'codeActionsOnSave';
    const editor = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor');
    const chooseOnSave = (value: object | undefined) =>
      editor().update(setting, value, vscode.ConfigurationTarget.Global);
    // One safe repair, and one figure that a person must confirm.
    const wrong = clean.replace(/^(\(七\) 总计.*\t)170\t$/m, '$1171\t');
    const misspelt = wrong.replace('本年废止件数', '本年度止件数');
    const openMisspelt = async (): Promise<void> => {
      assert.notEqual(misspelt, wrong);
      await openText(misspelt);
      await find('misspelt-label');
    };
    const isRepaired = async (): Promise<void> => {
      await isGone('misspelt-label');
      assert.equal(document.getText(), wrong);
    };
    afterEach(() => chooseOnSave(undefined));

    it('by VS Code’s own command Fix All', async () => {
      await openMisspelt();
      await vscode.commands.executeCommand('editor.action.fixAll');
      await isRepaired();
    });

    it('on saving where that is chosen, and only then', async () => {
      await openMisspelt();
      const save = async (): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), '\n');
        assert.ok(await vscode.workspace.applyEdit(edit));
        assert.ok(await document.save());
      };
      await save();
      assert.equal(document.getText(), `\n${misspelt}`);
      await chooseOnSave({ 'source.fixAll.disclosure-report': 'explicit' });
      await save();
      await isGone('misspelt-label');
      assert.equal(document.getText(), `\n\n${wrong}`);
    });
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { becomes, close, open, stays, waitFor } from './support';

const report = `温县人民政府2024年政府信息公开工作年度报告

一、总体情况

全年工作平稳，收费 302.3932 万元。

二、主动公开政府信息情况
规章\t0\t0\t0\t\t
`;
const ordinary = '购物清单\n\n牛奶两盒，鸡蛋一打。\n';
const folder = mkdtempSync(path.join(tmpdir(), 'language-'));
let count = 0;

/** A file of its own for each test: the memory of files set back is by name. */
function createFile(text: string, name = `00${count++}_bb68ac001f228a0a.txt`): vscode.Uri {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return vscode.Uri.file(file);
}

describe('the language of a text', () => {
  before(async () => {
    // An ordinary text first: it is what activates the detector.
    await open(createFile(ordinary));
    const extension = vscode.extensions.getExtension('disclosure-report.disclosure-report');
    await waitFor(() => extension?.isActive || undefined, 'the extension');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is ours for a report under any name', async () => {
    await becomes(await open(createFile(report, '000_bb68ac.txt')), 'disclosure-report');
    await becomes(await open(createFile(`\uFEFF\n\n${report}`)), 'disclosure-report');
  });

  it('stays plain for an ordinary text', async () => {
    await stays(await open(createFile(ordinary)), 'plaintext');
  });

  it('is ours for a name that says so', async () => {
    // VS Code names an untitled report by its title when it is saved, without an ending.
    for (const name of ['温县政府信息公开2024年度报告.txt', '温县人民政府2024年政府信息公开工作年度报告']) {
      await becomes(await open(createFile('', name)), 'disclosure-report');
    }
  });

  it('turns when a report is pasted into an untitled text', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ordinary));
    await stays(document, 'plaintext');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), report));
    await becomes(document, 'disclosure-report');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('turns when its title is typed into an empty file and a line begun', async () => {
    const document = await open(createFile(''));
    for (const text of ['温县人民政府', '2024年', '政府信息公开', '工作年度报告']) {
      await vscode.commands.executeCommand('type', { text });
    }
    await stays(document, 'plaintext');
    await vscode.commands.executeCommand('type', { text: '\n' });
    await becomes(document, 'disclosure-report');
    await close(document);
  });

  it('stays plain once set back, also after reopening', async () => {
    const uri = createFile(report);
    const document = await open(uri);
    await becomes(document, 'disclosure-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await stays(document, 'plaintext');
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), `${report}\n`),
    );
    await stays(document, 'plaintext');
    await close(document);
    await stays(await open(uri), 'plaintext');
  });

  it('is asked anew for the next untitled text, which has the name of the last', async () => {
    const names: string[] = [];
    for (let round = 0; round < 2; round++) {
      const document = await vscode.workspace.openTextDocument({ content: report, language: 'plaintext' });
      await vscode.window.showTextDocument(document);
      await becomes(document, 'disclosure-report');
      names.push(document.uri.toString());
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      await stays(document, 'plaintext');
      await close(document);
    }
    assert.equal(names[0], names[1]);
  });

  it('is asked again when a report is merely closed and reopened', async () => {
    const uri = createFile(report);
    const document = await open(uri);
    await becomes(document, 'disclosure-report');
    await close(document);
    await becomes(await open(uri), 'disclosure-report');
  });

  it('goes back to plain for a file that its name claims but the person has set back', async () => {
    const uri = createFile(report, '息县政府信息公开2024年度报告.txt');
    const document = await open(uri);
    await becomes(document, 'disclosure-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await stays(document, 'plaintext');
    await close(document);
    const again = await open(uri);
    await becomes(again, 'plaintext');
    await stays(again, 'plaintext');
    await vscode.commands.executeCommand('disclosureReport.markAsReport');
    await becomes(again, 'disclosure-report');
    await close(again);
    await stays(await open(uri), 'disclosure-report');
  });

  it('is ours by command for any text, and the command forgets that it was set back', async () => {
    const list = await open(createFile(ordinary));
    await vscode.commands.executeCommand('disclosureReport.markAsReport');
    await becomes(list, 'disclosure-report');

    const uri = createFile(report);
    const document = await open(uri);
    await becomes(document, 'disclosure-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await stays(document, 'plaintext');
    await vscode.commands.executeCommand('disclosureReport.markAsReport');
    await becomes(document, 'disclosure-report');
    await close(document);
    await becomes(await open(uri), 'disclosure-report');
  });

  it('without detection is ours by name or command only, and at once', async () => {
    const settings = vscode.workspace.getConfiguration('disclosureReport');
    const set = (value?: string) => settings.update('detection', value, vscode.ConfigurationTarget.Global);
    const claimed = await open(createFile(report));
    await becomes(claimed, 'disclosure-report');
    try {
      await set('off');
      await becomes(claimed, 'plaintext');
      const document = await open(createFile(report));
      await stays(document, 'plaintext');
      await vscode.commands.executeCommand('disclosureReport.markAsReport');
      await becomes(document, 'disclosure-report');
      const named = await open(createFile(report, '潢县政府信息公开2024年度报告.txt'));
      await stays(named, 'disclosure-report');
      await set('auto');
      await becomes(claimed, 'disclosure-report');
      await set('off');
      await becomes(claimed, 'plaintext');
      await stays(named, 'disclosure-report');
      assert.equal(document.languageId, 'disclosure-report');
    } finally {
      await set();
    }
    await becomes(claimed, 'disclosure-report');
  });

  it('is left alone in views and for other languages', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('former-version', {
      provideTextDocumentContent: () => report,
    });
    const view = await vscode.workspace.openTextDocument(vscode.Uri.parse('former-version:/000_bb68ac.txt'));
    provider.dispose();
    assert.equal(view.getText(), report);
    const markdown = await open(createFile(report, 'report.md'));
    await stays(view, 'plaintext');
    await stays(markdown, 'markdown');
  });
});

describe('the editor of a report', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await open(createFile(report.replace('规章', '  规章'), 'editor.txt'));
    await becomes(document, 'disclosure-report');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the settings of the language', () => {
    const settings = vscode.workspace.getConfiguration('', document);
    const manifest = vscode.extensions.getExtension('disclosure-report.disclosure-report')!.packageJSON;
    const wanted = manifest.contributes.configurationDefaults['[disclosure-report]'];
    for (const [name, value] of Object.entries(wanted)) assert.deepEqual(settings.get(name), value, name);
  });

  it('keeps tabs', async () => {
    const { options } = vscode.window.activeTextEditor!;
    assert.equal(options.insertSpaces, false);
    assert.equal(options.tabSize, 8);
  });

  it('adds and takes no byte on saving, whatever the general settings are', async () => {
    const general = vscode.workspace.getConfiguration('files');
    const names = ['trimTrailingWhitespace', 'insertFinalNewline', 'trimFinalNewlines'];
    for (const name of names) await general.update(name, true, vscode.ConfigurationTarget.Global);
    try {
      const text = `${report}\n\n\n规章\t0\t0\t0\t\t`;
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await vscode.window.activeTextEditor!.edit((edit) => edit.replace(all, text));
      assert.ok(await document.save());
      assert.equal(readFileSync(document.uri.fsPath, 'utf8'), text);
    } finally {
      for (const name of names) await general.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('takes a number with its decimals and a run of Chinese for words', () => {
    const wordAt = (text: string) => {
      const position = document.positionAt(document.getText().indexOf(text) + 1);
      return document.getText(document.getWordRangeAtPosition(position));
    };
    assert.equal(wordAt('302'), '302.3932');
    assert.equal(wordAt('万元'), '万元');
    assert.equal(wordAt('主动公开'), '主动公开政府信息情况');
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanReport, setFigure } from '../kit/report';
import { becomes, close, open, waitForDiagnostics } from './support';

const isEnglish = !vscode.env.language.startsWith('zh');
const report = setFigure(cleanReport, '一、本年新收', '总计', '9');

describe('hovers', () => {
  let folder: string;
  let document: vscode.TextDocument;
  before(async () => {
    const [workspace] = vscode.workspace.workspaceFolders!;
    folder = mkdtempSync(path.join(workspace.uri.fsPath, 'hovers-'));
    const file = path.join(folder, 'report.txt');
    writeFileSync(file, report);
    document = await open(vscode.Uri.file(file));
    await becomes(document, 'disclosure-report');
    // The server is there once it has found what is wrong.
    await waitForDiagnostics(document.uri, (printed) => printed.length > 0, 'the wrong total');
  });
  after(async () => {
    await close(document);
    rmSync(folder, { recursive: true, force: true });
  });

  /** The words of the hover at the end of `words`, and what it is about. */
  async function hoverAt(words: string): Promise<{ text: string; range: string } | undefined> {
    const at = report.indexOf(words);
    assert.ok(at >= 0, words);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(at + words.length),
    );
    if (hover === undefined) return undefined;
    const [content] = hover.contents as vscode.MarkdownString[];
    return { text: content.value, range: document.getText(hover.range) };
  }

  it('explain a row by its article and by practice', async () => {
    const hover = await hoverAt('6.属于四类过程性信息');
    assert.equal(hover?.range, '6.属于四类过程性信息');
    assert.match(hover.text, isEnglish ? /Article 16, paragraph 2: / : /第十六条第二款：/);
    assert.match(hover.text, isEnglish ? /Practice \(not official\)/ : /实务提示（非官方口径）/);
    // The page is named in the user's language, and the place on it.
    const link = /command:disclosureReport\.openDocumentation\?([^)>]+)/.exec(hover.text)?.[1] ?? '';
    const page = isEnglish ? 'categories.en' : 'categories';
    assert.deepEqual(JSON.parse(decodeURIComponent(link)), [page, 't3.r3.6']);
  });

  it('show the relations of a figure, and which of them it breaks', async () => {
    const line = report.split('\n').find((one) => one.startsWith('一、本年新收'))!;
    const hover = await hoverAt(line);
    assert.equal(hover?.range, '9');
    assert.match(
      hover.text,
      isEnglish ? /Total 9 = Natural persons 3 .* ✗ off by 5/ : /总计 9 = 自然人 3 .* ✗ 相差 5/,
    );
  });

  it('explain a heading, and stay silent in prose', async () => {
    assert.equal((await hoverAt('六、其他需要报告的事项'))?.range, '六、其他需要报告的事项');
    assert.equal(await hoverAt('公开内容还不够'), undefined);
  });
});

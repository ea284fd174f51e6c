import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSnippets } from '../kit/snippets';
import { becomes, close, pause, waitFor, waitForDiagnostics } from './support';

const snippets = readSnippets();
const language = 'disclosure-report';
/** What a text that holds only a piece of a report cannot have. */
const ofTheRest = /missing-(title|section)$/;

let document: vscode.TextDocument;

async function openEmptyReport(): Promise<void> {
  document = await vscode.workspace.openTextDocument({ language });
  await vscode.window.showTextDocument(document);
}

/** Types as a person does, letter by letter, with time for suggestions to come unasked. */
async function type(text: string): Promise<void> {
  for (const character of text) {
    await vscode.commands.executeCommand('type', { text: character });
    await pause(60);
  }
}

const insert = (name: string) =>
  vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name });
const tab = () => vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
const textStarts = (start: string) =>
  waitFor(
    () => document.getText().startsWith(start) || undefined,
    `a text that starts with ${start}, it is ${JSON.stringify(document.getText().slice(0, 80))}`,
  );

const linesOf = (text: string) => text.split(/\r?\n/);

describe('a snippet', () => {
  afterEach(() => close(document));

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`inserts nothing that is found fault with: ${name}`, async () => {
      await openEmptyReport();
      await insert(name);
      await waitFor(
        () => linesOf(document.getText()).length === body.length || undefined,
        `${body.length} lines`,
      );
      assert.doesNotMatch(document.getText(), /\$\{?\d|CURRENT_YEAR/);
      const isWhole = snippets[name].isFileTemplate === true;
      await waitForDiagnostics(
        document.uri,
        (printed) => isWhole || (printed.length > 0 && printed.every((one) => ofTheRest.test(one))),
        'nothing but what the rest of a report would bring',
      );
      if (isWhole) await expectNoFinding();
    });
  }
});

/** What is still to be written is no fault. */
const isPrompt = (printed: string): boolean => printed.endsWith(' information placeholder');

/** A report without findings is told from one that nobody has looked at by a finding that comes and goes. */
async function expectNoFinding(): Promise<void> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, end, '\n一、总体情况');
  await vscode.workspace.applyEdit(edit);
  await waitForDiagnostics(
    document.uri,
    (printed) => printed.some((one) => one.endsWith('duplicate-section')),
    'a part that stands twice',
  );
  await vscode.commands.executeCommand('undo');
  await waitForDiagnostics(document.uri, (printed) => printed.every(isPrompt), 'nothing');
}

describe('suggestions of snippets', () => {
  beforeEach(openEmptyReport);
  afterEach(() => close(document));

  for (const [name, { prefix }] of Object.entries(snippets)) {
    it(`offer “${name}” by each of its prefixes`, async () => {
      for (const typed of prefix) {
        const all = new vscode.Range(0, 0, document.lineCount, 0);
        await vscode.window.activeTextEditor!.edit((edit) => edit.replace(all, typed));
        const end = new vscode.Position(0, typed.length);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          end,
        );
        const offered = items.find(
          ({ label }) => (typeof label === 'string' ? label : label.label) === typed,
        );
        assert.ok(offered, `${typed} is offered`);
        const { range } = offered;
        const replaced = range instanceof vscode.Range ? range : range?.replacing;
        assert.deepEqual(replaced, new vscode.Range(new vscode.Position(0, 0), end), typed);
      }
    });
  }

  const typings: readonly (readonly [typed: string, start: string])[] = [
    ['b3', '（本列数据的勾稽关系'],
    ['bsan', '（本列数据的勾稽关系'],
    ['表三', '（本列数据的勾稽关系'],
    ['b2', '第二十条第（一）项'],
    ['bf5', '五、存在的主要问题及改进情况'],
    ['ztqk', '一、总体情况\n\n（一）主动公开'],
    ['nb', '〈机关全称〉'],
  ];
  for (const [typed, start] of typings) {
    it(`come while “${typed}” is typed, and what is chosen takes its place`, async () => {
      await type(typed);
      await pause(400); // the list comes by itself
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      await textStarts(start);
      assert.ok(!document.getText().includes(`${typed}\n`));
    });
  }

  it('take the place of a heading that has been begun, numeral and all', async () => {
    await type('三、收');
    await pause(400);
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await textStarts('三、收到和处理政府信息公开申请情况\n\n（本列数据');
  });

  it('do not come in the middle of prose', async () => {
    await type('各单位列表');
    await pause(400);
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(document.getText(), '各单位列表');
  });
});

describe('a new report', () => {
  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('disclosureReport.newReport');
    document = vscode.window.activeTextEditor!.document;
    await becomes(document, language);
  });
  after(() => close(document));

  it('is untitled, holds the form, and is about last year', async () => {
    assert.ok(document.isUntitled);
    await textStarts(`〈机关全称〉${new Date().getFullYear() - 1}年政府信息公开工作年度报告\n`);
    assert.equal(linesOf(document.getText()).length, snippets.年度报告.body.length);
    await expectNoFinding();
  });

  it('asks for agency and year once, then goes from place to place', async () => {
    // Undoing what the last test did has ended the first way through the places.
    await vscode.commands.executeCommand('editor.action.selectAll');
    await vscode.commands.executeCommand('deleteLeft');
    await insert('年度报告');
    await type('禾川县人民政府');
    await tab();
    await type('2024');
    await textStarts('禾川县人民政府2024年政府信息公开工作年度报告\n');
    assert.equal(document.getText().split('禾川县人民政府').length - 1, 3);
    assert.equal(document.getText().split('2024年').length - 1, 4);
    await tab();
    const { selection } = vscode.window.activeTextEditor!;
    assert.match(document.getText(selection), /^本报告由禾川县人民政府依照.*〉$/);
    for (let place = 4; place <= 10; place++) await tab();
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '0');
    await type('7');
    assert.match(document.getText(), /\n规章\t7\t0\t0\n/);
    await tab();
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '0');
  });
});

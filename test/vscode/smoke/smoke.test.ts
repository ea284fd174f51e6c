import * as vscode from 'vscode';
import {
  becomes,
  close,
  listCodeActions,
  open,
  pause,
  saveUntil,
  waitFor,
  waitForDiagnostics,
} from '../support';
import { equal, includes, present } from './expect';
import { createMemoryFile } from './memory-files';

// What everybody has to get, wherever the extension runs: from the sources and installed, in the node host and in the
// web host. Hence nothing here but VS Code's own API.

/** Where the sample with one of each common fault has its faults, as far as the arithmetic leaves no doubt. */
const faults = [
  '50 error row-total',
  '56 warning misspelt-label',
  '59 error unreadable-number',
  '61 error row-total',
  '66 error missing-row',
  '79 error case-total',
];

const shows = (uri: vscode.Uri, wanted: readonly string[]) =>
  waitForDiagnostics(uri, (printed) => wanted.every((one) => printed.includes(one)), `${wanted}`);

function sample(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name);
}

/** The first fix of a range. Asked for again when there is none, as VS Code itself does. */
async function findFix(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const [action] = await listCodeActions(uri, range);
    if (action !== undefined) return action;
    await pause(200);
  }
  throw new Error('no fix is offered');
}

describe('smoke', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await open(sample('2-有错的报告.txt'));
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('activation: a text is taken for a report', async () => {
    await becomes(document, 'disclosure-report');
    const extension = vscode.extensions.getExtension('disclosure-report.disclosure-report');
    await waitFor(() => extension?.isActive || undefined, 'the extension');
  });

  it('diagnostics at the wrong places', async () => {
    const found = await shows(document.uri, faults);
    const total = found.find(({ range }) => range.start.line === 60);
    equal(document.getText(total?.range), '13');
  });

  it('page about a rule, where the code of a problem leads', async () => {
    const [{ code }] = await shows(document.uri, faults);
    const { target } = code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(target);
    includes(page.lineAt(0).text, '# ');
    includes(page.getText(), '```');
  });

  it('outline of the parts', async () => {
    const [report] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    includes(report.name, '禾川县自然资源局');
    equal(report.children.length, 6);
  });

  it('hover on the label of a row: the article', async () => {
    const label = document.getText().indexOf('（一）予以公开');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(label + 3),
    );
    const shown = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (typeof one === 'string' ? one : one.value));
    includes(shown.join('\n'), vscode.env.language.startsWith('zh') ? '第三十六条' : '36');
  });

  it('fix of a misspelt label', async () => {
    const { range } = present(
      (await shows(document.uri, faults)).find((one) => one.range.start.line === 55),
      'misspelt label',
    );
    equal(document.getText(range), '保护第三方合法权宜');
    const action = await findFix(document.uri, range);
    equal(await vscode.workspace.applyEdit(present(action.edit, 'edit')), true);
    equal(document.getText(range), '保护第三方合法权益');
    await waitForDiagnostics(
      document.uri,
      (printed) => printed.includes(faults[0]) && !printed.includes(faults[1]),
      'the misspelt label no more',
    );
    await vscode.commands.executeCommand('undo');
    equal(document.isDirty, false);
  });

  it('snippet of a table, offered for the word that is typed', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: document.languageId, content: '表四' });
    const editor = await vscode.window.showTextDocument(draft);
    const word = new vscode.Range(0, 0, 0, 2);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      word.end,
    );
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '表四');
    await editor.insertSnippet(present(item, 'snippet').insertText as vscode.SnippetString, word);
    includes(draft.getText(), '未经复议直接起诉');
    await close(draft);
  });

  it('sample that is no file, so that trying things changes none', async () => {
    await vscode.commands.executeCommand('disclosureReport.openSample');
    // The editor of another test may be closing still.
    const copy = await waitFor(() => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.uri.scheme === 'untitled' && active.getText() === document.getText()
        ? active
        : undefined;
    }, 'the sample');
    equal(copy.languageId, document.languageId);
    await shows(copy.uri, faults);
    await close(copy);
  });

  it('last year’s report, which is not open: the finding comes and goes with its file', async () => {
    const own = await open(sample('1-规范的报告.txt'));
    await shows(own.uri, []);
    const last = sample('上一年.txt');
    const hasFinding = (printed: readonly string[]): boolean =>
      printed.some((one) => one.endsWith(' warning carry-over'));
    const bytes = new TextEncoder().encode(own.getText().replaceAll('2024', '2023'));
    try {
      const found = await saveUntil(
        () => vscode.workspace.fs.writeFile(last, bytes),
        () => waitForDiagnostics(own.uri, hasFinding, 'carry-over'),
      );
      const finding = found.find(({ message }) => message.includes('2023') && message.includes('7'));
      equal(present(finding?.relatedInformation?.[0], 'link').location.uri.toString(), last.toString());
    } finally {
      await vscode.workspace.fs.delete(last);
    }
    await waitForDiagnostics(own.uri, (printed) => !hasFinding(printed), 'carry-over no more');
    await close(own);
  });

  it('a report of a repository that is on no disk', async () => {
    const uri = vscode.Uri.parse('vscode-vfs://memory/report.txt');
    const files = createMemoryFile(uri, document.getText());
    try {
      const remote = await open(uri);
      await becomes(remote, 'disclosure-report');
      await shows(uri, faults);
      await close(remote);
    } finally {
      files.dispose();
    }
  });
});

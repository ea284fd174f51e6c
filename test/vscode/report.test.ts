import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { seeds } from '../kit/seeds';
import { fixtures, hasShared, sharedFolder } from '../kit/shared';
import { becomes, close, listCodeActions, open, pause, printDiagnostic, waitForDiagnostics } from './support';

const isEnglish = !vscode.env.language.startsWith('zh');
/** English sentences may quote the form's Chinese labels, but are not punctuated as Chinese ones. */
const chineseSentence = /[。；]/;
const lostCells = readSeed('tangxian-county-2022.txt');
const misspelt = readSeed('yunjin-bureau-2023.txt');
const clean = readSeed('zhixian-county-2024.txt');
const cleanRemarks = seeds.find(({ fixture }) => fixture === 'zhixian-county-2024.txt')!.remarks;

/** Inside the workspace that the runner made for this run; gone with it. */
let folder = '';
let count = 0;

function readSeed(name: string): string {
  return readFileSync(path.join(fixtures, 'seeds', name), 'utf8');
}

function createFile(content: string | Uint8Array, name = `00${count++}_7bf24c5e.txt`): vscode.Uri {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return vscode.Uri.file(file);
}

async function openReport(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await open(uri);
  await becomes(document, 'disclosure-report');
  return document;
}

async function openText(text: string): Promise<vscode.TextDocument> {
  return await openReport(createFile(text));
}

/** The cell of a row, counted by tabs from 0; from the last one with words in it where negative. */
function rangeOfCell(document: vscode.TextDocument, line: number, index: number): vscode.Range {
  const cells = document
    .lineAt(line - 1)
    .text.trimEnd()
    .split('\t');
  const at = index < 0 ? cells.length + index : index;
  const start = cells.slice(0, at).reduce((sum, words) => sum + words.length + 1, 0);
  return new vscode.Range(line - 1, start, line - 1, start + cells[at].length);
}

/** Types over a range, as a person does who has selected it. */
async function typeOver(range: vscode.Range, text: string): Promise<void> {
  vscode.window.activeTextEditor!.selection = new vscode.Selection(range.start, range.end);
  await vscode.commands.executeCommand('type', { text });
}

const shows = (uri: vscode.Uri, expected: readonly string[], what: string) =>
  waitForDiagnostics(
    uri,
    (printed) => printed.length === expected.length && expected.every((one) => printed.includes(one)),
    `${what}: [${expected}]`,
  );

/** Waits for the wrong total of line 41 of the clean report, its only problem. */
async function findWrongTotal(uri: vscode.Uri): Promise<vscode.Diagnostic> {
  const found = await shows(uri, [...cleanRemarks, '41 error row-total'], 'the wrong total');
  return found.find(({ severity }) => severity === vscode.DiagnosticSeverity.Error)!;
}

async function findActions(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await listCodeActions(uri, range);
  return actions.filter(({ edit }) => edit !== undefined);
}

function walk(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...walk(symbol.children)]);
}

function listSymbols(uri: vscode.Uri): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

before(() => {
  const [workspace] = vscode.workspace.workspaceFolders!;
  folder = mkdtempSync(path.join(workspace.uri.fsPath, 'reports-'));
});
after(async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  rmSync(folder, { recursive: true, force: true });
});

describe('a report in the editor', () => {
  const given = seeds.flatMap((seed) => {
    const one = { ...seed, file: path.join(fixtures, 'seeds', seed.fixture), agency: seed.fixtureAgency };
    if (!hasShared) return [one];
    return [one, { ...seed, file: path.join(sharedFolder('seeds'), seed.shared), agency: seed.sharedAgency }];
  });

  for (const { file, agency, year, worries, remarks, resultTotal } of given) {
    describe(path.basename(file), () => {
      let document: vscode.TextDocument;
      let text: string;
      before(async () => {
        text = readFileSync(file, 'utf8');
        document = await openReport(createFile(readFileSync(file), path.basename(file)));
      });
      after(() => close(document));

      it('shows exactly its problems', async () => {
        const expected = [...worries, ...remarks];
        await shows(document.uri, expected, 'its problems');
        // A report without any is told from one that nobody has looked at by a problem that comes and goes.
        const end = document.lineAt(document.lineCount - 1).range.end;
        await typeOver(new vscode.Range(end, end), '\n一、总体情况');
        await waitForDiagnostics(
          document.uri,
          (printed) => printed.some((one) => one.endsWith('warning duplicate-section')),
          'a part that stands twice',
        );
        await vscode.commands.executeCommand('undo');
        const found = await shows(document.uri, expected, 'its problems again');
        assert.equal(document.getText(), text);
        for (const { source, message } of found) {
          assert.equal(source, 'disclosure-report');
          if (isEnglish) assert.doesNotMatch(message, chineseSentence);
          else assert.match(message, chineseSentence);
        }
      });

      it('has an outline', async () => {
        const symbols = await listSymbols(document.uri);
        assert.deepEqual(
          symbols.map(({ name }) => name),
          [isEnglish ? `${agency} ${year}` : `${agency} ${year} 年`],
        );
        const parts = symbols[0].children;
        assert.deepEqual(
          parts.map(({ selectionRange }) => document.getText(selectionRange).slice(0, 2)),
          ['一、', '二、', '三、', '四、', '五、', '六、'],
        );
        assert.equal(parts[0].children.length, 5);
        const tables = parts.flatMap(({ children }) =>
          children.filter(({ kind }) => kind === vscode.SymbolKind.Array),
        );
        assert.equal(tables.length, 3);
        const rows = walk(tables).filter(({ kind }) => kind === vscode.SymbolKind.Number);
        assert.equal(rows.length, 6 + 25 + 3);
        const total = rows.find(({ selectionRange }) =>
          /^[（(]七[）)]/.test(document.getText(selectionRange)),
        );
        assert.equal(total?.detail, resultTotal);
      });

      it('folds', async () => {
        const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        const [{ children: parts }] = await listSymbols(document.uri);
        for (const { name, selectionRange, range } of parts) {
          const own = folds.filter(({ start }) => start === selectionRange.start.line);
          assert.deepEqual(
            own.map(({ end }) => end),
            [range.end.line],
            name,
          );
        }
        assert.ok(folds.length >= 6 + 3 + 5, `${folds.length} folds`);
      });
    });
  }
});

describe('problems of a report', () => {
  let document: vscode.TextDocument;
  afterEach(() => close(document));

  it('follow typing: a wrong total appears, and goes when it is put right', async () => {
    document = await openText(clean);
    const cell = rangeOfCell(document, 41, -1);
    assert.equal(document.getText(cell), '171');
    await typeOver(cell, '17');
    const found = await findWrongTotal(document.uri);
    assert.equal(document.getText(found.range), '17');
    assert.ok(found.relatedInformation!.length > 0);
    for (const { location } of found.relatedInformation!) {
      assert.equal(location.uri.toString(), document.uri.toString());
      assert.match(document.getText(location.range), /^\d+$/);
    }
    await vscode.commands.executeCommand('type', { text: '1' });
    await shows(document.uri, cleanRemarks, 'the wrong total no more');
    assert.equal(document.getText(), clean);
  });

  it('go when the report is closed', async () => {
    document = await openText(lostCells);
    const { uri } = document;
    await waitForDiagnostics(uri, (printed) => printed.length > 0, 'problems');
    await close(document);
    await shows(uri, [], 'nothing');
    document = await openReport(uri);
    await waitForDiagnostics(uri, (printed) => printed.length > 0, 'problems again');
  });

  it('go when the text is no report any more', async () => {
    document = await openText(lostCells);
    await waitForDiagnostics(document.uri, (printed) => printed.length > 0, 'problems');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await shows(document.uri, [], 'nothing');
  });
});

describe('repairs', () => {
  let document: vscode.TextDocument;
  afterEach(() => close(document));

  it('fill the four lost cells, and no warning is left', async () => {
    document = await openText(lostCells);
    const lines = [49, 50, 51, 72];
    const isWarning = (printed: string): boolean => printed.includes('warning');
    for (const [index, line] of lines.entries()) {
      const left = lines.slice(index).map((one) => `${one} warning blank-cell`);
      const found = await waitForDiagnostics(
        document.uri,
        (printed) => `${printed.filter(isWarning).sort()}` === `${left}`,
        `${left}`,
      );
      const { range } = found.find((one) => printDiagnostic(one) === `${line} warning blank-cell`)!;
      const [action, ...others] = await findActions(document.uri, range);
      assert.deepEqual(others, []);
      assert.equal(action.isPreferred, true);
      assert.match(action.title, new RegExp(['62', '0', '16', '62'][index]));
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
    }
    await waitForDiagnostics(document.uri, (printed) => !printed.some(isWarning), 'no warning');
    assert.deepEqual(
      lines.map((line) => document.getText(rangeOfCell(document, line, 3))),
      ['62', '0', '16', '62'],
    );
  });

  it('restore a misspelt label, by the key for the preferred repair too', async () => {
    document = await openText(misspelt);
    const [found] = await shows(document.uri, ['22 warning misspelt-label'], 'the label');
    assert.equal(document.getText(found.range), '本年度止件数');
    const [action] = await findActions(document.uri, found.range);
    assert.equal(action.isPreferred, true);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(found.range.start, found.range.start);
    await vscode.commands.executeCommand('editor.action.autoFix');
    await shows(document.uri, [], 'nothing');
    assert.equal(document.getText(), misspelt.replace('本年度止件数', '本年废止件数'));
  });

  it('set a wrong figure only after a person has confirmed it', async () => {
    document = await openText(clean);
    await typeOver(rangeOfCell(document, 41, -1), '17');
    const wrong = document.getText();
    const found = await findWrongTotal(document.uri);
    const actions = await findActions(document.uri, found.range);
    assert.equal(actions.length, 1);
    assert.notEqual(actions[0].isPreferred, true);
    assert.match(actions[0].title, /171/);

    vscode.window.activeTextEditor!.selection = new vscode.Selection(found.range.start, found.range.end);
    const chooseFirst = { kind: 'quickfix', apply: 'first' };
    await vscode.commands.executeCommand('editor.action.codeAction', chooseFirst);
    await pause(600); // what must not happen is given time to happen
    assert.equal(document.getText(), wrong);
    // The preview is open: tick the change, then apply what is ticked.
    for (const command of ['list.focusFirst', 'list.focusDown', 'refactorPreview.toggleCheckedState']) {
      await vscode.commands.executeCommand(command);
    }
    await vscode.commands.executeCommand('refactorPreview.apply');
    await shows(document.uri, cleanRemarks, 'the wrong total no more');
    assert.equal(document.getText(), clean);
  });

  it('leave the file alone until it is saved, and then change nothing else in it', async () => {
    const withReturns = `\uFEFF${lostCells.replaceAll('\n', '\r\n')}`;
    for (const text of [lostCells, withReturns]) {
      document = await openText(text);
      const file = document.uri.fsPath;
      const found = await waitForDiagnostics(
        document.uri,
        (printed) => printed.includes('72 warning blank-cell'),
        'the lost cell',
      );
      const { range } = found.find((one) => printDiagnostic(one) === '72 warning blank-cell')!;
      const [action] = await findActions(document.uri, range);
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
      assert.ok(document.isDirty);
      assert.deepEqual(readFileSync(file), Buffer.from(text));
      assert.ok(await document.save());
      const lines = text.split('\n');
      const cells = lines[71].split('\t');
      cells[3] = '62';
      lines[71] = cells.join('\t');
      assert.deepEqual(readFileSync(file), Buffer.from(lines.join('\n')));
    }
  });
});

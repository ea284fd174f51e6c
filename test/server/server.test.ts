import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  CodeActionRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentSymbolRequest,
  ErrorCodes,
  ExitNotification,
  FoldingRangeRequest,
  HoverRequest,
  type ResponseError,
  type SymbolInformation,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node';
import { cleanReport, setFigure } from '../kit/report';
import { ofAgency } from '../kit/years';
import { type Client, type ClientOptions, plainCapabilities } from './client';
import { useServers } from './servers';

const uri = 'file:///report.txt';
const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const line = wrongReport.split('\n').findIndex((one) => one.startsWith('一、本年新收'));
const character = wrongReport.split('\n')[line].length - 1;
const cell = { start: { line, character }, end: { line, character: character + 1 } };

const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** The diagnostics and the id of a full report. */
function full(report: DocumentDiagnosticReport): { items: Diagnostic[]; resultId: string } {
  assert.equal(report.kind, 'full');
  assert.ok(report.kind === 'full' && report.resultId !== undefined);
  return { items: report.items, resultId: report.resultId };
}

describe('the language server over --stdio', () => {
  const startServer = useServers();
  let client: Client;

  const start = async (options?: ClientOptions): Promise<void> => {
    client = await startServer(options);
  };

  describe('introduces itself', () => {
    it('with pull to clients that pull', async () => {
      await start();
      const { capabilities, serverInfo } = client.initialized;
      assert.equal(serverInfo?.name, 'disclosure-report');
      assert.deepEqual(capabilities.textDocumentSync, {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
      });
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'disclosure-report',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
      assert.equal(capabilities.documentSymbolProvider, true);
      assert.equal(capabilities.foldingRangeProvider, true);
      assert.equal(capabilities.hoverProvider, true);
      assert.deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: ['quickfix', 'refactor.rewrite.heading', 'refactor.rewrite.recalculate'],
      });
    });

    it('without pull to clients that do not', async () => {
      await start({ capabilities: plainCapabilities });
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      assert.equal(client.initialized.capabilities.documentSymbolProvider, true);
    });
  });

  describe('to clients that pull', () => {
    beforeEach(() => start());

    it('tells all findings, then that nothing has changed, under the same id', async () => {
      await client.open(uri, wrongReport);
      const { items, resultId } = full(await client.pull(uri));
      assert.deepEqual(codesOf(items), ['row-total']);
      assert.deepEqual(items[0].range, cell);
      assert.deepEqual(await client.pull(uri, resultId), { kind: 'unchanged', resultId });
      assert.deepEqual(full(await client.pull(uri)), { items, resultId });
    });

    it('tells all again under a new id after a change', async () => {
      await client.open(uri, wrongReport);
      const before = full(await client.pull(uri));
      await client.change(uri, 2, { range: cell, text: '4' });
      const after = full(await client.pull(uri, before.resultId));
      assert.deepEqual(after.items, []);
      assert.notEqual(after.resultId, before.resultId);
    });

    it('never says “unchanged” of a document that was closed meanwhile', async () => {
      await client.open(uri, wrongReport);
      const { resultId } = full(await client.pull(uri));
      await client.close(uri);
      assert.deepEqual(await client.pull(uri, resultId), { kind: 'full', items: [] });
      await client.open(uri, cleanReport);
      assert.deepEqual(full(await client.pull(uri, resultId)).items, []);
    });

    it('keeps documents apart', async () => {
      const other = 'file:///other.txt';
      await client.open(uri, wrongReport);
      await client.open(other, ofAgency(cleanReport, '松岭县民政局'));
      const { resultId } = full(await client.pull(uri));
      assert.deepEqual(full(await client.pull(other, resultId)).items, []);
      assert.deepEqual(codesOf(full(await client.pull(uri)).items), ['row-total']);
    });

    it('pushes nothing', async () => {
      await client.open(uri, wrongReport);
      await client.change(uri, 2, { range: cell, text: '4' });
      await client.pull(uri);
      await client.close(uri);
      await client.pull(uri);
      assert.deepEqual(client.published, []);
    });

    it('follows changes of parts of the text, several at once too', async () => {
      await client.open(uri, cleanReport);
      const end = { line, character: character + 1 };
      // The second change is told in terms of the text after the first.
      await client.change(
        uri,
        2,
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
        {
          range: { start: { line: line + 2, character }, end: { ...end, line: line + 2 } },
          text: '9',
        },
      );
      const [found] = full(await client.pull(uri)).items;
      assert.equal(found.code, 'row-total');
      assert.deepEqual(found.range.start, { line: line + 2, character });
      await client.change(uri, 3, { text: cleanReport });
      assert.deepEqual(full(await client.pull(uri)).items, []);
    });
  });

  describe('to clients that wait', () => {
    beforeEach(() => start({ capabilities: plainCapabilities }));

    it('pushes on opening and on every change, with the version', async () => {
      await client.open(uri, wrongReport, 5);
      const opened = await client.waitForPush(({ version }) => version === 5);
      assert.equal(opened.uri, uri);
      assert.deepEqual(codesOf(opened.diagnostics), ['row-total']);
      assert.equal(opened.diagnostics[0].relatedInformation, undefined);
      await client.change(uri, 6, { range: cell, text: '4' });
      const changed = await client.waitForPush(({ version }) => version === 6);
      assert.deepEqual(changed.diagnostics, []);
    });

    it('takes the diagnostics back when the document is closed', async () => {
      await client.open(uri, wrongReport);
      await client.waitForPush(({ diagnostics }) => diagnostics.length > 0);
      await client.close(uri);
      const last = await client.waitForPush(({ version }) => version === undefined);
      assert.deepEqual(last, { uri, diagnostics: [] });
    });

    it('lists symbols flat', async () => {
      await client.open(uri, cleanReport);
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri },
      });
      assert.ok(symbols!.length > 40);
      for (const symbol of symbols!) assert.ok('location' in symbol && !('children' in symbol), symbol.name);
      const row = symbols!.find(({ name }) => name === '1.属于国家秘密') as SymbolInformation;
      assert.equal(row.containerName, '（三）不予公开');
    });

    it('offers plain edits', async () => {
      await client.open(uri, wrongReport);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: cell,
        context: { diagnostics: [], only: ['quickfix'] },
      });
      assert.deepEqual(
        actions!.map((action) => 'edit' in action && action.edit),
        [{ changes: { [uri]: [{ range: cell, newText: '4' }] } }],
      );
    });
  });

  it('answers with nested symbols, folding ranges, hovers and versioned repairs', async () => {
    await start();
    await client.open(uri, wrongReport, 3);
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.equal(symbols!.length, 1);
    assert.ok('children' in symbols![0] && symbols![0].children!.length === 6);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.equal(folds!.length, 14);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: cell.start,
    });
    assert.deepEqual(hover?.range, cell);
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /✗ 相差 5/);
    const diagnostics = full(await client.pull(uri)).items;
    const [action] = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: cell,
      context: { diagnostics },
    }))!;
    assert.ok('edit' in action && action.edit?.documentChanges !== undefined);
    assert.deepEqual(action.diagnostics, diagnostics);
    assert.equal(action.isPreferred, undefined);
    const [change] = action.edit.documentChanges;
    assert.ok('edits' in change);
    assert.equal(change.textDocument.version, 3);
    assert.ok(Object.values(action.edit.changeAnnotations!).every((one) => one.needsConfirmation));
  });

  it('speaks the client’s language, Chinese where it names none', async () => {
    const messages: string[] = [];
    for (const locale of ['en', 'zh-cn', 'zh-tw', undefined]) {
      await start({ locale });
      await client.open(uri, wrongReport);
      messages.push(String(full(await client.pull(uri)).items[0].message));
      await client.quit();
    }
    const [english, ...chinese] = messages;
    assert.match(english, /^[^\p{Script=Han}]+ /u);
    assert.match(chinese[0], /总计/);
    assert.deepEqual(chinese, [chinese[0], chinese[0], chinese[0]]);
  });

  it('ends with 0 after shutdown, with 1 without', async () => {
    await start();
    assert.equal(await client.quit(), 0);
    await start();
    const exit = once(client.process, 'exit');
    await client.connection.sendNotification(ExitNotification.type);
    assert.deepEqual((await exit)[0], 1);
  });

  it('ends when its client is gone', async () => {
    await start();
    const exit = once(client.process, 'exit');
    client.process.stdin.end();
    await exit;
  });

  describe('survives', () => {
    beforeEach(() => start());
    afterEach(async () => {
      await client.open(uri, wrongReport);
      assert.deepEqual(codesOf(full(await client.pull(uri)).items), ['row-total']);
      assert.equal(await client.quit(), 0);
    });

    const refused = (request: Promise<unknown>, code?: number) =>
      assert.rejects(request, (error: ResponseError) => code === undefined || error.code === code);

    it('a request it does not know', () =>
      refused(client.connection.sendRequest('report/unknown', {}), ErrorCodes.MethodNotFound));

    it('requests without what they need', async () => {
      for (const method of ['documentSymbol', 'foldingRange', 'hover', 'codeAction', 'diagnostic']) {
        await refused(client.connection.sendRequest(`textDocument/${method}`, {}));
      }
    });

    it('requests about documents that are not open', async () => {
      const textDocument = { uri: 'file:///nowhere.txt' };
      assert.equal(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
      assert.equal(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
      const position = { line: 0, character: 0 };
      assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    });

    it('a place outside the text', async () => {
      await client.open('file:///short.txt', '一、总体情况');
      const far = { line: 1000, character: 1000 };
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: 'file:///short.txt' },
        range: { start: far, end: far },
        context: { diagnostics: [] },
      });
      assert.ok(Array.isArray(actions));
    });

    it('notifications about documents that are not open', async () => {
      await client.change('file:///nowhere.txt', 2, { text: '' });
      await client.close('file:///nowhere.txt');
    });

    it('a message that is not JSON', () => {
      client.process.stdin.write('Content-Length: 9\r\n\r\n{"jsonrpc');
    });
  });
});

// The least that a language server can do, on the library that most are built on: it keeps the text, looks at every
// character when it is asked, and answers with as many findings and symbols as `initializationOptions` says.
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scan } from '../measure/scan.mjs';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
/** By the ending of a document's name: how many findings and symbols its answer holds. */
let payloads = {};

const rangeAt = (line) => ({ start: { line, character: 0 }, end: { line, character: 10 } });
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at));

function answer(uri, what) {
  scan(documents.get(uri)?.getText() ?? '');
  return payloads[uri.split('/').at(-1)]?.[what] ?? [];
}

connection.onInitialize(({ initializationOptions }) => {
  payloads = Object.fromEntries(
    Object.entries(initializationOptions ?? {}).map(([name, { diagnostics, symbols }]) => [
      name,
      {
        diagnostics: many(diagnostics, (at) => ({
          range: rangeAt(at),
          severity: 2,
          code: 'sum',
          source: 'floor',
          message: `总计与各栏之和不一致：应为 ${at}`,
        })),
        symbols: many(symbols, (at) => ({
          name: `第${at}节 主动公开政府信息情况`,
          kind: 15,
          range: rangeAt(at),
          selectionRange: rangeAt(at),
        })),
      },
    ]),
  );
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      documentSymbolProvider: true,
      hoverProvider: true,
      completionProvider: {},
      documentHighlightProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
  kind: 'full',
  items: answer(uri, 'diagnostics'),
}));
connection.onDocumentSymbol(({ textDocument: { uri } }) => answer(uri, 'symbols'));
connection.onHover(() => ({ contents: '年度报告' }));
connection.onCompletion(() => []);
connection.onDocumentHighlight(() => []);
documents.listen(connection);
connection.listen();

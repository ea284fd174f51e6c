import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyses } from '../analysis';
import type { Connection } from '../protocol/connection';
import type { Documents } from '../protocol/documents';
import { isPulling, type Session } from '../session';
import { gather } from '../workspace/background';
import { wordDiagnostics } from './word-diagnostics';

export interface OpenDiagnostics {
  /** The document is open or has changed. */
  noteText(document: TextDocument): void;
  noteClosed(uri: string): void;
  /** Something else has changed that findings depend on: tells it, if they do. */
  noteCircumstances(): void;
}

export interface OpenDiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly getSession: () => Session;
  /** Makes the circumstances of a document known. */
  readonly load: (uri: string) => Promise<void>;
  /** The findings of a document have been worded for the client. */
  readonly onWorded: (document: TextDocument) => void;
}

/** Keys come in series: where findings are sent, they are sent this long after the first of them. In milliseconds. */
const series = 30;

/** Findings of open documents: answered where the client asks, else sent. */
export function serveOpenDocuments(options: OpenDiagnosticsOptions): OpenDiagnostics {
  const { connection, documents, analyses, getSession, load, onWorded } = options;
  /** What the client was last told of each document. */
  const told = new Map<string, { readonly version: number; readonly resultId: string }>();

  connection.onRequest('textDocument/diagnostic', async ({ textDocument: { uri }, previousResultId }) => {
    await load(uri);
    const document = documents.get(uri);
    if (document === undefined) return { kind: 'full', items: [] };
    const analysis = analyses.get(document);
    const { resultId } = analysis;
    told.set(uri, { version: document.version, resultId });
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    const items = wordDiagnostics(analysis, uri, getSession());
    onWorded(document);
    return { kind: 'full', resultId, items };
  });

  async function send(uri: string): Promise<void> {
    await load(uri);
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const analysis = analyses.get(document);
    if (told.get(uri)?.resultId === analysis.resultId) return;
    told.set(uri, { version, resultId: analysis.resultId });
    const diagnostics = wordDiagnostics(analysis, uri, getSession());
    connection.tell('textDocument/publishDiagnostics', { uri, version, diagnostics });
    onWorded(document);
  }

  const changed = new Set<string>();
  const sendChanged = gather(series, () => {
    for (const uri of changed) void send(uri);
    changed.clear();
  });

  /** Whether the client has asked about this very text and would get another answer now. */
  function isOutdated(document: TextDocument): boolean {
    const before = told.get(document.uri);
    // A changed text is asked about anyway.
    return before?.version === document.version && before.resultId !== analyses.get(document).resultId;
  }

  return {
    noteText({ uri }) {
      if (isPulling(getSession())) return;
      if (!told.has(uri)) return void send(uri);
      changed.add(uri);
      sendChanged();
    },
    noteClosed(uri) {
      told.delete(uri);
      changed.delete(uri);
      if (!isPulling(getSession()))
        connection.tell('textDocument/publishDiagnostics', { uri, diagnostics: [] });
    },
    noteCircumstances() {
      const session = getSession();
      if (!isPulling(session)) for (const { uri } of documents.all()) void send(uri);
      else if (session.capabilities.workspace?.diagnostics?.refreshSupport === true) {
        if (documents.all().some(isOutdated))
          connection.ask('workspace/diagnostic/refresh').catch(() => undefined);
      }
    },
  };
}

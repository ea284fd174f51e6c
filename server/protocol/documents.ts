import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Connection } from './connection';

/** The documents that the client has open, as they are now. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

export interface DocumentListener {
  /** The document is open, or has another text. */
  onText(document: TextDocument): void;
  onClose(uri: string): void;
}

/** Keeps the texts that the client tells, and passes on what changes. */
export function keepDocuments(connection: Connection, { onText, onClose }: DocumentListener): Documents {
  const open = new Map<string, TextDocument>();
  connection.onNotification('textDocument/didOpen', ({ textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    const document = TextDocument.create(uri, languageId, version, text);
    open.set(uri, document);
    onText(document);
  });
  connection.onNotification(
    'textDocument/didChange',
    ({ textDocument: { uri, version }, contentChanges }) => {
      const document = open.get(uri);
      if (document === undefined || contentChanges.length === 0) return;
      const changed = TextDocument.update(document, contentChanges, version);
      open.set(uri, changed);
      onText(changed);
    },
  );
  connection.onNotification('textDocument/didClose', ({ textDocument: { uri } }) => {
    if (open.delete(uri)) onClose(uri);
  });
  return { get: (uri) => open.get(uri), all: () => [...open.values()] };
}

import type {
  CodeAction,
  CodeActionParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InitializedParams,
  InitializeParams,
  InitializeResult,
  SymbolInformation,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { BaselineAnswer, BaselineRequest } from '../features/accept-finding';

/** A question: what is asked, and what is answered; nothing stands for null. */
interface Exchange<Params, Answer> {
  readonly params: Params;
  readonly answer: Answer | undefined | Promise<Answer | undefined>;
}

/** What clients ask, by method. */
export interface Requests {
  initialize: Exchange<InitializeParams, InitializeResult>;
  shutdown: Exchange<void, null>;
  'textDocument/codeAction': Exchange<CodeActionParams, CodeAction[]>;
  'textDocument/diagnostic': Exchange<DocumentDiagnosticParams, DocumentDiagnosticReport>;
  'textDocument/documentSymbol': Exchange<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>;
  'textDocument/foldingRange': Exchange<FoldingRangeParams, FoldingRange[]>;
  'textDocument/hover': Exchange<HoverParams, Hover>;
  'workspace/diagnostic': Exchange<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>;
  'disclosureReport/addToBaseline': Exchange<BaselineRequest, BaselineAnswer>;
  'disclosureReport/findSettingsFile': Exchange<{ readonly uri: string }, string>;
}

/** What clients tell, by method. */
export interface Notifications {
  initialized: InitializedParams;
  exit: undefined;
  'textDocument/didOpen': DidOpenTextDocumentParams;
  'textDocument/didChange': DidChangeTextDocumentParams;
  'textDocument/didClose': DidCloseTextDocumentParams;
  'workspace/didChangeConfiguration': DidChangeConfigurationParams;
  'workspace/didChangeWatchedFiles': DidChangeWatchedFilesParams;
  'workspace/didChangeWorkspaceFolders': DidChangeWorkspaceFoldersParams;
}

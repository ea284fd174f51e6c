import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyses } from './analysis';
import { createSettingsProblems } from './diagnostics/settings-problems';
import { serveDiagnostics } from './diagnostics/serve-diagnostics';
import { codeActionKinds } from './features/code-action';
import { diagnosticSource } from './features/diagnostic';
import { serveFeatures } from './serve-features';
import { noSession, readSession } from './session';
import { createSource } from './sources/create-source';
import { type Files, noFiles } from './sources/report-source';
import { createSettingsTeller } from './tell-settings';
import { watchSettings } from './watch-settings';
import { createFolders } from './workspace/folders';
import { gather } from './workspace/background';
import { createProgress } from './workspace/progress';
import { createWorkspace } from './workspace/workspace';

/**
 * Wires the features to a connection; the platform files only make the connection, and say how files are read where the
 * client does not.
 */
export function startServer(connection: Connection, files: Files = noFiles): void {
  const documents = new TextDocuments(TextDocument);
  let session = noSession;
  const getSession = () => session;

  const folders = createFolders(connection);
  const workspace = createWorkspace({
    source: createSource(connection, files, getSession),
    listFolders: folders.list,
    onChange: () => noteCircumstances(),
    onProgress: createProgress(connection, getSession),
  });
  const analyses = createAnalyses(workspace.circumstancesOf);
  const settings = watchSettings(connection, () => {
    workspace.choose(settings.current);
    if (isInitialized) diagnostics.register();
    noteCircumstances();
  });
  const diagnostics = serveDiagnostics({
    connection,
    documents,
    analyses,
    workspace,
    getSession,
    isForWorkspace: () => settings.current.scope === 'workspace',
  });
  const tellSettings = createSettingsTeller({ connection, documents, analyses, workspace });
  const tellSettingsSoon = gather(200, () => void tellSettings());
  const tellProblems = gather(200, createSettingsProblems({ connection, workspace, getSession }));
  let isInitialized = false;

  /** Something has changed that findings depend on. */
  function noteCircumstances(): void {
    diagnostics.noteCircumstances();
    tellProblems();
    if (session.wantsSettings) tellSettingsSoon();
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session = readSession(params);
    folders.start(params);
    settings.start(params);
    workspace.choose(settings.current);
    return {
      serverInfo: { name: diagnosticSource },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        diagnosticProvider: diagnostics.describe(),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    isInitialized = true;
    diagnostics.register();
    folders.watch(workspace.noteFolders);
    await settings.noteInitialized();
    workspace.start();
  });

  serveFeatures({ connection, documents, analyses, workspace, getSession });

  documents.onDidChangeContent(({ document }) => {
    workspace.open(document.uri, () => analyses.read(document).report);
    diagnostics.noteText(document);
    noteCircumstances();
  });
  documents.onDidClose(({ document: { uri } }) => {
    analyses.drop(uri);
    workspace.close(uri);
    diagnostics.noteClosed(uri);
  });

  documents.listen(connection);
  connection.listen();
}

import type { InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver-protocol';
import { createAnalyses } from './analysis';
import { createSettingsProblems } from './diagnostics/settings-problems';
import { serveDiagnostics } from './diagnostics/serve-diagnostics';
import { codeActionKinds } from './features/code-action';
import { diagnosticSource } from './features/diagnostic';
import { serveFeatures } from './serve-features';
import type { Connection } from './protocol/connection';
import { keepDocuments } from './protocol/documents';
import { type Life, serveLife } from './protocol/life';
import { noSession, readSession } from './session';
import { createSource } from './sources/create-source';
import { type Files, noFiles } from './sources/report-source';
import { createSettingsTeller } from './tell-settings';
import { watchSettings } from './watch-settings';
import { createWarmUp } from './warm-up';
import { createFolders } from './workspace/folders';
import { gather } from './workspace/background';
import { createProgress } from './workspace/progress';
import { createWorkspace } from './workspace/workspace';

const incremental: TextDocumentSyncKind = 2;

/** What the platform adds to the connection. */
export interface Platform {
  readonly life: Life;
  /** How files are read where the client does not read them for the server. */
  readonly files?: Files;
}

/**
 * Wires the features to a connection; the platform files only make the connection. Returns what to call where the client
 * is gone without a goodbye.
 */
export function startServer(connection: Connection, { life, files = noFiles }: Platform): () => void {
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
  const documents = keepDocuments(connection, {
    onText(document) {
      workspace.open(document.uri, () => analyses.read(document).report);
      diagnostics.noteText(document);
      noteCircumstances();
    },
    onClose(uri) {
      analyses.drop(uri);
      workspace.close(uri);
      diagnostics.noteClosed(uri);
    },
  });
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
    onWorded: createWarmUp({ workspace, getSession }),
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

  connection.onRequest('initialize', (params): InitializeResult => {
    if (params.processId !== null) life.follow(params.processId);
    session = readSession(params);
    folders.start(params);
    settings.start(params);
    workspace.choose(settings.current);
    return {
      serverInfo: { name: diagnosticSource },
      capabilities: {
        textDocumentSync: { openClose: true, change: incremental },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        diagnosticProvider: diagnostics.describe(),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onNotification('initialized', async () => {
    isInitialized = true;
    diagnostics.register();
    folders.watch(workspace.noteFolders);
    await settings.noteInitialized();
    workspace.start();
  });

  serveFeatures({ connection, documents, analyses, workspace, getSession });

  const endAlone = serveLife(connection, life);
  connection.listen();
  return endAlone;
}

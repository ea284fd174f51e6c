import type { DiagnosticOptions } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyses } from '../analysis';
import { diagnosticSource } from '../features/diagnostic';
import type { Connection } from '../protocol/connection';
import type { Documents } from '../protocol/documents';
import { register } from '../protocol/registration';
import { isPulling, type Session } from '../session';
import { gather } from '../workspace/background';
import type { Workspace } from '../workspace/workspace';
import { serveClosedReports } from './closed-reports';
import { type OpenDiagnostics, serveOpenDocuments } from './open-documents';

export interface Diagnostics extends OpenDiagnostics {
  /** What to say of diagnostics in the answer to `initialize`; undefined where they are sent, or registered later. */
  describe(): DiagnosticOptions | undefined;
  /** The client is ready; the setting of the scope may have changed. */
  register(): void;
}

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly workspace: Workspace;
  readonly getSession: () => Session;
  /** Whether findings of reports that are not open are wanted, too. */
  readonly isForWorkspace: () => boolean;
  /** The findings of an open document have been worded for the client. */
  readonly onWorded: (document: TextDocument) => void;
}

/** Changes come in series: files being read, keys being struck. In milliseconds. */
const series = 150;

/** All that the client hears of findings. */
export function serveDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const { connection, workspace, getSession, isForWorkspace } = options;
  const open = serveOpenDocuments({ ...options, load: workspace.load });
  const closed = serveClosedReports({ ...options, isWanted: isForWorkspace });
  let registered: { readonly isForWorkspace: boolean; readonly unregister: () => void } | undefined;

  const describe = (workspaceDiagnostics: boolean): DiagnosticOptions => ({
    identifier: diagnosticSource,
    interFileDependencies: true,
    workspaceDiagnostics,
  });
  const canRegister = (): boolean =>
    getSession().capabilities.textDocument?.diagnostic?.dynamicRegistration === true;

  const tellClosed = gather(series, () => closed.noteChange());
  const tellOpen = gather(series, () => open.noteCircumstances());

  return {
    noteText(document) {
      open.noteText(document);
      tellClosed();
    },
    noteClosed(uri) {
      open.noteClosed(uri);
      tellClosed();
    },
    noteCircumstances() {
      tellOpen();
      tellClosed();
    },
    // Who cannot be told later whether closed reports are included is told that they may be.
    describe: () => (isPulling(getSession()) && !canRegister() ? describe(true) : undefined),
    register() {
      const wanted = isForWorkspace();
      if (!canRegister() || registered?.isForWorkspace === wanted) return;
      // VS Code asks for findings of the whole workspace only of those who have said so.
      registered?.unregister();
      registered = {
        isForWorkspace: wanted,
        unregister: register(connection, 'textDocument/diagnostic', {
          documentSelector: null,
          ...describe(wanted),
        }),
      };
    },
  };
}

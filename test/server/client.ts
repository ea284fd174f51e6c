import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DiagnosticRefreshRequest,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** What an editor of today can do, as far as the server asks. */
export const modernCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** An editor without pull, nested symbols or versioned edits. */
export const plainCapabilities: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** What the client answers when it is asked for its configuration. */
  readonly configure?: (section: string | undefined) => unknown;
}

/** A language client that talks to a server process over its standard streams. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly initialized: InitializeResult;
  /** Everything the server has pushed, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server has written to its error stream. */
  readonly errors: () => string;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The first push that fits, also when it has arrived already. */
  waitForPush(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Waits until the server has asked `count` times to be asked for diagnostics again. */
  waitForRefresh(count: number): Promise<void>;
  /** The methods that the server has registered for. */
  readonly registered: readonly string[];
  /** Says goodbye as the protocol wants it; resolves to the exit code. */
  quit(): Promise<number | null>;
  /** Ends the process if it is still there. */
  kill(): void;
}

/** Starts `program --stdio` and introduces itself. */
export async function startClient(program: string, options: ClientOptions = {}): Promise<Client> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data;
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const look of waiting) look();
  });
  let refreshes = 0;
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
    for (const look of waiting) look();
  });
  const registered: string[] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => options.configure?.(section) ?? null),
  );
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? modernCapabilities,
    locale: options.locale,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: child,
    initialized,
    published,
    errors: () => errors,
    open: (uri, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'disclosure-report', version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId }),
    waitForRefresh: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (refreshes < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    registered,
    waitForPush: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async quit() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const [code] = await exit;
      connection.dispose();
      return code;
    },
    kill() {
      connection.dispose();
      child.kill();
    },
  };
}

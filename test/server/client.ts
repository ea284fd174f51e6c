import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DiagnosticRefreshRequest,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  UnregistrationRequest,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
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

const changeTypes = {
  created: FileChangeType.Created,
  changed: FileChangeType.Changed,
  deleted: FileChangeType.Deleted,
} as const;

/** An editor without pull, nested symbols or versioned edits. */
export const plainCapabilities: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** What the client answers when it is asked for its configuration. */
  readonly configure?: (section: string | undefined) => unknown;
  /** URIs of the folders that are open. */
  readonly folders?: readonly string[];
  /** Files that the client reads for the server, by URI; without them the server reads the disk. */
  readonly files?: ReadonlyMap<string, string>;
}

/** What the server says of the settings file in force, by document. */
export interface SettingsTold {
  readonly documents: readonly { uri: string; settingsFile: string | null; accepted: number }[];
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
  /** Asks for findings of reports that are not open; parts of the answer are put in front of the rest. */
  pullWorkspace(previous?: Readonly<Record<string, string>>): WorkspacePull;
  /** Tells that files have changed, by URI. */
  tellChanges(changes: Readonly<Record<string, 'created' | 'changed' | 'deleted'>>): Promise<void>;
  /** How often the server has asked to be asked again. */
  readonly refreshes: () => number;
  /** What the server has said of settings files, in order. */
  readonly settingsTold: readonly SettingsTold[];
  /** Waits until something that the client keeps count of is so. */
  waitUntil(isSo: () => boolean): Promise<void>;
  /** The methods that the server has registered for. */
  readonly registered: readonly string[];
  /** The registrations that hold, with their options. */
  readonly registrations: ReadonlyMap<string, Registration>;
  /** Says goodbye as the protocol wants it; resolves to the exit code. */
  quit(): Promise<number | null>;
  /** Ends the process if it is still there. */
  kill(): void;
}

/** A question about the whole workspace. */
export interface WorkspacePull {
  readonly answer: Promise<readonly WorkspaceDocumentDiagnosticReport[]>;
  cancel(): void;
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
  const registrations = new Map<string, Registration>();
  connection.onRequest(RegistrationRequest.type, (params) => {
    registered.push(...params.registrations.map(({ method }) => method));
    for (const one of params.registrations) registrations.set(one.id, one);
    for (const look of waiting) look();
  });
  connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) registrations.delete(id);
    for (const look of waiting) look();
  });
  const settingsTold: SettingsTold[] = [];
  connection.onNotification('disclosureReport/settings', (params: SettingsTold) => {
    settingsTold.push(params);
    for (const look of waiting) look();
  });
  const { files } = options;
  connection.onRequest('disclosureReport/listFiles', () =>
    [...files!.keys()].filter((uri) => uri.endsWith('.txt')),
  );
  connection.onRequest('disclosureReport/readFile', ({ uri }: { uri: string }) => {
    const text = files!.get(uri);
    return text === undefined ? null : Buffer.from(text).toString('latin1');
  });
  const waitUntil = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => options.configure?.(section) ?? null),
  );
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })),
    capabilities: options.capabilities ?? modernCapabilities,
    locale: options.locale,
    initializationOptions: files
      ? { ...(options.initializationOptions as object), readsFiles: true, wantsSettings: true }
      : options.initializationOptions,
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
    pullWorkspace(previous = {}) {
      const partialResultToken = randomUUID();
      const parts: WorkspaceDocumentDiagnosticReport[] = [];
      const listener = connection.onProgress(
        WorkspaceDiagnosticRequest.partialResult,
        partialResultToken,
        ({ items }) => void parts.push(...items),
      );
      const cancellation = new CancellationTokenSource();
      const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
      const answer = connection
        .sendRequest(
          WorkspaceDiagnosticRequest.type,
          { previousResultIds, partialResultToken },
          cancellation.token,
        )
        .then(({ items }) => [...parts, ...items])
        .finally(() => listener.dispose());
      return { answer, cancel: () => cancellation.cancel() };
    },
    tellChanges: (changes) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: Object.entries(changes).map(([uri, type]) => ({ uri, type: changeTypes[type] })),
      }),
    refreshes: () => refreshes,
    settingsTold,
    waitUntil,
    waitForRefresh: (count) => waitUntil(() => refreshes >= count),
    registrations,
    registered,
    async waitForPush(fits) {
      await waitUntil(() => published.some(fits));
      return published.find(fits)!;
    },
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

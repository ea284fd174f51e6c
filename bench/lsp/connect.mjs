// A language client that talks to one server process over its standard streams and takes the time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** What editors of today can do. */
const textDocument = {
  synchronization: {},
  publishDiagnostics: { relatedInformation: true, versionSupport: true },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  hover: { contentFormat: ['markdown', 'plaintext'] },
  completion: { completionItem: {} },
  documentHighlight: {},
};

/** The most memory in MB that a process and those it started ever held; undefined where the system does not tell. */
export function readPeakMemory(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (readPeakMemory(child) ?? 0), own);
  } catch {
    return undefined;
  }
}

/**
 * Starts `node ...args`, introduces itself, and says how to talk to it. `pushes`: a server that sends diagnostics of its
 * own accord; the client does not offer to ask.
 */
export async function connect(options) {
  const {
    args,
    folder,
    env,
    initializationOptions = {},
    settings = {},
    pushes = false,
    onProgress,
  } = options;
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env });
  const exit = once(child, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const pushed = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    pushed.get(uri)?.(diagnostics);
    pushed.delete(uri);
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => (section === undefined ? settings : (settings[section] ?? {}))),
  );
  connection.onNotification('$/progress', ({ value }) => onProgress?.(value));
  connection.onRequest(() => null);
  connection.listen();
  const folders = [{ uri: folder, name: 'bench' }];
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: folders,
    initializationOptions,
    capabilities: {
      textDocument: pushes ? textDocument : { ...textDocument, diagnostic: {} },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      window: { workDoneProgress: true },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  return {
    capabilities,
    started,
    pid: child.pid,
    notify: async (method, params) => connection.sendNotification(method, params),
    ask: (method, params) => connection.sendRequest(method, params),
    /** The findings of a document: asked for, or waited for. Call it before what makes the server send them. */
    diagnose: pushes
      ? (uri) => new Promise((resolve) => pushed.set(uri, resolve))
      : async (uri) =>
          (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items,
    peakMemory: () => readPeakMemory(child.pid),
    async quit() {
      const isGone = Promise.race([exit, new Promise((resolve) => setTimeout(resolve, 2000))]);
      await Promise.race([connection.sendRequest('shutdown').catch(() => undefined), isGone]);
      await Promise.resolve(connection.sendNotification('exit')).catch(() => undefined);
      await isGone;
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
}

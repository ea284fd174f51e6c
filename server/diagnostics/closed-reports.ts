import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { judge, readText } from '../analysis';
import type { Cancellation } from '../protocol/cancellation';
import type { Connection } from '../protocol/connection';
import type { Session } from '../session';
import { runInBackground } from '../workspace/background';
import { spellUri } from '../workspace/uris';
import type { ClosedReport, Workspace } from '../workspace/workspace';
import { wordDiagnostics } from './word-diagnostics';

export interface ClosedDiagnostics {
  /** Something has changed that findings may depend on: whoever waits for news is answered, if there are any. */
  noteChange(): void;
}

export interface ClosedDiagnosticsOptions {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly getSession: () => Session;
  /** Whether findings of reports that are not open are wanted. */
  readonly isWanted: () => boolean;
}

/** So many reports are told at a time to a client that takes an answer in parts. */
const batchSize = 50;

/**
 * Findings of the reports that are not open. The answer is held back until there is something new: VS Code asks again two
 * seconds after every answer.
 */
export function serveClosedReports(options: ClosedDiagnosticsOptions): ClosedDiagnostics {
  const { connection, workspace, getSession, isWanted } = options;
  const waiting = new Set<() => void>();
  let changes = 0;

  async function check(
    uri: string,
    resultId: string,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const text = await workspace.readText(uri);
    if (text === undefined) return undefined;
    const analysis = judge(readText(text), resultId, workspace.circumstancesOf(uri));
    const items = wordDiagnostics(analysis, uri, getSession());
    return { kind: 'full', uri, version: null, resultId, items };
  }

  /** Tells what differs from what was told before; the result is what the last part of the answer says. */
  async function collect(
    told: ReadonlyMap<string, string>,
    cancellation: Cancellation,
    tell: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<{ items: WorkspaceDocumentDiagnosticReport[]; hasNews: boolean }> {
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const same: WorkspaceDocumentDiagnosticReport[] = [];
    const gone = new Set(told.keys());
    let hasNews = false;
    const look = async ({ uri, serial }: ClosedReport): Promise<void> => {
      gone.delete(uri);
      await workspace.load(uri);
      const resultId = `f${serial}.${workspace.circumstancesOf(uri).stamp}`;
      if (told.get(uri) === resultId) {
        same.push({ kind: 'unchanged', uri, version: null, resultId });
        return;
      }
      const report = await check(uri, resultId);
      if (report === undefined) return;
      items.push(report);
      hasNews = true;
      if (tell === undefined || items.length < batchSize) return;
      tell(items);
      items = [];
    };
    const closed = isWanted() ? workspace.listClosed() : [];
    await runInBackground(closed, look, () => !cancellation.isCancelled);
    if (cancellation.isCancelled) return { items: [], hasNews: false };
    for (const uri of gone) {
      if (workspace.isOpen(uri)) continue;
      items.push({ kind: 'full', uri, version: null, items: [] });
      hasNews = true;
    }
    return { items: [...items, ...same], hasNews };
  }

  /** Resolves at the next change after `seen`, or when nobody wants to know any more. */
  async function waitForChange(seen: number, cancellation: Cancellation): Promise<void> {
    if (changes !== seen || cancellation.isCancelled) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        waiting.delete(end);
        forget();
        resolve();
      };
      const forget = cancellation.onCancel(end);
      waiting.add(end);
    });
  }

  connection.onRequest(
    'workspace/diagnostic',
    async ({ previousResultIds, partialResultToken }, cancellation) => {
      const told = new Map(previousResultIds.map(({ uri, value }) => [spellUri(uri), value]));
      const tell =
        partialResultToken === undefined
          ? undefined
          : (items: WorkspaceDocumentDiagnosticReport[]) =>
              connection.tell('$/progress', { token: partialResultToken, value: { items } });
      for (;;) {
        const seen = changes;
        const { items, hasNews } = await collect(told, cancellation, tell);
        // Who asks for the first time and takes no parts may be waiting for the one answer.
        const isWaiting = tell !== undefined || told.size > 0;
        if (hasNews || !isWaiting || cancellation.isCancelled) return { items };
        await waitForChange(seen, cancellation);
      }
    },
  );

  return {
    noteChange() {
      changes++;
      for (const end of [...waiting]) end();
    },
  };
}

import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc';
import type { Notifications, Requests } from './methods';

/**
 * The client as the rest of the server sees it. It stands on JSON-RPC alone: the library for all of LSP takes as long to
 * start as everything of ours.
 */
export interface Connection {
  onRequest<Method extends keyof Requests>(
    method: Method,
    answer: (params: Requests[Method]['params'], token: CancellationToken) => Requests[Method]['answer'],
  ): void;
  onNotification<Method extends keyof Notifications>(
    method: Method,
    hear: (params: Notifications[Method]) => void,
  ): void;
  /** Asks the client; rejects where it does not answer. */
  ask<Answer>(method: string, params?: unknown): Promise<Answer>;
  /** Tells the client; one that is gone misses nothing. */
  tell(method: string, params: unknown): void;
  listen(): void;
}

export function createConnection(messages: MessageConnection): Connection {
  return {
    onRequest: (method, answer) =>
      void messages.onRequest<unknown, unknown>(method, (params, token) => answer(params, token)),
    onNotification: (method, hear) => void messages.onNotification(method, hear),
    ask: (method, params) =>
      params === undefined ? messages.sendRequest(method) : messages.sendRequest(method, params),
    tell: (method, params) => void messages.sendNotification(method, params).catch(() => undefined),
    listen: () => messages.listen(),
  };
}

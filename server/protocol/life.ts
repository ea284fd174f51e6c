import type { Connection } from './connection';

/** What only the platform can do about the process that the server is. */
export interface Life {
  /** Ends the server. */
  end(code: number): void;
  /** Ends the server when that process is gone. */
  follow(processId: number): void;
}

/** A worker is ended by the one who started it. */
export const workerLife: Life = { end: () => undefined, follow: () => undefined };

/** Heeds the client's goodbye. Returns what to call where the client is gone without it. */
export function serveLife(connection: Connection, life: Life): () => void {
  let isOver = false;
  const end = (): void => life.end(isOver ? 0 : 1);
  connection.onRequest('shutdown', () => {
    isOver = true;
    return null;
  });
  connection.onNotification('exit', end);
  return end;
}

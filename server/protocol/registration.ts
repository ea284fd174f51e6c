import type { Connection } from './connection';

let registrations = 0;

/** Registers for a method at the client; the result takes that back. A client that refuses is not asked again. */
export function register(connection: Connection, method: string, registerOptions: unknown): () => void {
  const id = `disclosure-report-${++registrations}`;
  const registration = connection.ask('client/registerCapability', {
    registrations: [{ id, method, registerOptions }],
  });
  registration.catch(() => undefined);
  return () => {
    registration
      .then(() =>
        // LSP has it misspelt.
        connection.ask('client/unregisterCapability', { unregisterations: [{ id, method }] }),
      )
      .catch(() => undefined);
  };
}

import type { Connection } from '../protocol/connection';
import type { Files } from './report-source';

/** The requests by which a client reads for the server; the client answers them in client/files.ts. */
const listRequest = 'disclosureReport/listFiles';
const readRequest = 'disclosureReport/readFile';

/** Files as the client sees them, wherever they lie: on a disk, beside a remote window, in a repository on the web. */
export function createClientFiles(connection: Connection): Files {
  return {
    async list({ include, exclude, limit }) {
      try {
        const uris = await connection.ask<readonly string[]>(listRequest, {
          include,
          exclude,
          limit,
        });
        return uris.map((uri) => ({ uri }));
      } catch {
        return [];
      }
    },
    async read(uri) {
      try {
        const content = await connection.ask<string | null>(readRequest, { uri });
        return content === null ? undefined : toBytes(content);
      } catch {
        return undefined;
      }
    },
  };
}

/** Bytes travel as a string of one character each: JSON has none. */
function toBytes(content: string): Uint8Array {
  const bytes = new Uint8Array(content.length);
  for (let index = 0; index < content.length; index++) bytes[index] = content.charCodeAt(index);
  return bytes;
}

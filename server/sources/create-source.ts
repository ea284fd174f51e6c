import type { Connection } from '../protocol/connection';
import type { Session } from '../session';
import { createClientFiles } from './client-files';
import type { Files, ReportSource } from './report-source';
import { spellUri } from '../workspace/uris';
import { watchThroughClient } from './watch-files';

/** Files of the client where it reads for the server, else those of the platform; the client watches either. */
export function createSource(
  connection: Connection,
  platform: Files,
  getSession: () => Session,
): ReportSource {
  const client = createClientFiles(connection);
  const choose = (): Files => (getSession().readsFiles ? client : platform);
  const canRegister = (): boolean =>
    getSession().capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  return {
    async list(query) {
      const listed = await choose().list(query);
      return listed.map((file) => ({ ...file, uri: spellUri(file.uri) }));
    },
    read: (uri) => choose().read(uri),
    watch: watchThroughClient(connection, canRegister),
  };
}

import type { FileChangeType, WatchKind } from 'vscode-languageserver-protocol';
import type { Connection } from '../protocol/connection';
import { register } from '../protocol/registration';
import type { ReportSource } from './report-source';

const deleted: FileChangeType = 3;
const createAndDelete: WatchKind = 1 | 4;

/**
 * Watching through the client. A client that cannot be asked to watch may still tell changes of its own accord: they
 * are heeded, but not relied on.
 */
export function watchThroughClient(
  connection: Connection,
  canRegister: () => boolean,
): ReportSource['watch'] {
  let listener: Parameters<ReportSource['watch']>[1] = () => undefined;
  let unregister: (() => void) | undefined;
  connection.onNotification('workspace/didChangeWatchedFiles', ({ changes }) =>
    listener(changes.map(({ uri, type }) => ({ uri, isGone: type === deleted }))),
  );
  return (patterns, onChange) => {
    listener = onChange;
    if (!canRegister()) return false;
    unregister?.();
    unregister = register(connection, 'workspace/didChangeWatchedFiles', {
      watchers: [
        ...patterns.map((globPattern) => ({ globPattern })),
        // A folder that comes or goes is told alone, without the files in it.
        { globPattern: '**', kind: createAndDelete },
      ],
    });
    return true;
  };
}

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver';
import type { ReportSource } from './report-source';

/**
 * Watching through the client. A client that cannot be asked to watch may still tell changes of its own accord: they
 * are heeded, but not relied on.
 */
export function watchThroughClient(
  connection: Connection,
  canRegister: () => boolean,
): ReportSource['watch'] {
  let listener: Parameters<ReportSource['watch']>[1] = () => undefined;
  let registered: Promise<Disposable> | undefined;
  connection.onDidChangeWatchedFiles(({ changes }) =>
    listener(changes.map(({ uri, type }) => ({ uri, isGone: type === FileChangeType.Deleted }))),
  );
  return (patterns, onChange) => {
    listener = onChange;
    if (!canRegister()) return false;
    registered?.then((registration) => registration.dispose()).catch(() => undefined);
    registered = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...patterns.map((globPattern) => ({ globPattern })),
        // A folder that comes or goes is told alone, without the files in it.
        { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
    registered.catch(() => undefined);
    return true;
  };
}

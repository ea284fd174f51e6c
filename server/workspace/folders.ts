import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { Connection } from '../protocol/connection';
import { spellUri } from './uris';

/** The folders of the workspace, as URIs in our spelling, without a slash behind them. */
export interface Folders {
  list(): readonly string[];
  /** Takes those that a client names along with its introduction. */
  start(params: InitializeParams): void;
  /** Hears of folders that are added and removed, where the client tells. */
  watch(onChange: () => void): void;
}

/** No folders until the client has introduced itself. */
export function createFolders(connection: Connection): Folders {
  let folders: readonly string[] = [];
  let areTold = false;
  return {
    list: () => folders,
    start({ workspaceFolders, rootUri, capabilities }) {
      areTold = capabilities.workspace?.workspaceFolders === true;
      const named = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      folders = named.map(spellFolder);
    },
    watch(onChange) {
      if (!areTold) return;
      connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event: { added, removed } }) => {
        const gone = new Set(removed.map(({ uri }) => spellFolder(uri)));
        const kept = folders.filter((uri) => !gone.has(uri));
        folders = [...kept, ...added.map(({ uri }) => spellFolder(uri))];
        onChange();
      });
    },
  };
}

function spellFolder(uri: string): string {
  return spellUri(uri).replace(/\/$/, '');
}

import { type FSWatcher, watch } from 'node:fs';
import type { Stamps } from './stamps';

/** How often files are looked at where nothing tells of changes, and where something does: not every disk in a network. */
const milliseconds = { alone: 2_000, watched: 10_000 };
/** A file is saved in several steps; what follows so soon belongs to it. */
const quiet = 100;

/** Tells when it is time to look at the files again. */
export interface FolderWatch {
  /** Done when something may have changed since the last time, or at Ctrl-C. */
  wait(signal: AbortSignal): Promise<void>;
  close(): void;
}

/**
 * Watches folders, not files: a file that an editor saves under another name and renames is another one. Each folder by
 * itself, since watching all below one is done differently by every system.
 */
export function watchFolders(folders: Stamps['folders']): FolderWatch {
  const watchers: FSWatcher[] = [];
  let isWhole = true;
  let hasChanged = false;
  let wake = (): void => {};
  const note = (): void => {
    hasChanged = true;
    wake();
  };
  for (const [folder, names] of folders) {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        if (names === undefined || name === null || names.has(name)) note();
      });
      watcher.on('error', () => {
        isWhole = false;
        note();
      });
      watchers.push(watcher);
    } catch {
      isWhole = false;
    }
  }
  return {
    wait: async (signal) => {
      if (!hasChanged) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, isWhole ? milliseconds.watched : milliseconds.alone);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          signal.addEventListener('abort', wake, { once: true });
        });
        signal.removeEventListener('abort', wake);
      }
      while (hasChanged && !signal.aborted) {
        hasChanged = false;
        await new Promise((resolve) => setTimeout(resolve, quiet));
      }
    },
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

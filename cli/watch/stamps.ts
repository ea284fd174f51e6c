import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { baselineFileName, listFoldersAbove, settingsFileName } from '../../core/index';
import type { CheckCall } from '../check-call';
import { toSlashes } from '../json-file';
import { listFiles } from '../list-files';

/** What a run depends on, and where to look for changes of it. */
export interface Stamps {
  /** Of each file what changes with it; empty for one that is not there. Absolute, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders to watch, with the names that matter in them; undefined where all do. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Looks at every report, settings file and baseline that a call speaks of; none is read. */
export function takeStamps({ files: named, settings, baseline, output }: CheckCall): Stamps {
  const files = new Map<string, string>();
  const folders = new Map<string, Set<string> | undefined>();
  const add = (file: string): void => {
    files.set(file, stampOf(file));
    for (const place of new Set([file, findTarget(file)])) {
      const folder = path.posix.dirname(place);
      if (folders.has(folder) && folders.get(folder) === undefined) continue;
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(path.posix.basename(place)));
    }
  };
  const { inputs } = listFiles(named, { onFolder: (folder) => folders.set(toSlashes(folder), undefined) });
  const above = new Set<string>();
  const written = output === undefined ? undefined : toSlashes(output);
  for (const { file } of inputs) {
    const absolute = toSlashes(file);
    if (absolute === written) continue;
    add(absolute);
    for (const folder of listFoldersAbove(absolute)) above.add(folder);
  }
  if (typeof settings === 'object') add(toSlashes(settings.file));
  if (typeof baseline === 'object') add(toSlashes(baseline.file));
  for (const folder of above) {
    if (settings === 'nearest') add(`${folder}/${settingsFileName}`);
    if (baseline === 'beside') add(`${folder}/${baselineFileName}`);
  }
  return { files, folders };
}

/** The files in which two looks differ. */
export function findChanged({ files: before }: Stamps, { files: after }: Stamps): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => (before.get(file) ?? '') !== (after.get(file) ?? ''),
  );
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file);
    return [mtimeMs, ctimeMs, size, ino].join(' ');
  } catch {
    return '';
  }
}

/** Where a file lies behind all links. */
function findTarget(file: string): string {
  try {
    return toSlashes(realpathSync(file));
  } catch {
    return file;
  }
}

import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { baselineFileName, listFoldersAbove, settingsFileName } from '../../core/index';
import type { CheckCall } from '../check-call';
import { toSlashes } from '../json-file';
import { listFiles } from '../list-files';

/** What a run depends on, and where to look for changes of it. */
export interface Stamps {
  /** Of each file what changes with it; empty for one that is not there. Absolute, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of them that say how reports are checked: settings files and baselines. */
  readonly rules: ReadonlySet<string>;
  /** Folders to watch, with the names that matter in them; undefined where all do. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Looks at every report, settings file and baseline that a call speaks of; none is read. */
export function takeStamps({ files: named, settings, baseline, output }: CheckCall): Stamps {
  const files = new Map<string, string>();
  const folders = new Map<string, Set<string> | undefined>();
  const rules = new Set<string>();
  const realFolders = new Map<string, string>();
  const findRealFolder = (folder: string): string => {
    const real = realFolders.get(folder) ?? findTarget(folder);
    realFolders.set(folder, real);
    return real;
  };
  const watch = (place: string): void => {
    const folder = path.posix.dirname(place);
    if (folders.has(folder) && folders.get(folder) === undefined) return;
    const names = folders.get(folder) ?? new Set();
    folders.set(folder, names.add(path.posix.basename(place)));
  };
  const add = (file: string): void => {
    const { stamp, isLink } = look(file);
    files.set(file, stamp);
    watch(file);
    const { dir, base } = path.posix.parse(file);
    const target = isLink ? findTarget(file) : path.posix.join(findRealFolder(dir), base);
    if (target !== file) watch(target);
  };
  const addRules = (file: string): void => {
    rules.add(file);
    add(file);
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
  if (typeof settings === 'object') addRules(toSlashes(settings.file));
  if (typeof baseline === 'object') addRules(toSlashes(baseline.file));
  for (const folder of above) {
    if (settings === 'nearest') addRules(`${folder}/${settingsFileName}`);
    if (baseline === 'beside') addRules(`${folder}/${baselineFileName}`);
  }
  return { files, rules, folders };
}

/** The files in which two looks differ. */
export function findChanged({ files: before }: Stamps, { files: after }: Stamps): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => (before.get(file) ?? '') !== (after.get(file) ?? ''),
  );
}

function look(file: string): { readonly stamp: string; readonly isLink: boolean } {
  try {
    const stats = lstatSync(file);
    const isLink = stats.isSymbolicLink();
    return { stamp: stampOf(isLink ? statSync(file) : stats), isLink };
  } catch {
    return { stamp: '', isLink: true };
  }
}

function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return [mtimeMs, ctimeMs, size, ino].join(' ');
}

/** Where a file lies behind all links. */
function findTarget(file: string): string {
  try {
    return toSlashes(realpathSync(file));
  } catch {
    return file;
  }
}

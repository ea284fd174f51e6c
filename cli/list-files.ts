import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { looksLikeReport } from '../core/detect';
import { decode } from '../encoding/decode';

/** Folders that hold what others have made. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The files that a person has named, and folders without a report. */
export interface NamedFiles {
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/** For each folder the reports below it, by name; a file is taken as it is, whatever it looks like. */
export function listFiles(named: readonly string[]): NamedFiles {
  const emptyFolders: string[] = [];
  const files = named.flatMap((one) => {
    if (findStats(one)?.isDirectory() !== true) return [one];
    const reports = [...walk(one, [])].filter(isReport);
    if (reports.length === 0) emptyFolders.push(one);
    return reports;
  });
  return { files, emptyFolders };
}

/** Every `.txt` below a folder; `above` are the folders around it, so that no link leads in circles. */
function* walk(folder: string, above: readonly string[]): Generator<string> {
  let inside: string[];
  let real: string;
  try {
    real = realpathSync(folder);
    inside = readdirSync(folder).sort();
  } catch {
    // Folders that nobody may look into are as if they were not there.
    return;
  }
  if (above.includes(real)) return;
  for (const name of inside) {
    if (skipped.has(name)) continue;
    const one = path.join(folder, name);
    const stats = findStats(one);
    if (stats?.isDirectory()) yield* walk(one, [...above, real]);
    else if (stats?.isFile() && /\.txt$/i.test(name)) yield one;
  }
}

/** Nothing for what is not there, and for links that lead nowhere or to themselves. */
function findStats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** A file that cannot be read is kept: it is told. */
function isReport(file: string): boolean {
  try {
    return looksLikeReport(decode(readFileSync(file))?.text ?? '');
  } catch {
    return true;
  }
}

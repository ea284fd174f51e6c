import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Input } from './pipeline/task';

/** Folders that hold what others have made. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** What a person has named: files, and those in folders that may be reports. */
export interface NamedFiles {
  readonly inputs: readonly Input[];
  readonly folders: readonly string[];
}

/** For each folder what stands below it, by name; a file is taken as it is, whatever it looks like. Nothing is read. */
export function listFiles(named: readonly string[]): NamedFiles {
  const folders: string[] = [];
  const inputs = named.flatMap((one): Input[] => {
    if (findStats(one)?.isDirectory() !== true) return [{ file: one }];
    folders.push(one);
    return [...walk(one, [])].map((file) => ({ file, folder: one }));
  });
  return { inputs, folders };
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

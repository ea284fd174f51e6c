import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nameReason } from './read-bytes';

/** Folders that hold what others have made. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** A file below a folder, or what stands there and cannot be read. */
export interface Found {
  readonly file: string;
  readonly reason?: string;
  /** It is an ordinary file, and no link to one. */
  readonly isFile?: true;
}

export interface WalkOptions {
  /** How many folders below the first are gone into. */
  readonly depth: number;
  /** Whether a file, or anything else that is no folder, is wanted. */
  readonly wants: (file: string, name: string) => boolean;
  /** Told of each folder that was looked into. */
  readonly onFolder?: (folder: string) => void;
}

/** What stands below a folder, by name. Links are followed, but not in circles: those are told, as is what cannot be read. */
export function* walk(folder: string, options: WalkOptions): Generator<Found> {
  yield* walkIn(folder, [], options);
}

function* walkIn(folder: string, above: readonly string[], options: WalkOptions): Generator<Found> {
  let inside: Dirent[];
  let real: string;
  try {
    real = realpathSync(folder || '.');
    if (above.includes(real)) {
      yield { file: folder, reason: 'cycle' };
      return;
    }
    inside = readdirSync(folder || '.', { withFileTypes: true });
  } catch (error) {
    yield { file: folder, reason: nameReason(folder, error) };
    return;
  }
  options.onFolder?.(folder);
  inside.sort((one, other) => (one.name < other.name ? -1 : 1));
  // All names are joined as this one is.
  const before = path.join(folder, 'x').slice(0, -1);
  for (const entry of inside) {
    const { name } = entry;
    if (skipped.has(name)) continue;
    const file = before + name;
    const kind = findKind(entry, file);
    if (kind === 'folder') {
      if (above.length < options.depth) yield* walkIn(file, [...above, real], options);
    } else if (options.wants(file, name)) {
      // Pipes, sockets and what else there is are told by whoever reads them.
      yield typeof kind === 'string'
        ? entry.isFile()
          ? { file, isFile: true }
          : { file }
        : { file, ...kind };
    }
  }
}

/** What stands behind a name, also behind a link. */
function findKind(entry: Dirent, file: string): 'folder' | 'other' | { readonly reason: string } {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'other';
  try {
    return statSync(file).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return { reason: nameReason(file, error) };
  }
}

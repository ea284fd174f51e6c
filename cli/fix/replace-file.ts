import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { nameLeftover } from './leftovers';

/** A file as it was when it was read. */
export interface OpenedFile {
  /** Where the bytes lie, behind all links. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stats: BigIntStats;
}

/** Why a file was not replaced: the system's name of what went wrong, or what is said here. */
export type Refusal = 'changed' | 'read-only' | (string & {});

/** Reads a file whose links are followed; what is no file (a pipe would never end) is refused. Throws system errors. */
export function openFile(file: string): OpenedFile {
  const real = realpathSync(file);
  const named = statSync(real);
  if (!named.isFile()) throw Object.assign(new Error(), { code: named.isDirectory() ? 'EISDIR' : 'ENXIO' });
  const descriptor = openSync(real, 'r');
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    return { path: real, bytes: readFileSync(descriptor), stats };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Puts new bytes in the place of a file, whole or not at all: they are written beside it first, and that file takes its
 * name. Mode and owner stay as they were. Answers why it was left alone, if it was.
 */
export function replaceFile({ path: file, stats }: OpenedFile, bytes: Uint8Array): Refusal | undefined {
  const folder = path.dirname(file);
  const beside = path.join(folder, nameLeftover());
  try {
    // A new name needs no permission to write the old file; its owner has refused it all the same.
    if (isReadOnly(file) || isReadOnly(folder)) return 'read-only';
    const descriptor = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(descriptor, bytes);
      takeOver(descriptor, stats);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (!isUnchanged(file, stats)) return 'changed';
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    removeQuietly(beside);
  }
}

/** By its mode, too: the administrator may write what is marked as read-only. */
function isReadOnly(file: string): boolean {
  if ((statSync(file).mode & 0o222) === 0) return true;
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** The owner first: changing it takes special bits of the mode away. */
function takeOver(descriptor: number, { mode, uid, gid }: BigIntStats): void {
  try {
    const own = fstatSync(descriptor);
    if (own.uid !== Number(uid) || own.gid !== Number(gid)) fchownSync(descriptor, Number(uid), Number(gid));
  } catch {
    // Only an administrator can give a file to another.
  }
  const wanted = Number(mode) & 0o7777;
  try {
    fchmodSync(descriptor, wanted);
  } catch (error) {
    // On disks without modes all files have the same.
    if ((fstatSync(descriptor).mode & 0o7777) !== wanted) throw error;
  }
}

function isUnchanged(file: string, { size, mtimeNs, ino, dev }: BigIntStats): boolean {
  const now = statSync(file, { bigint: true });
  return now.size === size && now.mtimeNs === mtimeNs && now.ino === ino && now.dev === dev;
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next run takes it away.
  }
}

/** Makes the new names in folders outlast a power failure, where the system can. */
export function syncFolders(folders: Iterable<string>): void {
  for (const folder of folders) {
    try {
      const descriptor = openSync(folder, 'r');
      try {
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch {
      // Windows opens no folders.
    }
  }
}

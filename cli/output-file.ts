import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** A file that is being written. */
export interface OutputFile {
  /** Does nothing once something has gone wrong. */
  readonly write: (piece: string | Uint8Array) => void;
  /** Puts the file in its place; the system's name of what went wrong, where something has: then all is as before. */
  readonly finish: () => string | undefined;
}

/**
 * Opens a file for output. What is written lies beside it under another name until it is finished, so that nobody ever finds
 * half of it. What is no ordinary file (`/dev/stdout`, a named pipe) is written to as it is.
 */
export function openOutput(named: string): OutputFile | { readonly reason: string } {
  try {
    const there = findStats(named);
    if (there?.isDirectory()) return { reason: 'EISDIR' };
    const isReplaced = there === undefined || there.isFile();
    // Behind a link the file is replaced, not the link.
    const file = there === undefined ? named : realpathSync(named);
    const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    const target = isReplaced ? beside : named;
    const descriptor = openSync(
      target,
      isReplaced ? 'wx' : 'w',
      there === undefined ? 0o666 : there.mode & 0o777,
    );
    return createFile(descriptor, isReplaced ? { beside, file } : undefined);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function createFile(
  descriptor: number,
  replaced: { readonly beside: string; readonly file: string } | undefined,
): OutputFile {
  let reason: string | undefined;
  const attempt = (action: () => void): void => {
    if (reason !== undefined) return;
    try {
      action();
    } catch (error) {
      reason = reasonOf(error);
    }
  };
  return {
    write: (piece) =>
      attempt(() => {
        let bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
      }),
    finish() {
      if (replaced !== undefined) attempt(() => fsyncSync(descriptor));
      closeSync(descriptor);
      if (replaced === undefined) return reason;
      attempt(() => renameSync(replaced.beside, replaced.file));
      if (reason !== undefined) rmSync(replaced.beside, { force: true });
      return reason;
    },
  };
}

/** Whether a file is among others, under whatever name; one that is not there yet is not. */
export function isAmong(file: string, others: readonly string[]): boolean {
  const own = findStats(file);
  if (own === undefined) return false;
  return others.some((other) => {
    if (path.resolve(other) === path.resolve(file)) return true;
    const stats = findStats(other);
    return stats !== undefined && own.ino !== 0 && stats.ino === own.ino && stats.dev === own.dev;
  });
}

function findStats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

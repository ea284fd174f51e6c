import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type Given, mostBytes, type Unread } from './input';

const pieceSize = 64 * 1024;

/** All bytes of a file, or why there are none. Nothing is opened that might make one wait, or that never ends. */
export function readBytes(file: string): Given {
  try {
    const refusal = refuse(statSync(file));
    if (refusal !== undefined) return refusal;
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      return readAll(descriptor, size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { reason: nameReason(file, error) };
  }
}

/** The first bytes of a file; none where it cannot be read. */
export function readFirstBytes(file: string, count: number): Uint8Array {
  try {
    if (!statSync(file).isFile()) return new Uint8Array();
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.allocUnsafe(count);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return new Uint8Array();
  }
}

/** All that comes from a file or pipe that is open; it may say how much that will be. */
export function readAll(descriptor: number, expected = 0): Given {
  const pieces: Buffer[] = [];
  let size = 0;
  // One byte more than expected shows the end without another piece.
  let piece = Buffer.allocUnsafe(Math.min(expected, mostBytes) + 1 || pieceSize);
  let filled = 0;
  for (;;) {
    const count = readSome(descriptor, piece, filled);
    if (count === 0) break;
    filled += count;
    size += count;
    if (size > mostBytes) return { reason: 'large', size: expected > size ? expected : undefined };
    if (filled < piece.length) continue;
    pieces.push(piece);
    piece = Buffer.allocUnsafe(pieceSize);
    filled = 0;
  }
  const last = piece.subarray(0, filled);
  return { bytes: pieces.length === 0 ? last : Buffer.concat([...pieces, last]) };
}

const pause = new Int32Array(new SharedArrayBuffer(4));

function readSome(descriptor: number, into: Buffer, at: number): number {
  for (;;) {
    try {
      return readSync(descriptor, into, at, into.length - at, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // How Windows says that a pipe has ended.
      if (code === 'EOF') return 0;
      // A pipe that somebody has told not to wait.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

function refuse(stats: Stats): Unread | undefined {
  if (stats.isFile()) return stats.size > mostBytes ? { reason: 'large', size: stats.size } : undefined;
  if (stats.isDirectory()) return { reason: 'EISDIR' };
  if (stats.isFIFO()) return { reason: 'pipe' };
  return { reason: stats.isSocket() ? 'socket' : 'device' };
}

/** The name of what went wrong with a file. */
export function nameReason(file: string, error: unknown): string {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return reason === 'ENOENT' && isLink(file) ? 'dangling' : reason;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

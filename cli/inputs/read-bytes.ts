import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type Given, mostBytes, type Unread } from './input';

const pieceSize = 64 * 1024;

/** Room that one file after the other is read into: making it anew takes as long as reading. */
let room: Buffer | undefined;

/**
 * All bytes of a file, or why there are none; they are there until the next file is read. Nothing is opened that might make
 * one wait, or that never ends: `isFile` is for what is known to be an ordinary file.
 */
export function readBytes(file: string, isFile = false): Given {
  try {
    const refusal = isFile ? undefined : refuse(statSync(file));
    if (refusal !== undefined) return refusal;
    const descriptor = openSync(file, 'r');
    try {
      room ??= Buffer.allocUnsafeSlow(pieceSize);
      return readInto(room, descriptor, () => fstatSync(descriptor).size);
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

/** All that comes from a file or pipe that is open. */
export function readAll(descriptor: number): Given {
  return readInto(Buffer.allocUnsafe(pieceSize), descriptor, () => 0);
}

/** Reads all into the first piece, or into others behind it; what is open may say how much that will be. */
function readInto(first: Buffer, descriptor: number, findSize: () => number): Given {
  const pieces: Buffer[] = [];
  let expected: number | undefined;
  let size = 0;
  let piece = first;
  let filled = 0;
  for (;;) {
    const count = readSome(descriptor, piece, filled);
    if (count === 0) break;
    filled += count;
    size += count;
    if (filled < piece.length && size <= mostBytes) continue;
    expected ??= findSize();
    if (Math.max(size, expected) > mostBytes)
      return { reason: 'large', size: expected > size ? expected : undefined };
    pieces.push(piece);
    // One byte more than expected shows the end without another piece.
    piece = Buffer.allocUnsafe(Math.max(expected + 1 - size, pieceSize));
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

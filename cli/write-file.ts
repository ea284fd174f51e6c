import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file in pieces, beside its place until it is whole: whoever looks finds the old one or the new one. Throws what
 * the system says; then the old file is as it was.
 */
export async function writeFileWhole(
  file: string,
  fill: (write: (piece: string | Uint8Array) => void) => void | Promise<void>,
): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx');
  try {
    try {
      await fill((piece) => {
        let bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
      });
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

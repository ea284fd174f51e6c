import { readFileSync } from 'node:fs';
import type { ReadReport, Unchecked } from './check-files';
import { decodeBytes } from './decode-bytes';

/** Reads a file, or says why it cannot be read as text. */
export function readReportFile(file: string): ReadReport | Unchecked {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { file, problem: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const decoded = decodeBytes(bytes);
  if (decoded === undefined) return { file, problem: 'encoding', reason: '' };
  return { file, ...decoded };
}

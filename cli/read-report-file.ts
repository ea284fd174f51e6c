import { readFileSync } from 'node:fs';
import { decode } from '../encoding/decode';
import type { Checked, CheckedReport } from './check-files';

/** A text under the name that a person knows its file by. */
export interface ReadReport {
  readonly file: string;
  readonly encoding: string;
  readonly text: string;
}

/** Reads a file, or says why it cannot be read as text. */
export function readReportFile(file: string): ReadReport | Exclude<Checked, CheckedReport> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { file, problem: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const decoded = decode(bytes);
  if (decoded === undefined) return { file, problem: 'encoding', reason: '' };
  return { file, encoding: decoded.encoding, text: decoded.text };
}

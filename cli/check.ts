import { readFileSync } from 'node:fs';
import { checkReport, type Finding, parseReport, type Report } from '../core/index';
import { decode } from '../encoding/decode';

/** A file that was checked, or why it could not be. */
export type Checked =
  | {
      readonly file: string;
      readonly encoding: string;
      readonly report: Report;
      readonly findings: readonly Finding[];
    }
  | {
      readonly file: string;
      readonly problem: 'unreadable' | 'encoding';
      /** The system's name of what went wrong (`ENOENT`), empty where there is none. */
      readonly reason: string;
    };

/** Reads and checks one file; a named file is always checked, whatever it looks like. */
export function checkFile(file: string): Checked {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { file, problem: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const decoded = decode(bytes);
  if (decoded === undefined) return { file, problem: 'encoding', reason: '' };
  const report = parseReport(decoded.text);
  return { file, encoding: decoded.encoding, report, findings: checkReport(report) };
}

import type { Locale } from '../../core/index';
import type { Checked } from '../check-files';

/** What a reporter may know beyond the file it words: all of it plain data but for the names. */
export interface ReportContext {
  readonly locale: Locale;
  /** Of the program. */
  readonly version: string;
  /** The name of a report that a finding speaks of by its uri. */
  readonly nameOf: (uri: string) => string;
  /** Whether accepted findings were looked for: then their number is told, even if it is none. */
  readonly hasBaseline: boolean;
  readonly hasColours: boolean;
  /** Of the terminal. */
  readonly columns: number | undefined;
}

/** What was found in all files. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly unreadable: number;
  /** Files over which the program itself failed. */
  readonly failed: number;
  readonly accepted: number;
}

/**
 * A format of `check`: the words of a file at a time, so that neither memory nor the number of threads matters. `describe`
 * depends on nothing but its arguments.
 */
export interface Reporter {
  readonly open?: (context: ReportContext) => string;
  /** What stands in the output for a file; empty where nothing does. */
  readonly describe: (checked: Checked, context: ReportContext) => string;
  /** Stands between what is said of two files. */
  readonly separator: string;
  /** `hasFiles`: whether anything was said of any file. */
  readonly close?: (totals: Totals, hasFiles: boolean, context: ReportContext) => string;
}

/** Writes what a reporter says, a piece at a time. */
export interface ReportWriter {
  /** What is said of a file; nothing where it is empty. */
  add(words: string): void;
  /** Writes what has gathered. */
  flush(): void;
  close(totals: Totals): void;
}

/** Few writes: each costs as much as wording several files. */
const lengthOfPiece = 64 * 1024;

export function createReportWriter(
  { open, separator, close }: Reporter,
  context: ReportContext,
  write: (text: string) => void,
): ReportWriter {
  let piece = open?.(context) ?? '';
  let hasFiles = false;
  const flush = (): void => {
    if (piece !== '') write(piece);
    piece = '';
  };
  return {
    flush,
    add: (words) => {
      if (words === '') return;
      piece += hasFiles ? separator + words : words;
      hasFiles = true;
      if (piece.length >= lengthOfPiece) flush();
    },
    close: (totals) => {
      piece += close?.(totals, hasFiles, context) ?? '';
      flush();
    },
  };
}

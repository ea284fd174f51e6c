import type { Finding, Locale, Report } from '../../core/index';
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
  /** Whether errors alone are named, and nothing is to be said where there are none. */
  readonly isQuiet: boolean;
  readonly hasColours: boolean;
  /** Of the terminal. */
  readonly columns: number | undefined;
  /** The working folder: absolute, with `/`. Formats for programs name files as seen from it. */
  readonly folder: string;
  /** The address under which the pages of `docs/` lie; undefined where nobody knows. */
  readonly documentation: string | undefined;
}

/** A file that could not be checked, and why, as a sentence. */
export interface Complaint {
  readonly file: string;
  readonly words: string;
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
  /** Findings that are counted but were not listed, since there are too many. */
  readonly unnamed: number;
  /** About the files that could not be checked. */
  readonly complaints: readonly Complaint[];
  /** Whether Ctrl-C came before all files were checked. */
  readonly isInterrupted: boolean;
}

/** What the words of findings are taken from: a file and what is to be said of it. */
export interface FindingsOfFile {
  readonly file: string;
  readonly report: Pick<Report, 'text' | 'lines'>;
  readonly findings: readonly Finding[];
}

/**
 * A format of `check`: the words of a file at a time, so that neither memory nor the number of threads matters. `describe`
 * and `groupOf` depend on nothing but their arguments.
 */
export interface Reporter {
  readonly open?: (context: ReportContext) => string;
  /** What stands in the output for a file; empty where nothing does. */
  readonly describe: (checked: Checked, context: ReportContext) => string;
  /**
   * The same of a file with findings, in pieces that stand on lines of their own: what opens it, then each finding. Only
   * where a finding is worded alike whatever others there are, so that one can be put between them later.
   */
  readonly inPieces?: (found: FindingsOfFile, context: ReportContext) => string[];
  /** Stands between what is said of two files. */
  readonly separator: string;
  /** Files of one group stand together, under what `openGroup` says; groups are in the order of their first files. */
  readonly groupOf?: (checked: Checked, context: ReportContext) => string;
  readonly openGroup?: (group: string, context: ReportContext) => string;
  /** `hasFiles`: whether anything was said of any file. */
  readonly close?: (totals: Totals, hasFiles: boolean, context: ReportContext) => string;
  /** Whether `close` tells the totals, for people. */
  readonly saysTotals: boolean;
}

/** What is said of a file, and in which group it stands where the format has groups. */
export interface Described {
  readonly words: string;
  readonly group?: string;
}

/** Words a file: all that has to be done where it was checked. */
export function describeFile(
  { describe, groupOf }: Reporter,
  checked: Checked,
  context: ReportContext,
): Described {
  const words = describe(checked, context);
  return groupOf === undefined || words === '' ? { words } : { words, group: groupOf(checked, context) };
}

/** Writes what a reporter says, a piece at a time; what stands in groups is kept, as words, until all is known. */
export interface ReportWriter {
  /** What is said of a file; nothing where it is empty. */
  add(described: Described): void;
  /** Writes what has gathered. */
  flush(): void;
  close(totals: Totals): void;
}

/** Few writes: each costs as much as wording several files. */
const lengthOfPiece = 64 * 1024;

export function createReportWriter(
  { open, separator, openGroup, close }: Reporter,
  context: ReportContext,
  write: (text: string) => void,
): ReportWriter {
  const groups = new Map<string, string[]>();
  let piece = open?.(context) ?? '';
  let hasFiles = false;
  const flush = (): void => {
    if (piece !== '') write(piece);
    piece = '';
  };
  const append = (words: string): void => {
    piece += hasFiles ? separator + words : words;
    hasFiles = true;
    if (piece.length >= lengthOfPiece) flush();
  };
  return {
    flush,
    add: ({ words, group }) => {
      if (words === '') return;
      if (group === undefined) return append(words);
      const files = groups.get(group);
      if (files === undefined) groups.set(group, [words]);
      else files.push(words);
    },
    close: (totals) => {
      for (const [group, files] of groups)
        append((openGroup?.(group, context) ?? '') + files.join(separator));
      piece += close?.(totals, hasFiles, context) ?? '';
      flush();
    },
  };
}

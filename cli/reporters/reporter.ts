import type { Locale } from '../../core/index';
import type { Checked } from '../check-files';
import { countSeverities } from '../summary';

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

/** Writes what a reporter says of files that were checked. */
export function writeReport(
  { open, describe, separator, close }: Reporter,
  files: Iterable<Checked>,
  context: ReportContext,
  write: (text: string) => void,
): void {
  const checked = [...files];
  const described = checked.map((one) => describe(one, context)).filter((words) => words !== '');
  const totals = { files: checked.length, ...countSeverities(checked) };
  write(
    (open?.(context) ?? '') +
      described.join(separator) +
      (close?.(totals, described.length > 0, context) ?? ''),
  );
}

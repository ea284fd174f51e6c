import {
  type AcceptedFinding,
  checkReport,
  type Finding,
  type Report,
  type RuleSeverities,
  type Siblings,
} from '../core/index';

/** A report that was checked. */
export interface CheckedReport {
  /** As it was named. */
  readonly file: string;
  readonly encoding: string;
  readonly report: Report;
  readonly severities: RuleSeverities;
  /** Whether there was another report to compare it with. */
  readonly isCompared: boolean;
  /** Those that nobody has accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly by: AcceptedFinding }[];
}

/** A file that was not checked, and why. */
export interface Unchecked {
  readonly file: string;
  /** `failed`: the program itself did. */
  readonly problem: 'unreadable' | 'encoding' | 'failed';
  /** The system's name of what went wrong (`ENOENT`), or what the program said when it failed; empty where there is none. */
  readonly reason: string;
  /** In bytes, of what is too large. */
  readonly size?: number;
  /** Of the first broken character, from 1. */
  readonly line?: number;
}

/** A file that was checked, or why it could not be. */
export type Checked = CheckedReport | Unchecked;

/** A text that is to be checked, under the name that a person knows it by. */
export interface ReadReport {
  readonly file: string;
  readonly encoding: string;
  readonly text: string;
}

/** Checks a report that was read; with `siblings`, against those. */
export function checkReadReport(
  { file, encoding }: Pick<ReadReport, 'file' | 'encoding'>,
  report: Report,
  severities: RuleSeverities,
  siblings?: Siblings,
): CheckedReport {
  const findings = checkReport(report, { severities, siblings });
  return { file, encoding, report, severities, isCompared: hasOthers(siblings), findings, accepted: [] };
}

/** Whether there is anything to compare a report with. */
export function hasOthers(siblings: Siblings | undefined): boolean {
  if (siblings === undefined) return false;
  const { lastYear, sameYear, members } = siblings;
  return lastYear.length > 0 || sameYear.count > 0 || (members?.digests.length ?? 0) > 0;
}

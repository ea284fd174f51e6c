import type { Report } from '../model/report';
import type { Finding } from '../rules/finding';

/** A finding by what it says, not where it stands: line numbers change. */
export interface FindingIdentity {
  readonly rule: string;
  /** Id of the cell (`t3.new/total`), row, table or part (`overview`) it stands in; `title` or empty elsewhere. */
  readonly place: string;
  /** The figures and words that it is about: it comes back when they change. */
  readonly figures: readonly string[];
}

/** A finding that a person has accepted, and why. */
export interface AcceptedFinding extends FindingIdentity {
  /** The report, relative to the baseline file, with `/`. */
  readonly file: string;
  readonly reason: string;
}

/** What a finding is known by in a baseline. */
export function identifyFinding(_report: Report, { rule }: Finding): FindingIdentity {
  return { rule, place: '', figures: [] };
}

/** The findings that nobody has accepted; `accepted` are those of this report's file. */
export function leaveOutAccepted(
  _report: Report,
  findings: readonly Finding[],
  _accepted: readonly AcceptedFinding[],
): readonly Finding[] {
  return findings;
}

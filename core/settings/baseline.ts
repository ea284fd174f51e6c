import type { Report } from '../model/report';
import type { Finding } from '../rules/finding';
import { type FindingIdentity, identifyFinding } from './finding-identity';

/** A finding that a person has accepted, and why. */
export interface AcceptedFinding extends FindingIdentity {
  /** The report, relative to the baseline file, with `/`. */
  readonly file: string;
  readonly reason: string;
}

/** What a baseline file holds. */
export interface Baseline {
  /** The schema that the file names for itself, if it does. */
  readonly schema?: string;
  readonly accepted: readonly AcceptedFinding[];
}

/** The findings of a report beside what has been accepted of it. */
export interface Matching {
  /** Accepted by nobody. */
  readonly left: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly by: AcceptedFinding }[];
  /** What matches no finding any more. */
  readonly unmatched: readonly AcceptedFinding[];
}

/** A baseline without entries. */
export const emptyBaseline: Baseline = { accepted: [] };

/** One text for one identity. */
function keyOf({ rule, place, figures }: FindingIdentity): string {
  return JSON.stringify([rule, place, figures]);
}

/** The entries of one file; `file` is relative to the baseline file, with `/`. */
export function listAcceptedOf({ accepted }: Baseline, file: string): readonly AcceptedFinding[] {
  const name = file.normalize('NFC');
  return accepted.filter((one) => one.file.normalize('NFC') === name);
}

/** Brings findings and entries together, one entry to one finding; `accepted` are those of this report's file. */
export function matchAccepted(
  report: Report,
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): Matching {
  if (accepted.length === 0) return { left: findings, accepted: [], unmatched: [] };
  const waiting = new Map<string, AcceptedFinding[]>();
  for (const one of accepted) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const left: Finding[] = [];
  const matched: { finding: Finding; by: AcceptedFinding }[] = [];
  for (const finding of findings) {
    const by = waiting.get(keyOf(identifyFinding(report, finding)))?.shift();
    if (by === undefined) left.push(finding);
    else matched.push({ finding, by });
  }
  return { left, accepted: matched, unmatched: [...waiting.values()].flat() };
}

/** The findings that nobody has accepted; `accepted` are those of this report's file. */
export function leaveOutAccepted(
  report: Report,
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): readonly Finding[] {
  return matchAccepted(report, findings, accepted).left;
}

/** A baseline with one more entry. */
export function acceptFinding(baseline: Baseline, entry: AcceptedFinding): Baseline {
  return { ...baseline, accepted: [...baseline.accepted, entry] };
}

/** The text of a baseline file: sorted, so that a new entry is a few new lines and nothing else. */
export function writeBaseline({ schema, accepted }: Baseline): string {
  const entries = accepted
    .map(({ file, rule, place, figures, reason }) => ({ file, rule, place, figures, reason }))
    .sort(compareEntries);
  const content = schema === undefined ? { accepted: entries } : { $schema: schema, accepted: entries };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** By code units: the same order on every machine. */
function compareEntries(one: AcceptedFinding, other: AcceptedFinding): number {
  const keysOf = ({ file, rule, place, figures, reason }: AcceptedFinding) => [
    file,
    rule,
    place,
    ...figures,
    '',
    reason,
  ];
  const [a, b] = [keysOf(one), keysOf(other)];
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}

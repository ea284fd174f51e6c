import type { Report } from '../model/report';
import type { Siblings } from '../workspace/report-index';
import { listAskedRules } from './asked-rules';
import { createContext } from './context';
import type { Finding } from './finding';
import { type Problem, toFinding } from './rule';
import type { RuleSeverities } from './severities';

/** More findings of one rule help nobody; files of megabytes stay usable. */
const mostOfOneRule = 500;

export interface CheckOptions {
  /** A rule that is off is not asked; for another severity see {@link RuleSeverities} and `chooseSeverity`. */
  readonly severities?: RuleSeverities;
  /** The reports that this one is compared with; without them no rule of scope `workspace` is asked. */
  readonly siblings?: Siblings;
}

/** Applies every rule to a report, except those that are off; findings in order of place. */
export function checkReport(report: Report, { severities = none, siblings }: CheckOptions = {}): Finding[] {
  const context = createContext(report, severities, siblings);
  const areChosen = Object.keys(severities).length > 0;
  const findings: Finding[] = [];
  const asked = listAskedRules(report, siblings !== undefined);
  for (let index = 0; index < asked.length; index++) {
    const rule = asked[index];
    const chosen = areChosen ? severities[rule.id] : undefined;
    if (chosen === 'off' || rule.mayApply?.(report, context) === false) continue;
    const problems = rule.check(report, context);
    const listed: readonly Problem[] = Array.isArray(problems) ? problems : takeFirst(problems);
    const count = Math.min(listed.length, mostOfOneRule);
    for (let at = 0; at < count; at++) findings.push(toFinding(rule, listed[at], report, chosen));
  }
  return sortByPlace(findings);
}

const none: RuleSeverities = {};

/** As many problems as are told; what follows is not even looked for. */
function takeFirst(problems: Iterable<Problem>): readonly Problem[] {
  const first: Problem[] = [];
  for (const problem of problems) if (first.push(problem) === mostOfOneRule) break;
  return first;
}

/** So few are sorted as fast by hand; where rules have found them one after the other, nothing is moved. */
const few = 40;

/** Sorts findings by place; those of one place stay in the order of the rules. */
function sortByPlace(findings: Finding[]): Finding[] {
  if (findings.length > few) return findings.sort(compare);
  for (let index = 1; index < findings.length; index++) {
    const finding = findings[index];
    let at = index;
    for (; at > 0 && compare(findings[at - 1], finding) > 0; at--) findings[at] = findings[at - 1];
    findings[at] = finding;
  }
  return findings;
}

function compare(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

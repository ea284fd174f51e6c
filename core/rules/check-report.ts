import type { Report } from '../model/report';
import type { Siblings } from '../workspace/report-index';
import { createContext } from './context';
import type { Finding } from './finding';
import { type RuleId, rules } from './registry';
import { type Rule, toFinding } from './rule';
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
export function checkReport(report: Report, { severities = {}, siblings }: CheckOptions = {}): Finding[] {
  const context = createContext(report, severities, siblings);
  const areChosen = Object.keys(severities).length > 0;
  const findings: Finding[] = [];
  const arePlain = report.tables.every(({ isPlain }) => isPlain);
  for (const rule of rules as readonly Rule<RuleId>[]) {
    const chosen = areChosen ? severities[rule.id] : undefined;
    if (chosen === 'off') continue;
    if (rule.scope === 'workspace' && siblings === undefined) continue;
    if (report.format === undefined && rule.isForAnyFormat !== true) continue;
    if (arePlain && rule.isForOddTables === true) continue;
    if (rule.mayApply?.(report, context) === false) continue;
    let count = 0;
    for (const problem of rule.check(report, context)) {
      findings.push(toFinding(rule, problem, report, chosen));
      if (++count === mostOfOneRule) break;
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

import type { Report } from '../model/report';
import { type CompiledRelation, compileRelations } from '../relations/compile';
import { determineUnread } from '../relations/determined';
import { findDisagreements } from '../relations/diagnose';
import type { Siblings } from '../workspace/report-index';
import type { Finding } from './finding';
import { type RuleId, rules } from './registry';
import { type Rule, type RuleContext, toFinding } from './rule';
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
  const findings: Finding[] = [];
  const arePlain = report.tables.every(({ isPlain }) => isPlain);
  for (const rule of rules as readonly Rule<RuleId>[]) {
    const chosen = severities[rule.id];
    if (chosen === 'off') continue;
    if (rule.scope === 'workspace' && siblings === undefined) continue;
    if (report.format === undefined && rule.isForAnyFormat !== true) continue;
    if (arePlain && rule.isForOddTables === true) continue;
    let count = 0;
    for (const problem of rule.check(report, context)) {
      findings.push(toFinding(rule, problem, report, chosen));
      if (++count === mostOfOneRule) break;
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the rules read of a report, under the severities in force. */
export function createContext(
  report: Report,
  severities: RuleSeverities,
  siblings: Siblings | undefined,
): RuleContext {
  const { form, values, facts } = report;
  const relations = compileRelations(form);
  return {
    form,
    relations,
    disagreements: findDisagreements(keepOn(relations, severities), values, facts),
    determined: determineUnread(report),
    siblings,
  };
}

/** The relations whose rules are on. */
function keepOn(
  relations: readonly CompiledRelation[],
  severities: RuleSeverities,
): readonly CompiledRelation[] {
  // Nearly always all of them; not asked one by one then.
  if (!Object.values(severities).includes('off')) return relations;
  return relations.filter(({ relation }) => severities[relation.id as RuleId] !== 'off');
}

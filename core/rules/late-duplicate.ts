import type { Siblings } from '../workspace/report-index';
import { describeDuplicates, duplicateReport, type TitlePlace } from './duplicate-report';
import type { Finding } from './finding';
import { rules } from './registry';
import { chooseSeverity, type RuleSeverities } from './severities';

/**
 * What `duplicate-report` finds in a report of which no more is known than where its title stands: enough for whoever has
 * checked a report before knowing which other files there are, and has only that left to tell.
 */
export function findDuplicate(
  title: TitlePlace,
  siblings: Siblings,
  severities: RuleSeverities,
): Finding | undefined {
  const { id, severity } = duplicateReport;
  const chosen = severities[id];
  if (chosen === 'off') return undefined;
  const problem = describeDuplicates(title, siblings);
  return (
    problem && { rule: id, severity: chooseSeverity(severity, undefined, chosen), ...problem, fixes: [] }
  );
}

/** How many of a report's findings, in their order, stand before that one. */
export function countBeforeDuplicate(findings: readonly Finding[], { start, end }: TitlePlace): number {
  const at = findings.findIndex((one) => (one.start - start || one.end - end || compareRule(one.rule)) > 0);
  return at < 0 ? findings.length : at;
}

/** What stands at one place is told in the order of the rules. */
function compareRule(rule: string): number {
  const orderOf = (wanted: string): number => rules.findIndex(({ id }) => id === wanted);
  return orderOf(rule) - orderOf(duplicateReport.id);
}

import type { Severity } from '../formats/format';
import type { RuleId } from './registry';

/** From the gravest to the slightest. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What a person may choose for a rule. */
export type RuleSeverity = Severity | 'off';

/** All of it, in the order in which it is offered. */
export const ruleSeverities: readonly RuleSeverity[] = [...severityOrder, 'off'];

/** The settings of rules by id; a rule that is not named keeps its own severity. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, RuleSeverity>>>;

/**
 * The severity of a finding. A chosen severity takes the place of the rule's own. What the rule itself makes less of
 * (what a draft has not reached yet, what conversion has damaged) never becomes graver by that: it keeps the slighter of
 * the two.
 */
export function chooseSeverity(own: Severity, found: Severity = own, chosen: Severity = own): Severity {
  if (found === own) return chosen;
  return severityOrder.indexOf(chosen) > severityOrder.indexOf(found) ? chosen : found;
}

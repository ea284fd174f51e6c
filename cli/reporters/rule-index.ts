import { type RuleId, rules } from '../../core/index';

const byId = new Map<RuleId, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));
const indexes = new Map<RuleId, number>(rules.map(({ id }, index) => [id, index]));

/** What is declared of a rule. */
export function getRule(id: RuleId): (typeof rules)[number] {
  return byId.get(id)!;
}

/** Its place in the list of all rules. */
export function indexOfRule(id: RuleId): number {
  return indexes.get(id)!;
}

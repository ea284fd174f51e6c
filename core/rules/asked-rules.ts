import { arePartsPlain } from '../model/parts';
import type { Report } from '../model/report';
import { type RuleId, rules } from './registry';
import type { Rule } from './rule';

/** What settles for whole groups of rules whether they have anything to say. */
interface Situation {
  readonly hasFormat: boolean;
  readonly arePartsPlain: boolean;
  readonly areTablesPlain: boolean;
  readonly hasSiblings: boolean;
}

/** By situation; there are few. */
const known: (readonly Rule<RuleId>[] | undefined)[] = [];

/** The rules that may have something to say of a report, in their order. */
export function listAskedRules(report: Report, hasSiblings: boolean): readonly Rule<RuleId>[] {
  const situation: Situation = {
    hasFormat: report.format !== undefined,
    arePartsPlain: arePartsPlain(report),
    areTablesPlain: areTablesPlain(report),
    hasSiblings,
  };
  const index =
    (situation.hasFormat ? 1 : 0) +
    (situation.arePartsPlain ? 2 : 0) +
    (situation.areTablesPlain ? 4 : 0) +
    (hasSiblings ? 8 : 0);
  known[index] ??= (rules as readonly Rule<RuleId>[]).filter((rule) => isAsked(rule, situation));
  return known[index];
}

function isAsked(rule: Rule, situation: Situation): boolean {
  if (rule.scope === 'workspace' && !situation.hasSiblings) return false;
  if (rule.isForAnyFormat !== true && !situation.hasFormat) return false;
  if (rule.isForOddParts === true && situation.arePartsPlain) return false;
  return !(rule.isForOddTables === true && situation.areTablesPlain);
}

function areTablesPlain({ tables }: Report): boolean {
  for (const { isPlain } of tables) if (!isPlain) return false;
  return true;
}

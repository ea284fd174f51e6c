import type { Report } from '../model/report';
import { compileRelations } from '../relations/compile';
import { completeCells } from '../relations/complete';
import { findDisagreements } from '../relations/diagnose';
import type { Finding } from './finding';
import { rules } from './registry';
import { type Rule, type RuleContext, toFinding } from './rule';

/** More findings of one rule help nobody; files of megabytes stay usable. */
const mostOfOneRule = 500;

/** Applies every rule to a report; findings in order of place. */
export function checkReport(report: Report): Finding[] {
  const context = createContext(report);
  const findings: Finding[] = [];
  const arePlain = report.tables.every(({ isPlain }) => isPlain);
  for (const rule of rules as readonly Rule[]) {
    if (report.format === undefined && rule.isForAnyFormat !== true) continue;
    if (arePlain && rule.isForOddTables === true) continue;
    let count = 0;
    for (const problem of rule.check(report, context)) {
      findings.push(toFinding(rule, problem));
      if (++count === mostOfOneRule) break;
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function createContext({ form, values, cells }: Report): RuleContext {
  const relations = compileRelations(form);
  const unknown: number[] = [];
  for (let slot = 0; slot < cells.length; slot++) {
    if (cells[slot] !== undefined && Number.isNaN(values[slot])) unknown.push(slot);
  }
  return {
    form,
    relations,
    disagreements: findDisagreements(relations, values),
    determined: completeCells(relations, values, unknown),
  };
}

import { defineRule } from './rule';
import { checkTotals } from './totals';

/** A total of table 四 differs from its four outcomes. */
export const caseTotal = defineRule({
  id: 'case-total',
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (report, context) => checkTotals(report, context, 'case-total'),
});

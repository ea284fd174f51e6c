import { defineRule } from './rule';
import { checkTotals } from './totals';

/** （七）总计 of a column differs from the sum of the result rows. */
export const resultTotal = defineRule({
  id: 'result-total',
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (report, context) => checkTotals(report, context, 'result-total'),
});

import { defineRule } from './rule';
import { checkTotals } from './totals';

/** （七）总计 of a column differs from the sum of the result rows. */
export const resultTotal = defineRule({
  id: 'result-total',
  title: { zh: '办理结果的总计不等于各项之和', en: 'Total of results differs from its rows' },
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (_, context) => checkTotals(context, 'result-total'),
});

import { defineRule } from './rule';
import { checkTotals } from './totals';

/** A total of table 四 differs from its four outcomes. */
export const caseTotal = defineRule({
  id: 'case-total',
  title: { zh: '复议、诉讼的总计不等于各种结果之和', en: 'Total of cases differs from its outcomes' },
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (_, context) => checkTotals(context, 'case-total'),
});

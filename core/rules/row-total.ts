import { defineRule } from './rule';
import { checkTotals } from './totals';

/** 总计 of a row of table 三 differs from its six applicant columns. */
export const rowTotal = defineRule({
  id: 'row-total',
  title: { zh: '总计不等于各类申请人之和', en: 'Row total differs from its applicants' },
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (_, context) => checkTotals(context, 'row-total'),
});

import { defineRule } from './rule';
import { checkTotals } from './totals';

/** 一 + 二 differs from （七）总计 + 四 (printed on the form as 本列数据的勾稽关系). */
export const balance = defineRule({
  id: 'balance',
  title: { zh: '新收加上年结转不等于总计加下年结转', en: 'Received and handled do not balance' },
  severity: 'error',
  category: 'arithmetic',
  scope: 'report',
  check: (_, context) => checkTotals(context, 'balance'),
});

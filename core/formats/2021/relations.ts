import type { BlocksOf, RelationOf } from '../format';
import type { table2 } from './table-2';
import type { table3 } from './table-3';
import type { table4 } from './table-4';

type Blocks = BlocksOf<readonly [typeof table2, typeof table3, typeof table4]>;

/**
 * The 42 ties between cells: 25 row totals, 7 result totals, 7 balances, 3 case totals; and the stock of valid documents.
 * The balance is printed on the form (本列数据的勾稽关系); the totals follow from the word 总计.
 */
export const relations = [
  {
    id: 'row-total',
    block: 't3.applications',
    forEach: 'row',
    op: '=',
    severity: 'error',
    label: { zh: '总计 = 自然人 + 法人或其他组织各列', en: 'total = natural persons + all organizations' },
    left: [{ column: 'total' }],
    right: [
      { column: 'natural-person' },
      { column: 'business' },
      { column: 'research' },
      { column: 'public-welfare' },
      { column: 'legal-service' },
      { column: 'other' },
    ],
  },
  {
    id: 'result-total',
    block: 't3.applications',
    forEach: 'column',
    op: '=',
    severity: 'error',
    label: { zh: '（七）总计 = （一）至（六）各行之和', en: '(7) total = the sum of results (1) to (6)' },
    left: [{ row: 't3.r7' }],
    right: [
      { row: 't3.r1' },
      { row: 't3.r2' },
      { row: 't3.r3.1' },
      { row: 't3.r3.2' },
      { row: 't3.r3.3' },
      { row: 't3.r3.4' },
      { row: 't3.r3.5' },
      { row: 't3.r3.6' },
      { row: 't3.r3.7' },
      { row: 't3.r3.8' },
      { row: 't3.r4.1' },
      { row: 't3.r4.2' },
      { row: 't3.r4.3' },
      { row: 't3.r5.1' },
      { row: 't3.r5.2' },
      { row: 't3.r5.3' },
      { row: 't3.r5.4' },
      { row: 't3.r5.5' },
      { row: 't3.r6.1' },
      { row: 't3.r6.2' },
      { row: 't3.r6.3' },
    ],
  },
  {
    id: 'balance',
    block: 't3.applications',
    forEach: 'column',
    op: '=',
    severity: 'error',
    label: { zh: '一 + 二 = 三（七）总计 + 四', en: 'item 1 + item 2 = item 3 (7) + item 4' },
    left: [{ row: 't3.new' }, { row: 't3.carried-in' }],
    right: [{ row: 't3.r7' }, { row: 't3.carried-out' }],
  },
  {
    id: 'case-total',
    block: 't4.cases',
    forEach: 'row',
    op: '=',
    severity: 'error',
    label: {
      zh: '总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结',
      en: 'total = upheld + corrected + other + pending',
    },
    left: [{ column: 'total' }],
    right: [{ column: 'upheld' }, { column: 'corrected' }, { column: 'other' }, { column: 'pending' }],
  },
  {
    id: 'valid-stock',
    block: 't2.documents',
    forEach: 'row',
    op: '≤',
    severity: 'warning',
    label: { zh: '本年制发件数 ≤ 现行有效件数', en: 'issued this year ≤ in force' },
    left: [{ column: 'issued' }],
    right: [{ column: 'in-force' }],
  },
] as const satisfies readonly RelationOf<Blocks>[];

/**
 * What reviewers reckon from one year to the next. The forms do not print it: a reorganization, another way of counting or a
 * correction may break it honestly.
 */
export const relationsToLastYear = [
  {
    id: 'carry-over',
    block: 't3.applications',
    forEach: 'column',
    op: '=',
    severity: 'warning',
    label: {
      zh: '上年结转 = 上一年度报告的结转下年度',
      en: 'carried in = carried out of last year’s report',
    },
    left: [{ row: 't3.carried-in' }],
    right: [{ row: 't3.carried-out', year: -1 }],
  },
  {
    id: 'stock-change',
    block: 't2.documents',
    forEach: 'row',
    op: '=',
    severity: 'warning',
    label: {
      zh: '现行有效 = 上一年度的现行有效 + 本年制发 − 本年废止',
      en: 'in force = in force last year + issued − repealed',
    },
    left: [{ column: 'in-force' }],
    right: [{ column: 'in-force', year: -1 }, { column: 'issued' }, { column: 'repealed', weight: -1 }],
  },
] as const satisfies readonly RelationOf<Blocks>[];

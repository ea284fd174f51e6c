import { parts } from '../2021/parts';
import { table4 } from '../2021/table-4';
import type { Format } from '../format';
import { relations, relationsToLastYear } from './relations';
import { table2 } from './table-2';
import { table3 } from './table-3';

/**
 * The trial form annexed to 国办公开办函〔2019〕60号, used for report years 2019 and 2020. Its six parts and table 四 are
 * those of 2021; its notice names no subjects for 总体情况 that we could verify, and does not ask for the fees in 第六部分.
 */
export const format2019 = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  parts,
  topics: [],
  tables: [table2, table3, table4],
  relations,
  relationsToLastYear,
} as const satisfies Format;

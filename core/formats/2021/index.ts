import type { Format } from '../format';
import { parts, topics } from './parts';
import { relations, relationsToLastYear } from './relations';
import { table2 } from './table-2';
import { table3 } from './table-3';
import { table4 } from './table-4';

/** The form annexed to 国办公开办函〔2021〕30号, used for report years from 2021 on. */
export const format2021 = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  parts,
  topics,
  tables: [table2, table3, table4],
  relations,
  relationsToLastYear,
  feesIn: 'other-matters',
} as const satisfies Format;

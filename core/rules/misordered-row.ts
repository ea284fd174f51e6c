import { moveRow } from '../fixes/move-row';
import { nameRow } from '../model/names';
import { findOutOfOrder } from '../model/order';
import { defineRule, type Problem } from './rule';

export const misorderedRow = defineRule({
  id: 'misordered-row',
  title: { zh: '表格的行次序不对', en: 'Row out of order' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check(report, { oddTables }) {
    const problems: Problem[] = [];
    for (const table of oddTables) {
      const { rows } = table;
      for (const index of findOutOfOrder(rows.map(({ row }) => row.index))) {
        const { row, labelStart, labelEnd } = rows[index];
        problems.push({
          start: labelStart,
          end: labelEnd,
          message: { key: 'misordered-row', params: { row: nameRow(row) } },
          fixes: () => moveRow(report, table, rows[index]),
        });
      }
    }
    return problems;
  },
});

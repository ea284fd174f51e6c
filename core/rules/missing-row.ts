import { insertRows } from '../fixes/insert-rows';
import { nameRow } from '../model/names';
import { groupConsecutive } from '../model/order';
import { defineRule, type Problem } from './rule';

/** Rows of the form that are absent, one finding per contiguous gap, at the row that follows it. */
export const missingRow = defineRule({
  id: 'missing-row',
  title: { zh: '表格缺行', en: 'Row missing' },
  severity: 'error',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check(report, { oddTables }) {
    const problems: Problem[] = [];
    const { parts } = report;
    // What a draft has not reached yet is no fault.
    const unfinished = parts.at(-1)?.part.table;
    for (const reading of oddTables) {
      const { table, rows } = reading;
      if (rows.length === table.rows.length) continue;
      const present = new Set(rows.map(({ row }) => row.index));
      const absent = table.rows.filter(({ index }) => !present.has(index)).map(({ index }) => index);
      for (const gap of groupConsecutive(absent)) {
        const next = rows.find(({ row }) => row.index === gap[gap.length - 1] + 1);
        const anchor = next ?? rows.find(({ row }) => row.index === gap[0] - 1) ?? rows[0];
        const isBehind = next === undefined && table.table.id === unfinished;
        problems.push({
          severity: isBehind ? 'information' : 'error',
          start: anchor.labelStart,
          end: anchor.labelEnd,
          message: {
            key: 'missing-row',
            params: { rows: gap.map((index) => nameRow(table.rows[index])), table: table.table.label },
          },
          fixes: () => insertRows(report, reading, gap),
        });
      }
    }
    return problems;
  },
});

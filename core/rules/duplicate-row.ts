import { removeDuplicate } from '../fixes/duplicate-rows';
import { nameRow } from '../model/names';
import { defineRule, type Problem } from './rule';

export const duplicateRow = defineRule({
  id: 'duplicate-row',
  title: { zh: '表格的同一行重复出现', en: 'Row appears twice' },
  severity: 'error',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check(report, { oddTables }) {
    const problems: Problem[] = [];
    for (const { duplicates, rows } of oddTables) {
      for (const duplicate of duplicates) {
        const { row, labelStart, labelEnd } = duplicate;
        const first = rows.find((other) => other.row === row);
        problems.push({
          start: labelStart,
          end: labelEnd,
          message: { key: 'duplicate-row', params: { row: nameRow(row) } },
          related: first
            ? [
                {
                  start: first.labelStart,
                  end: first.labelEnd,
                  message: { key: 'related-first', params: {} },
                },
              ]
            : [],
          fixes: () => (first === undefined ? [] : removeDuplicate(report, first, duplicate)),
        });
      }
    }
    return problems;
  },
});

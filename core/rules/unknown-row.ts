import { removeLineAt } from '../fixes/remove-line';
import { defineRule, type Problem } from './rule';

/** A row with figures that the form does not have, such as a subtotal of the agency's own. */
export const unknownRow = defineRule({
  id: 'unknown-row',
  title: { zh: '表格多出格式里没有的行', en: 'Row that the form does not have' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check(report, { oddTables }) {
    const problems: Problem[] = [];
    for (const { table, rows, unknownRows } of oddTables) {
      for (const { start, end } of unknownRows) {
        problems.push({
          start,
          end,
          message: { key: 'unknown-row', params: { table: table.table.label } },
          // Where a row of the form is missing, this may be it; figures without any words are torn from somewhere.
          fixes: () =>
            rows.length === table.rows.length && /\p{Script=Han}/u.test(report.text.slice(start, end))
              ? removeLineAt(report, start)
              : [],
        });
      }
    }
    return problems;
  },
});

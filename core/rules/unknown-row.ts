import { removeLines } from '../fixes/lines';
import { lineAt } from '../text/lines';
import { defineRule } from './rule';

/** A row with figures that the form does not have, such as a subtotal of the agency's own. */
export const unknownRow = defineRule({
  id: 'unknown-row',
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  *check(report) {
    for (const { table, unknownRows, isReadable, outdated } of report.tables) {
      if (!isReadable || outdated.length > 0) continue;
      for (const { start, end } of unknownRows) {
        const line = lineAt(report.lines, start);
        yield {
          start,
          end,
          message: { key: 'unknown-row', params: { table: table.table.label } },
          fixes: [
            {
              title: { key: 'fix-remove-line', params: {} },
              isSafe: false,
              edits: [removeLines(report, line, line)],
            },
          ],
        };
      }
    }
  },
});

import { removeLines } from '../fixes/lines';
import { lineAt } from '../text/lines';
import { defineRule } from './rule';

/** Noise from conversion inside a table. */
export const garbledLine = defineRule({
  id: 'garbled-line',
  severity: 'information',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  *check(report) {
    for (const { noise, isReadable } of report.tables) {
      if (!isReadable) continue;
      for (const { start, end } of noise) {
        const line = lineAt(report.lines, start);
        yield {
          start,
          end,
          message: { key: 'garbled-line', params: {} },
          // Unsafe: words go, and that they are noise is a guess.
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

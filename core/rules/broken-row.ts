import { nameRow } from '../model/names';
import { defineRule, type Problem } from './rule';

/** One row spread over two lines, in its label or in its figures. */
export const brokenRow = defineRule({
  id: 'broken-row',
  title: { zh: '一行被拆成两行', en: 'Row broken over two lines' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check({ tables, lines }) {
    const problems: Problem[] = [];
    for (const { rows, isReadable, isRowPerLine } of tables) {
      if (!isReadable || !isRowPerLine) continue;
      const said = new Set<number>();
      for (const reading of rows) {
        if (reading.line === reading.lastLine || said.has(reading.line)) continue;
        const { row, line, lastLine, joined } = reading;
        said.add(line);
        problems.push({
          start: lines[line].contentStart,
          end: lines[line].contentEnd,
          message: { key: 'broken-row', params: { row: nameRow(row) } },
          related: [
            {
              start: lines[lastLine].contentStart,
              end: lines[lastLine].contentEnd,
              message: { key: 'related-here', params: { name: nameRow(row) } },
            },
          ],
          fixes:
            joined === undefined
              ? []
              : [
                  {
                    title: { key: 'fix-join', params: {} },
                    isSafe: true,
                    edits: [{ start: lines[line].start, end: lines[lastLine].end, newText: joined }],
                  },
                ],
        });
      }
    }
    return problems;
  },
});

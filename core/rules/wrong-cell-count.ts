import { removeFigure, restoreCell } from '../fixes/shifted-cells';
import { nameRow } from '../model/names';
import { CellKind } from '../text/figures';
import { defineRule, type Problem } from './rule';

/** Too many or too few figures in a row, or a row one column off. Complete rows are right wherever they begin. */
export const wrongCellCount = defineRule({
  id: 'wrong-cell-count',
  title: { zh: '一行的数字多了或少了', en: 'Too many or too few figures in a row' },
  severity: 'error',
  category: 'cells',
  scope: 'report',
  isForOddTables: true,
  check(report, { oddTables }) {
    const problems: Problem[] = [];
    const { text } = report;
    for (const { table, rows } of oddTables) {
      const said = new Set<number>();
      for (const reading of rows) {
        if (reading.figures === 'complete' || said.has(reading.line)) continue;
        const { row, line, cells, labelStart, labelEnd, extra, lost } = reading;
        said.add(line);
        const isHorizontal = table.table.orientation === 'horizontal';
        const name = isHorizontal ? table.table.label : nameRow(row);
        const expected = isHorizontal
          ? table.rows.reduce((sum, { block }) => sum + block.columns.length, 0)
          : row.block.columns.length;
        const printed = cells.filter(({ kind }) => kind !== CellKind.Blank);
        const params = { row: name, found: printed.length, expected };
        const range = { start: printed[0]?.start ?? labelStart, end: printed.at(-1)?.end ?? labelEnd };
        if (extra !== undefined) {
          const figure = text.slice(extra.start, extra.end);
          problems.push({
            ...range,
            message: { key: 'extra-cell', params: { ...params, figure } },
            fixes: [removeFigure(text, extra)],
          });
        } else if (lost !== undefined) {
          const label = row.block.columns[lost].label;
          problems.push({
            ...range,
            message: { key: 'shifted-cells', params: { ...params, lost: label } },
            fixes: () => restoreCell(report, reading, lost),
          });
        } else {
          const key = printed.length < expected ? 'too-few-cells' : 'too-many-cells';
          problems.push({ ...range, message: { key, params } });
        }
      }
    }
    return problems;
  },
});

import { nameRow } from '../model/names';
import { defineRule } from './rule';

/** Too many or too few figures in a row, or a row one column off. Complete rows are right wherever they begin. */
export const wrongCellCount = defineRule({
  id: 'wrong-cell-count',
  severity: 'error',
  category: 'cells',
  scope: 'report',
  *check({ tables }) {
    for (const { table, rows, isReadable, outdated } of tables) {
      if (!isReadable || outdated.length > 0) continue;
      const said = new Set<number>();
      for (const { row, line, figures, cells, labelStart, labelEnd } of rows) {
        if (figures === 'complete' || said.has(line)) continue;
        said.add(line);
        const isHorizontal = table.table.orientation === 'horizontal';
        const name = isHorizontal ? table.table.label : nameRow(row);
        const expected = isHorizontal
          ? table.rows.reduce((sum, { block }) => sum + block.columns.length, 0)
          : row.block.columns.length;
        const params = { row: name, found: cells.length, expected };
        const range = { start: cells[0]?.start ?? labelStart, end: cells.at(-1)?.end ?? labelEnd };
        if (figures === 'shifted')
          yield { ...range, message: { key: 'shifted-cells', params: { row: name } } };
        else
          yield {
            ...range,
            message: { key: cells.length < expected ? 'too-few-cells' : 'too-many-cells', params },
          };
      }
    }
  },
});

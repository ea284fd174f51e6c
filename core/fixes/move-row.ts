import type { Report } from '../model/report';
import { findOutOfOrder } from '../model/order';
import { nameRow } from '../model/names';
import type { RowReading, TableReading } from '../parse/table-reading';
import type { Fix } from './fix';
import { insertBehind, removeLines } from './lines';
import { isMarked, namesGroup } from './row-label';

/**
 * Moves a row behind the one that it follows on the form. Safe, for its line is not changed: offered only where no name of
 * a group moves with it, and the row before it stands in its own place.
 */
export function moveRow(report: Report, { rows }: TableReading, moved: RowReading): Fix[] {
  const { text, lines } = report;
  const { row, line, lastLine, labelState } = moved;
  const before = rows.findIndex(
    (reading) => reading.row.index === row.index - 1 && reading.row.block === row.block,
  );
  if (before < 0 || line !== lastLine || labelState !== 'exact' || row.table.orientation === 'horizontal')
    return [];
  if (findOutOfOrder(rows.map((reading) => reading.row.index)).includes(before)) return [];
  // The first row of a group bears its name.
  if (row.groups.some((group) => !rows[before].row.groups.includes(group))) return [];
  const { start, end } = lines[line];
  // Without tabs and pipes, labels may be wrapped around their figures.
  if (namesGroup(report, moved) || !isMarked(report, moved)) return [];
  const edits = [
    insertBehind(report, rows[before].lastLine, [text.slice(start, end)]),
    removeLines(report, line, line),
  ];
  return [
    {
      title: { key: 'fix-move-row', params: { row: nameRow(row), before: nameRow(rows[before].row) } },
      isSafe: true,
      edits,
    },
  ];
}

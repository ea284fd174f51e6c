import { nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { RowReading } from '../parse/table-reading';
import type { Fix } from './fix';
import { removeLines } from './lines';
import { namesGroup } from './row-label';

/**
 * Removes a row that stands twice. Safe where the second says exactly what the first does; else a person chooses whose
 * figures to keep, and the row stays where it first stands.
 */
export function removeDuplicate(report: Report, first: RowReading, second: RowReading): Fix[] {
  const edits = [removeLines(report, second.line, second.lastLine)];
  const params = { row: nameRow(second.row) };
  if (
    printFigures(report, first) === printFigures(report, second) &&
    (second.row.table.orientation === 'horizontal' || !namesGroup(report, second))
  )
    return [{ title: { key: 'fix-remove-duplicate', params }, isSafe: true, edits }];
  const keepFirst: Fix = { title: { key: 'fix-keep-first', params }, isSafe: false, edits };
  const from = spanOfFigures(report, second);
  const to = spanOfFigures(report, first);
  // Only figures that all stand in their cells can take the place of others.
  const isWhole = ({ line, lastLine, figures, row }: RowReading): boolean =>
    line === lastLine && (figures === 'complete' || row.table.orientation === 'horizontal');
  if (!isWhole(first) || !isWhole(second)) return [keepFirst];
  const figures = { ...to, newText: report.text.slice(from.start, from.end) };
  return [
    keepFirst,
    { title: { key: 'fix-keep-second', params }, isSafe: false, edits: [figures, ...edits] },
  ];
}

/** The figures of a row as printed, from the first to the last; the one line of table 四 counts as one row. */
function spanOfFigures(
  { lines }: Report,
  { row, line, labelEnd, cells }: RowReading,
): { start: number; end: number } {
  if (row.table.orientation === 'horizontal')
    return { start: lines[line].contentStart, end: lines[line].contentEnd };
  return { start: cells[0]?.start ?? labelEnd, end: cells.at(-1)?.end ?? labelEnd };
}

function printFigures(report: Report, reading: RowReading): string {
  const { start, end } = spanOfFigures(report, reading);
  return report.text.slice(start, end).replace(/\s+/g, ' ');
}

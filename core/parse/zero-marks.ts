import { digitOf } from '../text/characters';
import { CellKind } from '../text/figures';
import type { RowReading, TableReading } from './table-reading';
import type { Token } from './tokens';

/** A mark must stand for zero in this many cells to be a habit and no slip. */
const fewestMarks = 3;
const longestMark = 4;

/**
 * Reports that write hardly a plain 0 anywhere write something else instead: 〇, a letter O, 一 for a stroke. Where one such
 * mark fills cell after cell it is taken for a stroke; a lone one stays what it is.
 */
export function settleZeroMarks(text: string, tables: readonly TableReading[]): readonly TableReading[] {
  if (!tables.some(mayHaveMarks)) return tables;
  const marks = findZeroMarks(text, tables);
  if (marks.size === 0) return tables;
  const settleCell = (cell: Token): Token =>
    marks.has(text.slice(cell.start, cell.end)) ? { ...cell, kind: CellKind.Dash, value: 0 } : cell;
  const settleRow = (row: RowReading): RowReading => ({ ...row, cells: row.cells.map(settleCell) });
  return tables.map((table) => ({ ...table, rows: table.rows.map(settleRow) }));
}

/** Whether a table has anything but numbers and blanks; a plain one has no more than a fraction. */
function mayHaveMarks({ rows, isPlain }: TableReading): boolean {
  if (isPlain) return false;
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column++) {
      const { kind } = cells[column];
      if (kind !== CellKind.Number && kind !== CellKind.Blank) return true;
    }
  }
  return false;
}

function findZeroMarks(text: string, tables: readonly TableReading[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let isCountedInChinese = false;
  let zeros = 0;
  for (const { rows } of tables) {
    for (const { figures, cells } of rows) {
      if (figures === 'count') continue;
      for (const { kind, value, start, end } of cells) {
        if (kind === CellKind.Number && value === 0) zeros++;
        if (kind === CellKind.Number || kind === CellKind.Blank || end - start > longestMark) continue;
        const mark = text.slice(start, end);
        if (kind === CellKind.Noted && mark !== '一') isCountedInChinese ||= digitOf(mark.charCodeAt(0)) < 0;
        else if (kind !== CellKind.Dash && !/[1-9１-９]/.test(mark))
          counts.set(mark, (counts.get(mark) ?? 0) + 1);
      }
    }
  }
  if (isCountedInChinese) counts.delete('一');
  const isHabit = (count: number): boolean => count >= fewestMarks && count > 10 * zeros;
  return new Set([...counts].filter(([, count]) => isHabit(count)).map(([mark]) => mark));
}

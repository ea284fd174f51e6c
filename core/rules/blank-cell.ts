import type { Slot } from '../model/form';
import { nameCell, nameRow } from '../model/names';
import type { Report } from '../model/report';
import { lacksAddends, type RowReading, type TableReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import type { Determined } from '../relations/complete';
import { CellKind, formatFigure } from '../text/figures';
import { defineRule, type Problem } from './rule';

/** More blanks than this in one table are said together. */
const mostSingly = 10;

/** A cell lost among written ones; the value the relations determine is offered. */
export const blankCell = defineRule({
  id: 'blank-cell',
  severity: 'warning',
  category: 'cells',
  scope: 'report',
  *check(report, { determined }) {
    for (const table of report.tables) {
      if (!table.isReadable || table.outdated.length > 0) continue;
      const isHorizontal = table.table.table.orientation === 'horizontal';
      const lacking = isHorizontal ? [] : table.rows.filter(lacksAddends);
      // All applicant columns blank throughout is one lack, not one per row.
      const isThroughout =
        lacking.length > 0 &&
        table.rows.every(({ cells }) => cells.slice(0, -1).every(({ kind }) => kind === CellKind.Blank));
      for (const row of isThroughout ? lacking.slice(0, 1) : lacking) yield describeLacking(report.text, row);
      const blanks = findBlanks(report, table).filter(({ row }) => !lacking.includes(row));
      if (blanks.length > mostSingly && !isThroughout) {
        const at = rangeOfBlank(report.text, blanks[0].cell);
        yield {
          ...at,
          message: { key: 'blank-cells', params: { count: blanks.length, table: table.table.table.label } },
        };
      } else if (!isThroughout) {
        for (const { slot, cell } of blanks)
          yield describe(report.text, slot, cell, determined.get(slot.index));
      }
    }
  },
});

interface Blank {
  readonly row: RowReading;
  readonly slot: Slot;
  readonly cell: Token;
}

/** Blank cells of which nothing is known. */
function findBlanks({ form, values }: Report, table: TableReading): Blank[] {
  const blanks: Blank[] = [];
  for (const row of table.rows) {
    if (row.figures !== 'complete') continue;
    for (let column = 0; column < row.cells.length; column++) {
      const slot = row.row.firstSlot + column;
      if (row.cells[column].kind !== CellKind.Blank || !Number.isNaN(values[slot])) continue;
      blanks.push({ row, slot: form.slots[slot], cell: row.cells[column] });
    }
  }
  return blanks;
}

function describeLacking(text: string, { row, cells, labelStart, labelEnd }: RowReading): Problem {
  const { start, end } = cells[row.totalColumn];
  return {
    start: labelStart,
    end: labelEnd,
    message: { key: 'blank-applicants', params: { row: nameRow(row), total: text.slice(start, end) } },
  };
}

function describe(text: string, slot: Slot, cell: Token, known: Determined | undefined): Problem {
  const range = rangeOfBlank(text, cell);
  const name = nameCell(slot);
  if (known === undefined) return { ...range, message: { key: 'blank-cell', params: { cell: name } } };
  const figure = formatFigure(known.value, slot.column.decimals);
  return {
    ...range,
    message: { key: 'blank-cell-determined', params: { cell: name, figure, isConfirmed: known.isConfirmed } },
    fixes: [
      {
        title: { key: 'fix-fill', params: { figure } },
        isSafe: known.isConfirmed,
        edits: [{ start: cell.start, end: cell.start, newText: figure }],
      },
    ],
  };
}

/** A blank cell has no width; the tab at its end, or before it, makes it visible. */
export function rangeOfBlank(text: string, { start }: Token): { start: number; end: number } {
  if (text[start] === '\t' || text[start] === '|' || text[start] === ' ') return { start, end: start + 1 };
  return { start: Math.max(0, start - 1), end: start };
}

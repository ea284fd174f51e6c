import type { Slot } from '../model/form';
import { nameCell, nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
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
      const blanks = findBlanks(report, table);
      if (blanks.length === 0) continue;
      const applicants = findBlankApplicants(report, table);
      if (applicants !== undefined) yield applicants;
      else if (blanks.length > mostSingly) {
        const at = rangeOfBlank(report.text, blanks[0].cell);
        yield {
          ...at,
          message: { key: 'blank-cells', params: { count: blanks.length, table: table.table.table.label } },
        };
      } else
        for (const { slot, cell } of blanks)
          yield describe(report.text, slot, cell, determined.get(slot.index));
    }
  },
});

function findBlanks({ form, values }: Report, table: TableReading): { slot: Slot; cell: Token }[] {
  const blanks: { slot: Slot; cell: Token }[] = [];
  for (const { figures, cells, row } of table.rows) {
    if (figures !== 'complete') continue;
    for (let column = 0; column < cells.length; column++) {
      const slot = row.firstSlot + column;
      if (cells[column].kind !== CellKind.Blank || !Number.isNaN(values[slot])) continue;
      blanks.push({ slot: form.slots[slot], cell: cells[column] });
    }
  }
  return blanks;
}

/** All applicant columns blank throughout beside a total that is not 0: one lack, not one per cell. */
function findBlankApplicants({ values, text }: Report, table: TableReading): Problem | undefined {
  const isAllBlank = table.rows.every(({ cells }) =>
    cells.slice(0, -1).every(({ kind }) => kind === CellKind.Blank),
  );
  if (!isAllBlank || table.table.table.orientation === 'horizontal') return undefined;
  const row = table.rows.find(({ row: of }) => values[of.firstSlot + of.block.columns.length - 1] > 0);
  if (row === undefined || row.cells.length < 2) return undefined;
  const total = row.cells[row.cells.length - 1];
  return {
    start: row.labelStart,
    end: row.labelEnd,
    message: {
      key: 'blank-applicants',
      params: { row: nameRow(row.row), total: text.slice(total.start, total.end) },
    },
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
function rangeOfBlank(text: string, { start }: Token): { start: number; end: number } {
  if (text[start] === '\t' || text[start] === '|' || text[start] === ' ') return { start, end: start + 1 };
  return { start: Math.max(0, start - 1), end: start };
}

import type { Column } from './formats/format';
import type { Form } from './model/form';
import type { Report } from './model/report';
import { lacksAddends, leastConfidence, type RowReading, type TableReading } from './parse/table-reading';
import type { Token } from './parse/tokens';
import { compileRelations } from './relations/compile';
import { weighTable } from './relations/confidence';
import { connectRelations, judgeEqualities, keepJudged } from './relations/network';
import { findMisaligned } from './relations/realign';
import { CellKind, readSigned } from './text/figures';

/** The tables with all rows at their place, and their cells and figures by slot. */
export type CellsOfForm = Pick<Report, 'tables' | 'cells' | 'values'>;

/** Lays the figures of all tables into the form's one array; rows that stand one column off are put right. */
export function layCells(text: string, form: Form, tables: readonly TableReading[]): CellsOfForm {
  const { cells, values } = collectCells(text, form, tables);
  const realigned = realign(text, form, tables, cells, values);
  return { tables: weigh(form, realigned, cells, values), cells, values };
}

/** Weighs each table by what its figures say of each other; those of a table that is not to be relied on are forgotten. */
function weigh(
  form: Form,
  tables: readonly TableReading[],
  cells: (Token | undefined)[],
  values: Float64Array,
): readonly TableReading[] {
  const network = connectRelations(compileRelations(form));
  const judged = judgeEqualities(network, values);
  let isKept = true;
  const weighed = tables.map((table) => {
    const confidence = table.isReadable
      ? weighTable(network, judged.broken, table, values)
      : table.confidence;
    if (confidence === table.confidence) return table;
    const isReadable = confidence >= leastConfidence;
    if (!isReadable) {
      isKept = false;
      for (const { firstSlot, block } of table.table.rows) {
        cells.fill(undefined, firstSlot, firstSlot + block.columns.length);
        values.fill(Number.NaN, firstSlot, firstSlot + block.columns.length);
      }
    }
    return { ...table, confidence, isReadable, isPlain: table.isPlain && isReadable };
  });
  if (isKept) keepJudged(network, values, judged);
  return weighed;
}

function collectCells(
  text: string,
  form: Form,
  tables: readonly TableReading[],
): { cells: (Token | undefined)[]; values: Float64Array } {
  const { length } = form.slots;
  const cells = new Array<Token | undefined>(length);
  const values = takeValues(length);
  // Plain tables have a figure in every cell.
  if (tables.length < form.tables.length || !tables.every(isPlain)) {
    cells.fill(undefined);
    values.fill(Number.NaN);
  }
  for (const { rows, isReadable, blankIsZero } of tables) {
    if (!isReadable) continue;
    for (const row of rows) {
      if (row.figures !== 'complete' || row.isUnfinished === true) continue;
      layRow(text, form, row, cells, values);
      if (blankIsZero) fillBlanks(values, row);
    }
  }
  return { cells, values };
}

/** The figures of so many reports share a buffer: to make one takes as long as to read a page of a report. */
const reportsTogether = 16;
let room = new ArrayBuffer(0);
let used = 0;

/** An array of zeros of its own. */
function takeValues(length: number): Float64Array {
  const size = length * Float64Array.BYTES_PER_ELEMENT;
  if (used + size > room.byteLength) {
    room = new ArrayBuffer(size * reportsTogether);
    used = 0;
  }
  const values = new Float64Array(room, used, length);
  used += size;
  return values;
}

function isPlain(table: TableReading): boolean {
  return table.isPlain;
}

function layRow(
  text: string,
  { decimals }: Form,
  { row: { firstSlot, block }, cells: own }: RowReading,
  cells: (Token | undefined)[],
  values: Float64Array,
): void {
  for (let column = 0; column < own.length; column++) {
    const cell = own[column];
    const slot = firstSlot + column;
    cells[slot] = cell;
    const isCount = cell.kind === CellKind.Number && decimals[slot] === 0;
    values[slot] = isCount ? cell.value : countOf(text, cell, block.columns[column]);
  }
}

/** What a cell counts: dashes are zero, notes and units do not matter, a fraction or a sign needs a column that takes it. */
function countOf(
  text: string,
  cell: Token,
  { decimals, isSigned }: Pick<Column, 'decimals' | 'isSigned'>,
): number {
  switch (cell.kind) {
    case CellKind.Number:
      return decimals === 0 ? cell.value : cell.value * 10 ** decimals;
    case CellKind.Noted:
    case CellKind.Decimal: {
      const scaled = cell.value * 10 ** (decimals - cell.decimals);
      return Number.isSafeInteger(scaled) ? scaled : Number.NaN;
    }
    case CellKind.Dash:
      return 0;
    case CellKind.Unreadable:
      return (isSigned && readSigned(text.slice(cell.start, cell.end))) ?? Number.NaN;
    default:
      return Number.NaN;
  }
}

/** Blank is zero where that is the table's habit; a total beside nothing but blanks says that something is lacking. */
function fillBlanks(values: Float64Array, row: RowReading): void {
  if (lacksAddends(row)) return;
  const { firstSlot } = row.row;
  row.cells.forEach((cell, column) => {
    if (cell.kind === CellKind.Blank) values[firstSlot + column] = 0;
  });
}

/** Moves the figures of rows that stand one column off to where the relations say they belong, and marks the rows. */
function realign(
  text: string,
  form: Form,
  tables: readonly TableReading[],
  cells: (Token | undefined)[],
  values: Float64Array,
): readonly TableReading[] {
  if (tables.every(isPlain)) return tables;
  const doubtful = tables.filter((table) => !isPlain(table));
  const realigned = findMisaligned(compileRelations(form), doubtful, values);
  if (realigned.length === 0) return tables;
  for (const { row, cells: own } of realigned) {
    const { firstSlot, block } = row.row;
    own.forEach((cell, column) => {
      cells[firstSlot + column] = cell;
      values[firstSlot + column] =
        cell === undefined ? Number.NaN : countOf(text, cell, block.columns[column]);
    });
  }
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const found = realigned.find((one) => one.row === row);
      return found === undefined
        ? row
        : { ...row, figures: 'shifted' as const, extra: found.extra, lost: found.lost };
    }),
  }));
}

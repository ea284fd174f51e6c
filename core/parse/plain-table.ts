import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import { splitCells } from './horizontal-table';
import { type CellCursor, createCursor, goToPrinted, openLine, readFigures } from './plain-cells';
import { readPlainHeader } from './plain-header';
import { getPlainRows, isPlainGroup, isPlainLabel, type PlainRow } from './plain-words';
import { arePlain, leavesZerosBlank } from './row-figures';
import { isRuler } from './tokens';
import type { RowReading, TableReading } from './table-reading';
import type { Vocabulary } from './vocabulary';

/** The lines of a part, and what says of one of them that it has nothing to do with the table. */
export interface PartLines {
  readonly lines: readonly SourceLine[];
  readonly firstLine: number;
  readonly untilLine: number;
  readonly isBeside: (line: number, isInside: boolean) => boolean;
}

/**
 * Reads the table of a part that is laid out as the form is: all rows in order, each on a line of its own, in the form's
 * words and with all of its cells. Most reports are; the many ways of reading a damaged one cost them ten times as much.
 * Undefined at the first thing that is not certain: then the table is read in those ways, which for a table that is
 * certain come to the same.
 */
export function readPlainTable(
  text: string,
  { lines, firstLine, untilLine, isBeside }: PartLines,
  table: FormTable,
  vocabulary: Vocabulary,
): TableReading | undefined {
  const wanted = getPlainRows(vocabulary, table);
  const isHorizontal = table.table.orientation === 'horizontal';
  const cursor = createCursor(text);
  const rows: RowReading[] = [];
  const columnHeaders: TableReading['columnHeaders'][number][] = [];
  let first = -1;
  let last = -1;
  for (let line = firstLine; line < untilLine; line++) {
    if (isBlank(lines[line]) || isRuler(text, lines[line])) continue;
    const isWhole = rows.length === wanted.length;
    if (!openLine(cursor, lines[line])) {
      if (!isBeside(line, rows.length > 0 && !isWhole)) return undefined;
      continue;
    }
    if (isWhole) return undefined;
    if (first < 0) first = line;
    last = line;
    const row = isHorizontal ? undefined : readPlainRow(cursor, wanted[rows.length], line);
    if (row !== undefined) {
      rows.push(row);
      continue;
    }
    openLine(cursor, lines[line]);
    if (readPlainHeader(cursor, table, wanted[rows.length].row, columnHeaders, vocabulary)) continue;
    openLine(cursor, lines[line]);
    const cases = isHorizontal ? readPlainCases(cursor, table, line) : undefined;
    if (cases === undefined) return undefined;
    rows.push(...cases);
  }
  if (rows.length < wanted.length) return undefined;
  return createReading(table, rows, columnHeaders, lines, first, last, cursor.kinds === onlyNumbers);
}

/** Written out, since an object made from another by `...` and more fields costs as much as reading table 二. */
function createReading(
  table: FormTable,
  rows: readonly RowReading[],
  columnHeaders: TableReading['columnHeaders'],
  lines: readonly SourceLine[],
  firstLine: number,
  lastLine: number,
  hasOnlyNumbers: boolean,
): TableReading {
  return {
    table,
    firstLine,
    lastLine,
    start: lines[firstLine].contentStart,
    end: lines[lastLine].contentEnd,
    rows,
    duplicates: none,
    unknownRows: none,
    misspelt: none,
    outdated: none,
    columnHeaders,
    noise: none,
    confidence: 1,
    isReadable: true,
    isPlain: hasOnlyNumbers || arePlain(table, rows),
    blankIsZero: !hasOnlyNumbers && leavesZerosBlank(rows) === 'yes',
    isRowPerLine: true,
  };
}

const onlyNumbers = 1 << CellKind.Number;
const none: readonly never[] = [];

/** The labels of groups, the row's own label, and as many cells as there are columns. */
function readPlainRow(cursor: CellCursor, wanted: PlainRow, line: number): RowReading | undefined {
  const { text } = cursor;
  for (;;) {
    if (!goToPrinted(cursor)) return undefined;
    if (isPlainLabel(text, cursor.start, cursor.end, wanted)) break;
    if (!isPlainGroup(text, cursor.start, cursor.end, wanted)) return undefined;
  }
  const { start: labelStart, end: labelEnd } = cursor;
  const { row } = wanted;
  const cells = readFigures(cursor, row.block.columns.length);
  if (cells === undefined) return undefined;
  return {
    row,
    line,
    lastLine: line,
    labelStart,
    labelEnd,
    labelState: 'exact',
    figures: 'complete',
    cells,
    joined: undefined,
  };
}

/** The one line of table 四 with the figures of all its rows. */
function readPlainCases(cursor: CellCursor, table: FormTable, line: number): RowReading[] | undefined {
  const count = table.rows.reduce((sum, { block }) => sum + block.columns.length, 0);
  const cells = readFigures(cursor, count);
  return cells && splitCells(table, line, line, cells, 'complete');
}

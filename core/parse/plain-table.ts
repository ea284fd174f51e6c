import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import { splitCells } from './horizontal-table';
import { type CellCursor, createCursor, goToLabel, openLine, readFigures } from './plain-cells';
import { type HeaderProgress, readPlainHeader } from './plain-header';
import {
  findSpelling,
  getPlainWords,
  type PlainRow,
  type PlainSpelling,
  type PlainWords,
  readPrinted,
} from './plain-words';
import { arePlain, leavesZerosBlank } from './row-figures';
import { isRuler } from './tokens';
import type { RowReading, TableReading } from './table-reading';
import type { Meaning, Vocabulary } from './vocabulary';

/** The lines of a part, and what says of one of them that it has nothing to do with the table. */
export interface PartLines {
  readonly lines: readonly SourceLine[];
  readonly firstLine: number;
  readonly untilLine: number;
  readonly isBeside: (line: number, isInside: boolean) => boolean;
}

/** What of a part can be read without looking for damage. */
export interface PlainPart {
  /** The whole table, where nothing is odd about it. */
  readonly reading?: TableReading;
  /** The rows that stand each on a line of its own, in the form's words and with all of their cells; in their order. */
  readonly rows: readonly RowReading[];
  /** To each of the rows what its label means. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/** Behind a line that is odd so many rows of the form are looked for. */
const mostAhead = 3;

/**
 * Reads the table of a part that is laid out as the form is: all rows in order, each on a line of its own, in the form's
 * words and with all of its cells. Most reports are; the many ways of reading a damaged one cost them ten times as much.
 * At the first thing that is not certain the table is left to those ways, which for a table that is certain come to the
 * same. Its other rows are still read here: what is not odd need not be looked at twice.
 */
export function readPlainPart(
  text: string,
  part: PartLines,
  table: FormTable,
  vocabulary: Vocabulary,
): PlainPart {
  const cursor = createCursor(text);
  const words = getPlainWords(vocabulary, table);
  const rows: RowReading[] = [];
  const meanings: (readonly Meaning[])[] = [];
  if (table.table.orientation === 'horizontal')
    return { reading: readPlainCases(cursor, part, table, words, vocabulary), rows, meanings };
  const reading = readPlainRows(cursor, part, table, words, rows, meanings, vocabulary);
  if (reading === undefined) readOtherRows(cursor, part, words, rows, meanings);
  return { reading, rows, meanings };
}

/** Reads all rows of a table and its header between them; undefined at the first line that is anything else. */
function readPlainRows(
  cursor: CellCursor,
  { lines, firstLine, untilLine, isBeside }: PartLines,
  table: FormTable,
  { rows: wanted, header }: PlainWords,
  rows: RowReading[],
  meanings: (readonly Meaning[])[],
  vocabulary: Vocabulary,
): TableReading | undefined {
  const progress: HeaderProgress = { next: 0, columns: [] };
  let first = -1;
  let last = -1;
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || isRuler(cursor.text, source)) continue;
    const isWhole = rows.length === wanted.length;
    if (!openLine(cursor, source)) {
      if (!isBeside(line, rows.length > 0 && !isWhole)) return undefined;
      continue;
    }
    if (isWhole) return undefined;
    if (first < 0) first = line;
    last = line;
    const next = wanted[rows.length];
    const spelling = findSpelling(cursor, next);
    if (spelling !== undefined && readRow(cursor, next, spelling, line, rows, meanings)) continue;
    openLine(cursor, source);
    if (!readPlainHeader(cursor, table, next.row.block.columns, header, progress, vocabulary))
      return undefined;
  }
  if (rows.length < wanted.length) return undefined;
  return createReading(table, rows, progress.columns, lines, first, last, cursor.kinds === onlyNumbers);
}

/** The rows behind what is odd, whatever stands before their labels; the other lines are for others to read. */
function readOtherRows(
  cursor: CellCursor,
  { lines, firstLine, untilLine }: PartLines,
  { rows: wanted }: PlainWords,
  rows: RowReading[],
  meanings: (readonly Meaning[])[],
): void {
  let next = rows.length;
  for (let line = rows.length > 0 ? rows[rows.length - 1].line + 1 : firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || !openLine(cursor, source) || !goToLabel(cursor)) continue;
    const until = Math.min(next + mostAhead, wanted.length);
    for (let index = next; index < until; index++) {
      const spelling = readPrinted(cursor, wanted[index]);
      if (spelling === undefined) continue;
      readRow(cursor, wanted[index], spelling, line, rows, meanings);
      // Where the figures of the row are odd, the next row is another all the same.
      next = index + 1;
      break;
    }
  }
}

/** Behind the label of a row its figures, as many as there are columns; false where anything else stands there. */
function readRow(
  cursor: CellCursor,
  { row }: PlainRow,
  { meanings: own }: PlainSpelling,
  line: number,
  rows: RowReading[],
  meanings: (readonly Meaning[])[],
): boolean {
  const { labelStart, labelEnd } = cursor;
  const cells = readFigures(cursor, row.block.columns.length);
  if (cells === undefined) return false;
  rows.push({
    row,
    line,
    lastLine: line,
    labelStart,
    labelEnd,
    labelState: 'exact',
    figures: 'complete',
    cells,
    joined: undefined,
  });
  meanings.push(own);
  return true;
}

/** Reads the header of table 四 and its one line with the figures of all rows. */
function readPlainCases(
  cursor: CellCursor,
  { lines, firstLine, untilLine, isBeside }: PartLines,
  table: FormTable,
  { header }: PlainWords,
  vocabulary: Vocabulary,
): TableReading | undefined {
  const progress: HeaderProgress = { next: 0, columns: [] };
  const count = table.rows.reduce((sum, { block }) => sum + block.columns.length, 0);
  let rows: RowReading[] | undefined;
  let first = -1;
  let last = -1;
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || isRuler(cursor.text, source)) continue;
    if (!openLine(cursor, source)) {
      if (!isBeside(line, false)) return undefined;
      continue;
    }
    if (rows !== undefined) return undefined;
    if (first < 0) first = line;
    last = line;
    const cells = readFigures(cursor, count);
    if (cells !== undefined) {
      rows = splitCells(table, line, line, cells, 'complete');
      continue;
    }
    openLine(cursor, source);
    if (!readPlainHeader(cursor, table, table.rows[0].block.columns, header, progress, vocabulary))
      return undefined;
  }
  if (rows === undefined) return undefined;
  return createReading(table, rows, progress.columns, lines, first, last, cursor.kinds === onlyNumbers);
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

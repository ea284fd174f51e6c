import type { FormTable } from '../model/form';
import { digitOf } from '../text/characters';
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
import { createRowLine } from './plain-line';
import { inOrder, type Remarks, readRemarks } from './plain-remarks';
import { isNoRow } from './row-candidates';
import type { RowReading, TableLine, TableReading } from './table-reading';
import { isRuler, isValue } from './tokens';
import type { Meaning, Vocabulary } from './vocabulary';

/** The lines of a part, and those who read what is odd among them. */
export interface PartLines {
  readonly lines: readonly SourceLine[];
  readonly firstLine: number;
  readonly untilLine: number;
  /** Whether a line has nothing to do with the table. */
  readonly isBeside: (line: number, isInside: boolean) => boolean;
  /** Reads a line cut into cells; undefined where it is of another table. */
  readonly readLine: (line: number, table: FormTable) => TableLine | undefined;
}

/** What of a part can be read without looking for damage. */
export interface PlainPart {
  /** The whole table, where nothing is odd about its rows. */
  readonly reading?: TableReading;
  /** The rows that stand each on a line of its own, in the form's words and with all of their cells; in their order. */
  readonly rows: readonly RowReading[];
  /** To each of the rows what its label means. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/** Behind a line that is odd so many rows of the form are looked for. */
const mostAhead = 3;

/** A table as far as it was read. */
interface Progress {
  readonly table: FormTable;
  readonly words: PlainWords;
  readonly vocabulary: Vocabulary;
  readonly rows: RowReading[];
  readonly meanings: (readonly Meaning[])[];
  readonly header: HeaderProgress;
  /** Lines with words that are not the form's: of the header, and of rows behind strange labels of groups. */
  odd: readonly number[];
  firstLine: number;
  lastLine: number;
}

/**
 * Reads the table of a part that is laid out as the form is: all rows in order, each on a line of its own, in the form's
 * words and with all of its cells. Most reports are; the many ways of reading a damaged one cost them ten times as much.
 * At the first row that is not certain the table is left to those ways, which for a table that is certain come to the
 * same. Its other rows are still read here: what is not odd need not be looked at twice.
 */
export function readPlainPart(
  text: string,
  part: PartLines,
  table: FormTable,
  vocabulary: Vocabulary,
): PlainPart {
  const cursor = createCursor(text);
  const progress: Progress = {
    table,
    words: getPlainWords(vocabulary, table),
    vocabulary,
    rows: [],
    meanings: [],
    header: { next: 0, columns: [] },
    odd: none,
    firstLine: -1,
    lastLine: -1,
  };
  const isHorizontal = table.table.orientation === 'horizontal';
  if (readLines(cursor, part, progress)) {
    const odd = progress.odd.length === 0 ? none : readOddLines(text, part, progress);
    if (odd !== undefined)
      return { reading: createReading(cursor, part.lines, progress, odd), rows: none, meanings: none };
  }
  if (isHorizontal) return nothing;
  readOtherRows(cursor, part, progress);
  const { rows, meanings } = progress;
  return { reading: undefined, rows, meanings };
}

/** Reads the rows of a table and the header between them; false at the first line that is anything else. */
function readLines(
  cursor: CellCursor,
  { lines, firstLine, untilLine, isBeside }: PartLines,
  progress: Progress,
): boolean {
  const { table, words, rows } = progress;
  const isHorizontal = table.table.orientation === 'horizontal';
  const wanted = words.rows;
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || isRuler(cursor.text, source)) continue;
    const isWhole = rows.length === wanted.length;
    if (!openLine(cursor, source)) {
      if (!isBeside(line, rows.length > 0 && !isWhole)) return false;
      continue;
    }
    if (isWhole) return false;
    if (progress.firstLine < 0) progress.firstLine = line;
    progress.lastLine = line;
    const next = wanted[rows.length];
    if (isHorizontal) {
      if (readCases(cursor, line, progress)) continue;
    } else {
      const spelling = findSpelling(cursor, next);
      if (spelling !== undefined && readRow(cursor, next, spelling, line, progress)) continue;
    }
    openLine(cursor, source);
    if (!readHeaderLine(cursor, progress) && !passOddLine(cursor, source, line, progress)) return false;
  }
  return rows.length === wanted.length;
}

/** Table 四 has the figures of all rows on one line. */
function readCases(cursor: CellCursor, line: number, { table, rows }: Progress): boolean {
  const cells = readFigures(cursor, countCells(table));
  if (cells === undefined) return false;
  rows.push(...splitCells(table, line, line, cells, 'complete'));
  return true;
}

function countCells({ rows }: FormTable): number {
  let count = 0;
  for (const { block } of rows) count += block.columns.length;
  return count;
}

function readHeaderLine(cursor: CellCursor, { table, words, rows, header, vocabulary }: Progress): boolean {
  const { length } = header.columns;
  const { columns } = table.rows[rows.length].block;
  if (readPlainHeader(cursor, table, columns, words.header, header, vocabulary)) return true;
  header.columns.length = length;
  return false;
}

/** A row behind strange labels of groups, or words without figures: whether those make a difference is seen later. */
function passOddLine(cursor: CellCursor, source: SourceLine, line: number, progress: Progress): boolean {
  const { table, words, rows } = progress;
  openLine(cursor, source);
  const endsInDigit = digitOf(cursor.text.charCodeAt(source.contentEnd - 1)) >= 0;
  if (table.table.orientation !== 'horizontal' && goToLabel(cursor)) {
    const wanted = words.rows[rows.length];
    const spelling = readPrinted(cursor, wanted);
    const isRow = spelling !== undefined && readRow(cursor, wanted, spelling, line, progress);
    if (!isRow && (spelling !== undefined || endsInDigit)) return false;
  } else if (endsInDigit) return false;
  progress.odd = [...progress.odd, line];
  return true;
}

/** The odd lines of a table all of whose rows were read; undefined where one of them may make a difference to the rows. */
function readOddLines(
  text: string,
  part: PartLines,
  { table, rows, meanings, odd }: Progress,
): readonly TableLine[] | undefined {
  const read: TableLine[] = [];
  for (const line of odd) {
    const index = rows.findIndex((row) => row.line === line);
    if (index >= 0) {
      read.push(createRowLine(text, part.lines[line], rows[index], meanings[index]));
      continue;
    }
    const other = part.readLine(line, table);
    if (other === undefined || other.tokens.some(isValue)) return undefined;
    const isVertical = table.table.orientation !== 'horizontal';
    if (isVertical && (other.label < 0 || !isNoRow(text, table, other))) return undefined;
    read.push(other);
  }
  return read;
}

/** The rows behind what is odd, whatever stands before their labels; the other lines are for others to read. */
function readOtherRows(
  cursor: CellCursor,
  { lines, firstLine, untilLine }: PartLines,
  progress: Progress,
): void {
  const { rows } = progress;
  const wanted = progress.words.rows;
  let next = rows.length;
  for (let line = rows.length > 0 ? rows[rows.length - 1].line + 1 : firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || !openLine(cursor, source) || !goToLabel(cursor)) continue;
    const until = Math.min(next + mostAhead, wanted.length);
    for (let index = next; index < until; index++) {
      const spelling = readPrinted(cursor, wanted[index]);
      if (spelling === undefined) continue;
      readRow(cursor, wanted[index], spelling, line, progress);
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
  { rows, meanings }: Progress,
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

/** Written out, since an object made from another by `...` and more fields costs as much as reading table 二. */
function createReading(
  cursor: CellCursor,
  lines: readonly SourceLine[],
  { table, rows, header, firstLine, lastLine, vocabulary }: Progress,
  odd: readonly TableLine[],
): TableReading {
  const { text, kinds } = cursor;
  const hasOnlyNumbers = kinds === onlyNumbers;
  const remarks = odd.length === 0 ? noRemarks : readRemarks(text, lines, table, odd, rows, vocabulary);
  const { misspelt, outdated, noise, columnHeaders } = remarks;
  const isOdd = misspelt.length + outdated.length + noise.length > 0;
  return {
    table,
    firstLine,
    lastLine,
    start: lines[firstLine].contentStart,
    end: lines[lastLine].contentEnd,
    rows,
    duplicates: none,
    unknownRows: none,
    misspelt,
    outdated,
    columnHeaders: columnHeaders.length === 0 ? header.columns : inOrder(header.columns, columnHeaders),
    noise,
    confidence: 1,
    isReadable: true,
    isPlain: !isOdd && (hasOnlyNumbers || arePlain(table, rows)),
    blankIsZero: !hasOnlyNumbers && leavesZerosBlank(rows) === 'yes',
    isRowPerLine: true,
  };
}

const onlyNumbers = 1 << CellKind.Number;
const none: readonly never[] = [];
const nothing: PlainPart = { reading: undefined, rows: none, meanings: none };
const noRemarks: Remarks = { misspelt: none, outdated: none, noise: none, columnHeaders: none };

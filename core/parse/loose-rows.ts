import type { FormRow, FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { skipNumeral } from '../text/numerals';
import type { LooseCell, Stretch } from './loose-cells';
import { findPieced, type Run } from './table-lines';
import type { TableLine } from './table-reading';
import { isValue, type Token } from './tokens';
import { findMeanings, type Meaning, type Vocabulary } from './vocabulary';

/** What was made of loose cells: the lines of a table, and whether they are surely its rows. */
export interface Collected {
  readonly run: Run;
  readonly isSure: boolean;
}

const longestSpoilt = 8;

/** A label may be broken over this many lines. */
const mostPieces = 4;
/** Share of the rows that must have as many figures as columns. */
const surely = 0.85;

/** Words, and the figures that follow them. */
interface Piece {
  readonly words: LooseCell[];
  readonly figures: LooseCell[];
}

/**
 * Makes rows of cells that stand on lines of their own: a row's label is the last words before figures. Sure where nearly
 * every row has exactly as many figures as columns. Blank cells are seen only where every line is a cell.
 */
export function collectLooseRows(
  text: string,
  lines: readonly SourceLine[],
  cells: readonly LooseCell[],
  stretch: Stretch,
  vocabulary: Vocabulary,
): Collected | undefined {
  const { table, heading, untilLine } = stretch;
  if (cells.length === 0) return undefined;
  if (table.table.orientation === 'horizontal') return collectLine(text, lines, cells, stretch);
  const pieces = cutIntoPieces(text, cells);
  const rows = pieces.map((piece) => readPiece(text, table, piece, vocabulary));
  const named = rows.reduce((count, { bare, row }) => count + bare.length + (row === undefined ? 0 : 1), 0);
  if (named < Math.min(5, table.rows.length)) return undefined;
  const step = measureStep(rows, table);
  const tableLines = rows.flatMap((row, index) =>
    writeLines(text, lines, row, step, rows[index + 1]?.piece.words[0].line ?? untilLine, vocabulary),
  );
  const whole = rows.filter(({ row, piece }) => row?.block.columns.length === piece.figures.length).length;
  return {
    run: { table, heading, lines: tableLines, looseLines: [] },
    isSure: step !== undefined || whole >= surely * named,
  };
}

/** Table 四 as one line of figures. */
function collectLine(
  text: string,
  lines: readonly SourceLine[],
  cells: readonly LooseCell[],
  { table, heading, untilLine }: Stretch,
): Collected | undefined {
  const [piece, ...others] = cutIntoPieces(text, cells).filter(({ figures }) => figures.length > 0);
  if (piece === undefined || others.length > 0) return undefined;
  const total = table.rows.reduce((sum, { block }) => sum + block.columns.length, 0);
  const { figures } = piece;
  // Three figures a line: the table may lie on its side.
  const perLine = new Set(countByLine(figures));
  const isInOrder = [...perLine].every((count) => count === 1 || count % 5 === 0);
  if (perLine.size > 1 || !isInOrder) return undefined;
  const isWhole = Math.abs(figures.length - total) <= 1;
  const tokens = isWhole
    ? figures.map(({ token }) => token)
    : placeAmongBlanks(lines, piece, total, untilLine);
  if (tokens === undefined) return undefined;
  const line: TableLine = {
    line: figures[0].line,
    lastLine: figures[figures.length - 1].line,
    tokens,
    separator: 'tab',
    label: -1,
    labelFrom: -1,
    meanings: [],
    valueCount: figures.length,
  };
  return { run: { table, heading, lines: [line], looseLines: [] }, isSure: true };
}

/** The figures of table 四 among lines with nothing on them, which are its blank cells where the figures show gaps. */
function placeAmongBlanks(
  lines: readonly SourceLine[],
  { words, figures }: Piece,
  total: number,
  untilLine: number,
): Token[] | undefined {
  const steps = words.slice(1).map(({ line }, index) => line - words[index].line);
  const step = Math.min(...steps.slice(-9));
  const first = words[words.length - 1].line + step;
  const places = figures.map(({ line }) => (line - first) / step);
  if (
    !Number.isFinite(step) ||
    step === 0 ||
    places.some((place) => !Number.isInteger(place) || place >= total)
  )
    return undefined;
  const hasGaps = places[places.length - 1] >= figures.length;
  if (!hasGaps || first + (total - 1) * step >= untilLine) return undefined;
  return Array.from(
    { length: total },
    (_, place) =>
      figures[places.indexOf(place)]?.token ?? createBlank(lines[first + place * step].contentStart),
  );
}

/** How many cells each line has. */
export function countByLine(cells: readonly LooseCell[]): number[] {
  const counts = new Map<number, number>();
  for (const { line } of cells) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts.values()];
}

/** `23..`, `0x`, `#REF!` among figures: no label has so few letters and no word. */
function isSpoiltFigure(text: string, { token: { start, end } }: LooseCell, next?: LooseCell): boolean {
  if (end - start > longestSpoilt || (next !== undefined && next.token.kind === CellKind.Text)) return false;
  const cell = text.slice(start, end);
  return /^[!-~]+$/.test(cell) && !/^\(?\d{1,2}[.)]$/.test(cell);
}

/** Every run of figures with the words before it. */
export function cutIntoPieces(text: string, cells: readonly LooseCell[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { words: [], figures: [] };
  for (const [index, cell] of cells.entries()) {
    const isFigure = cell.token.kind !== CellKind.Text;
    if (!isFigure && piece.figures.length > 0 && isSpoiltFigure(text, cell, cells[index + 1])) {
      piece.figures.push({ ...cell, token: { ...cell.token, kind: CellKind.Unreadable } });
      continue;
    }
    if (!isFigure && piece.figures.length > 0) {
      pieces.push(piece);
      piece = { words: [], figures: [] };
    }
    (isFigure ? piece.figures : piece.words).push(cell);
  }
  pieces.push(piece);
  return pieces;
}

/** The label of a row without figures. */
interface BareLabel {
  readonly row: FormRow;
  readonly line: number;
  readonly nextLine?: number;
}

interface LooseRow {
  readonly piece: Piece;
  /** Index of the first and behind the last of the words that are the label. */
  readonly labelFrom: number;
  readonly meanings: readonly Meaning[];
  readonly row?: FormRow;
  /** Rows that the words name besides: none of their figures is printed. */
  readonly bare: readonly BareLabel[];
}

function readPiece(text: string, table: FormTable, piece: Piece, vocabulary: Vocabulary): LooseRow {
  const { words } = piece;
  const isOwnRow = (meaning: Meaning): boolean => meaning.kind === 'row' && meaning.table === table;
  const meaningsOf = (from: number, until: number): readonly Meaning[] =>
    findMeanings(vocabulary, text, words[from].token.start, words[until].token.end);
  let labelFrom = words.length - 1;
  let meanings: readonly Meaning[] = labelFrom < 0 ? [] : meaningsOf(labelFrom, labelFrom);
  for (let from = labelFrom; from >= 0 && from > words.length - 1 - mostPieces; from--) {
    const found = meaningsOf(from, words.length - 1);
    if (!found.some(isOwnRow)) continue;
    labelFrom = from;
    meanings = found;
    break;
  }
  if (labelFrom >= 0 && !meanings.some(isOwnRow)) {
    const { token } = words[labelFrom];
    meanings = findPieced(text, [token], 0, vocabulary)?.meanings ?? meanings;
  }
  const row = meanings.find(isOwnRow);
  const hasFigures = piece.figures.length > 0;
  const bare = words
    .slice(0, hasFigures ? Math.max(0, labelFrom) : words.length)
    .flatMap((cell, at): BareLabel[] => {
      const found = meaningsOf(at, at);
      const own = found.find(isOwnRow);
      if (own?.kind !== 'row' || !isRowLabel(text, cell, found)) return [];
      return [{ row: own.row, line: cell.line, nextLine: words[at + 1]?.line }];
    });
  return {
    piece,
    labelFrom,
    meanings,
    row: row?.kind === 'row' && hasFigures ? row.row : undefined,
    bare,
  };
}

/** Whether words are the label of a row: 其他 and 总计 are columns, too, but those have no numeral. */
function isRowLabel(text: string, { token }: LooseCell, meanings: readonly Meaning[]): boolean {
  if (!meanings.some(({ kind }) => kind === 'row')) return false;
  return (
    meanings.every(({ kind }) => kind === 'row') || skipNumeral(text, token.start, token.end) > token.start
  );
}

/**
 * How many lines lead from one cell to the next, where blank cells are lines, too: undefined where rows are whole
 * without them, or the distances do not tell.
 */
function measureStep(rows: readonly LooseRow[], { rows: formRows }: FormTable): number | undefined {
  let isWhole = true;
  let step = Number.POSITIVE_INFINITY;
  const distances: number[] = [];
  let namedWithFigures = 0;
  for (const { row, piece } of rows) {
    if (row === undefined) continue;
    namedWithFigures++;
    const all = [piece.words[piece.words.length - 1], ...piece.figures];
    const isRow = piece.figures.length === row.block.columns.length;
    if (!isRow) isWhole = false;
    for (let index = 1; index < all.length; index++) {
      const distance = all[index].line - all[index - 1].line;
      // Several cells on a line: blank ones do not show.
      if (distance === 0) return undefined;
      // Whole rows with empty lines among their figures: those say nothing.
      distances.push(distance);
      step = Math.min(step, distance);
    }
  }
  if (isWhole && namedWithFigures === formRows.length) return undefined;
  if (!Number.isFinite(step) || distances.some((distance) => distance % step !== 0)) return undefined;
  const hasHoles = rows.some(({ row, piece }) => {
    if (row === undefined || piece.figures.length !== row.block.columns.length) return false;
    const [first] = piece.figures;
    const last = piece.figures[piece.figures.length - 1];
    return last.line - first.line !== step * (piece.figures.length - 1);
  });
  if (hasHoles) return undefined;
  if (distances.some((distance) => distance > step)) return step;
  // Rows that are whole or wholly blank: behind the labels of these there are as many lines as cells.
  const bare = rows.flatMap((one) => one.bare);
  const isBlank = ({ row, line, nextLine }: BareLabel): boolean =>
    nextLine === undefined || nextLine - line > step * row.block.columns.length;
  return isWhole && bare.length > 0 && bare.every(isBlank) ? step : undefined;
}

/** The lines of a header, and the row itself; its blank cells are those lines that have nothing on them. */
function writeLines(
  text: string,
  lines: readonly SourceLine[],
  { piece: { words, figures }, labelFrom, meanings, row }: LooseRow,
  step: number | undefined,
  until: number,
  vocabulary: Vocabulary,
): TableLine[] {
  const written: TableLine[] = [];
  const before = figures.length > 0 ? words.slice(0, Math.max(0, labelFrom)) : words;
  const groups: LooseCell[] = [];
  let header: LooseCell[] = [];
  const flush = (): void => {
    if (header.length > 0) written.push(createHeader(header));
    header = [];
  };
  for (let at = 0; at < before.length; at++) {
    const cell = before[at];
    const found = findMeanings(vocabulary, text, cell.token.start, cell.token.end);
    if (isRowLabel(text, cell, found)) {
      // A label whose figures are blank.
      flush();
      const next = before[at + 1] ?? words[labelFrom];
      const rowUntil = next?.line ?? until;
      written.push(createRow([cell], 0, found, fillBlanks(lines, cell, [], step, rowUntil)));
    } else if (found.some(({ kind }) => kind === 'group') && !found.some(({ kind }) => kind === 'row')) {
      groups.push(cell);
    } else {
      if (found.some(({ kind }) => kind === 'header' || kind === 'block')) flush();
      // A numeral alone is one of the label behind it.
      if (skipNumeral(text, cell.token.start, cell.token.end) < cell.token.end) header.push(cell);
    }
  }
  flush();
  if (figures.length === 0) return written;
  const label = words.slice(Math.max(0, labelFrom));
  if (label.length === 0) return written;
  const filled = fillBlanks(lines, label[label.length - 1], figures, step, until);
  const columns = row?.block.columns.length ?? 0;
  // Too few lines for all columns: what is blank cannot be told.
  const cells = filled.length < columns ? filled.filter(isValue) : filled;
  // Rows are placed by where their labels stand: each group around a row stands in a cell before it.
  const depth = Math.max(0, (row?.groups.length ?? 0) - groups.length);
  const { token, line } = label[0];
  const padding = Array.from({ length: depth }, () => ({ token: createBlank(token.start), line }));
  const own = [...padding, ...groups, ...label];
  const labelAt = own.length - label.length;
  written.push(createRow(own, labelAt, meanings, cells, figures[figures.length - 1].line));
  return written;
}

function createHeader(cells: readonly LooseCell[]): TableLine {
  return {
    line: cells[0].line,
    lastLine: cells[cells.length - 1].line,
    tokens: cells.map(({ token }) => token),
    separator: 'tab',
    label: -1,
    labelFrom: -1,
    meanings: [],
    valueCount: 0,
  };
}

function createRow(
  labels: readonly LooseCell[],
  labelFrom: number,
  meanings: readonly Meaning[],
  cells: readonly Token[],
  lastLine = labels[labels.length - 1].line,
): TableLine {
  return {
    line: labels[labelFrom].line,
    lastLine,
    tokens: [...labels.map(({ token }) => token), ...cells],
    separator: 'tab',
    label: labels.length - 1,
    labelFrom,
    meanings,
    valueCount: cells.filter(isValue).length,
  };
}

/** The figures with the blank cells between, before and behind them. */
function fillBlanks(
  lines: readonly SourceLine[],
  label: LooseCell,
  figures: readonly LooseCell[],
  step: number | undefined,
  until: number,
): Token[] {
  if (step === undefined) return figures.map(({ token }) => token);
  const cells: Token[] = [];
  let at = label.line;
  const skipTo = (line: number): void => {
    for (at += step; at < line; at += step) cells.push(createBlank(lines[at].contentStart));
    at = line;
  };
  for (const { token, line } of figures) {
    skipTo(line);
    cells.push(token);
  }
  skipTo(until);
  return cells;
}

function createBlank(at: number): Token {
  return { start: at, end: at, kind: CellKind.Blank, value: 0, decimals: 0 };
}

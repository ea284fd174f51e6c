import type { FormTable } from '../model/form';
import type { SourceLine } from '../text/lines';
import { countByLine, type LooseCell, type Stretch } from './loose-cells';
import { writeLines } from './loose-lines';
import { type BareLabel, cutIntoPieces, type LooseRow, type Piece, readPiece } from './loose-pieces';
import type { Run } from './table-lines';
import type { TableLine } from './table-reading';
import { createBlank, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What was made of loose cells: the lines of a table, and whether they are surely its rows. */
export interface Collected {
  readonly run: Run;
  readonly isSure: boolean;
}

/** Share of the rows that must have as many figures as columns. */
const surely = 0.85;

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
  if (words.length === 0) return undefined;
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

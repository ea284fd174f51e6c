import type { FormRow, FormTable } from '../model/form';
import { digitOf } from '../text/characters';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { createCandidate, findRow, type RowCandidate } from './row-candidate';
import type { TableLine } from './table-reading';
import { isPipe, isValue, splitAtSpaces, type Token } from './tokens';

/** A row is broken into so many lines at most. */
const mostPieces = 4;

/** Rows of a table that show where its figures stand. */
const mostCompared = 60;

/** The row that a line's words name, with figures or without; figures of its own that go on elsewhere are for it. */
function findOpenRow(text: string, table: FormTable, line: TableLine): FormRow | undefined {
  const row = findRow(text, table, line) ?? findRowWithoutFigures(table, line);
  if (row === undefined || row.block.columns.length === 1) return undefined;
  return line.valueCount < row.block.columns.length ? row : undefined;
}

/** 3.其他 alone on its line is a header's word, until figures follow on the next. */
function findRowWithoutFigures(table: FormTable, line: TableLine): FormRow | undefined {
  if (line.valueCount > 0 || line.tokens.length > 4) return undefined;
  const meaning = line.meanings.find((one) => one.kind === 'row' && one.table === table);
  return meaning?.kind === 'row' ? meaning.row : undefined;
}

/**
 * Joins a row whose figures go on on the next lines, which have no words: where they make it complete, or where, blank
 * cells counted, they make it as wide as the other rows. `used` says how many lines went into it.
 */
export function joinFigures(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  index: number,
): { readonly joined: RowCandidate; readonly used: number } | undefined {
  const line = lines[index];
  if (line.label < 0 || lines[index + 1] === undefined || lines[index + 1].label >= 0) return undefined;
  const row = findOpenRow(text, table, line);
  if (row === undefined) return undefined;
  const columns = row.block.columns.length;
  const pieces: Token[][] = [line.tokens.slice(line.label + 1)];
  let printed = line.valueCount;
  let next = index + 1;
  for (; next < lines.length && next <= index + mostPieces && printed < columns; next++) {
    const { label, tokens, valueCount } = lines[next];
    if (label >= 0 || valueCount === 0 || printed + valueCount > columns) break;
    pieces.push([...tokens]);
    printed += valueCount;
  }
  const used = next - index;
  if (used === 1) return undefined;
  const cells =
    printed === columns ? pieces.flat().filter(isPrinted) : alignPieces(lines, index, pieces, columns);
  if (cells === undefined) return undefined;
  const lastLine = lines[next - 1].line;
  return {
    joined: { ...createCandidate(line, row), lastLine, cells, isUnnamed: false, isBroken: true },
    used,
  };
}

function isPrinted({ kind }: Token): boolean {
  return kind !== CellKind.Blank;
}

/** The cells of a broken row with blanks among them: the pieces behind each other, where the other rows begin. */
function alignPieces(
  lines: readonly TableLine[],
  index: number,
  pieces: readonly Token[][],
  columns: number,
): Token[] | undefined {
  const line = lines[index];
  const others = lines
    .slice(0, mostCompared)
    .filter((one, at) => at !== index && one.separator === line.separator);
  const offset = findOffset(others, line.label, columns);
  if (offset === undefined) return undefined;
  const width = offset + columns;
  // The break may have left its separator on either side of it.
  const ends = pieces.map((piece, at) => (at < pieces.length - 1 ? dropBlankEnd(piece) : piece));
  const begins = ends.map((piece, at) => (at > 0 ? piece.slice(piece.findIndex(isPrinted)) : piece));
  for (const cells of [pieces.flat(), ends.flat(), begins.flat()]) {
    const isWide = cells.length >= width && !cells.slice(width).some(isPrinted);
    if (isWide && !cells.slice(0, offset).some(isPrinted)) return cells.slice(offset, width);
  }
  return undefined;
}

function dropBlankEnd(cells: readonly Token[]): Token[] {
  return cells.length > 1 && !isPrinted(cells[cells.length - 1]) ? cells.slice(0, -1) : [...cells];
}

/** How many cells stand between the label and the first column, in rows whose label is in the same cell. */
function findOffset(others: readonly TableLine[], label: number, columns: number): number | undefined {
  const counts = new Map<number, number>();
  for (const line of others) {
    if (line.label !== label || line.valueCount === 0) continue;
    // The last figure of a row is its total, unless the row is damaged, too.
    const offset = line.tokens.findLastIndex(isValue) - line.label - columns;
    if (offset >= 0) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Longer lines hold more than what a row lacks. */
const longestRest = 40;

/**
 * Figures on a line without tabs that belong to the row before them: together they are complete, or a lone figure is the
 * row's total. A page number may stand there, too.
 */
export function readRest(
  text: string,
  lines: readonly SourceLine[],
  line: number,
  before: readonly TableLine[],
): TableLine | undefined {
  const source = lines[line];
  if (before.length === 0 || source.contentEnd - source.contentStart > longestRest) return undefined;
  // Words are no rest.
  const end = text.charCodeAt(source.contentEnd - 1);
  if (digitOf(end) < 0 && !isPipe(end)) return undefined;
  const last = before[before.length - 1];
  const near = before.slice(-mostPieces);
  const open = near.findLastIndex(({ label }) => label >= 0);
  if (open < 0) return undefined;
  const [first, ...rest] = near.slice(open);
  const row = first.meanings.find(({ kind }) => kind === 'row');
  if (row?.kind !== 'row') return undefined;
  const { block, totalColumn } = row.row;
  const columns = block.columns.length;
  const found = [...first.tokens.slice(first.label + 1), ...rest.flatMap(({ tokens }) => tokens)].filter(
    isValue,
  );
  if (columns === 1 || found.length === 0 || found.length >= columns) return undefined;
  const tokens = splitAtSpaces(text, first.separator === 'pipe' ? dropPipe(text, source) : source);
  if (tokens.length === 0 || !tokens.every(({ kind }) => kind === CellKind.Number)) return undefined;
  const isNarrow = before
    .slice(0, mostCompared)
    .some((one) => one.label === first.label && one.tokens.length > first.tokens.length);
  const isShort = isNarrow && rest.length === 0 && tokens.length === 1;
  const isNext = last.line === line - 1;
  const together = found.length + tokens.length;
  const sum = found.reduce((total, { value }) => total + value, 0);
  const isTotal = totalColumn === columns - 1 && tokens.length === 1 && sum === tokens[0].value;
  const isRest =
    together === columns
      ? isNext || isTotal
      : isNext && together < columns && ((isTotal && sum > 0) || isShort || goesOn(text, lines[line + 1]));
  return isRest
    ? {
        line,
        tokens,
        separator: first.separator,
        label: -1,
        labelFrom: -1,
        meanings: [],
        valueCount: tokens.length,
      }
    : undefined;
}

/** `424 ⏎ 4621 |`: the pipe at the end of the row came down with its last figure. */
function dropPipe(text: string, source: SourceLine): SourceLine {
  const end = source.contentEnd - 1;
  return end > source.contentStart && isPipe(text.charCodeAt(end)) ? { ...source, contentEnd: end } : source;
}

/** Whether a line holds nothing but figures. */
function goesOn(text: string, source: SourceLine | undefined): boolean {
  if (source === undefined || source.contentEnd - source.contentStart > longestRest) return false;
  const tokens = splitAtSpaces(text, source);
  return tokens.length > 0 && tokens.every(({ kind }) => kind === CellKind.Number);
}

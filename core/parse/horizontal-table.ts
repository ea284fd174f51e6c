import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import type { TableLine, RowReading } from './table-reading';
import { isValue, type Token } from './tokens';

interface HorizontalRows {
  readonly rows: RowReading[];
  readonly duplicates: RowReading[];
  readonly used: TableLine[];
}

/**
 * Reads table 四: the figures of its three groups beside each other on one line, taken by position 5 + 5 + 5 because
 * converters damage its header more than its figures. `hasLooseFigures`: figures stand on lines of their own.
 */
export function readHorizontalRows(
  table: FormTable,
  lines: readonly TableLine[],
  hasLooseFigures: boolean,
): HorizontalRows {
  const total = table.rows.reduce((sum, row) => sum + row.block.columns.length, 0);
  const hasFigure = ({ tokens }: TableLine): boolean =>
    tokens.some((token) => isValue(token) && token.kind !== CellKind.Dash);
  // A line of strokes is taken for figures left out only where there are no figures.
  const figureLines = lines.some(hasFigure)
    ? lines.filter(hasFigure)
    : lines.filter(({ tokens }) => tokens.some(isValue));
  const index = figureLines.findIndex((line) => countPrinted(line) >= total / 2 || hasFullWidth(line, total));
  if (index < 0) {
    const isUnfilled = figureLines.length === 0 && !hasLooseFigures;
    return { rows: isUnfilled ? readBlank(table, lines, total) : [], duplicates: [], used: [] };
  }
  const line = figureLines[index];
  const next = figureLines[index + 1];
  if (next !== undefined && countPrinted(line) + countPrinted(next) === total && countPrinted(next) > 0) {
    const cells = [...printed(line), ...printed(next)];
    return {
      rows: splitCells(table, line.line, next.line, cells, 'complete'),
      duplicates: [],
      used: [line, next],
    };
  }
  const cells = placeAll(line, total);
  // The figures again, as after a page break: shown once a line.
  const again = figureLines.slice(index + 1).filter((other) => countPrinted(other) === total);
  return {
    rows: splitCells(
      table,
      line.line,
      line.line,
      cells ?? printed(line),
      cells === undefined ? 'count' : 'complete',
    ),
    duplicates: again.map((other) => splitCells(table, other.line, other.line, printed(other), 'count')[0]),
    used: [line, ...again],
  };
}

/** The header alone: the figures are still to be written behind it. */
function readBlank(table: FormTable, lines: readonly TableLine[], total: number): RowReading[] {
  const last = lines.at(-1);
  if (last === undefined || !lines.some(({ meanings }) => meanings.length > 0)) return [];
  const { end } = last.tokens[last.tokens.length - 1];
  const blank: Token = { start: end, end, kind: CellKind.Blank, value: 0, decimals: 0 };
  return splitCells(
    table,
    last.line,
    last.line,
    Array.from({ length: total }, () => blank),
    'complete',
  );
}

function printed(line: TableLine): Token[] {
  return line.tokens.slice(line.label + 1).filter(({ kind }) => kind !== CellKind.Blank);
}

function countPrinted(line: TableLine): number {
  return printed(line).length;
}

function hasFullWidth(line: TableLine, total: number): boolean {
  return line.separator !== 'space' && line.tokens.length - line.label - 1 >= total && line.valueCount > 0;
}

function placeAll(line: TableLine, total: number): Token[] | undefined {
  const cells = line.tokens.slice(line.label + 1);
  const first = cells.findIndex(({ kind }) => kind !== CellKind.Blank);
  let last = cells.length - 1;
  while (last > first && cells[last].kind === CellKind.Blank) last--;
  if (last - first + 1 === total) return cells.slice(first, last + 1);
  // Blank at an end: the line's own cells say where, as long as there are enough of them.
  if (line.separator === 'space' || last - first + 1 > total || cells.length < total) return undefined;
  const start = last < total ? 0 : last - total + 1;
  return cells.slice(start, start + total);
}

/** The figures of all rows one behind the other, cut into those of each. */
export function splitCells(
  table: FormTable,
  line: number,
  lastLine: number,
  cells: readonly Token[],
  figures: RowReading['figures'],
): RowReading[] {
  let from = 0;
  return table.rows.map((row) => {
    const columns = row.block.columns.length;
    const own = figures === 'complete' ? cells.slice(from, from + columns) : cells;
    from += columns;
    return {
      row,
      line,
      lastLine,
      labelStart: own[0].start,
      labelEnd: own[own.length - 1].end,
      labelState: 'exact',
      figures,
      cells: own,
      joined: undefined,
    };
  });
}

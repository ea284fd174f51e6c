import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import type { RowCandidate } from './row-candidate';
import type { MatchedRow } from './row-matching';
import type { RowReading } from './table-reading';
import { createBlank, isValue, type Token } from './tokens';

/**
 * Puts the figures of each row under the form's columns. The header's place means nothing (converters drop cells of
 * merged labels); what counts is that as many cells as columns follow each other, and, for a row with a lost cell, where
 * the complete rows of the same table begin.
 */
export function placeRows(
  text: string,
  lines: readonly SourceLine[],
  rows: readonly MatchedRow[],
): RowReading[] {
  const spans = rows.map(({ candidate }) => findSpan(candidate));
  let habit: Habit | undefined;
  const getHabit = (): Habit => (habit ??= findHabit(rows, spans));
  const isTotals = haveOnlyTotals(rows, spans);
  return rows.map((matched, index) => {
    const { candidate, row, labelState } = matched;
    const { plain } = candidate.source;
    if (plain !== undefined) return labelState === plain.labelState ? plain : { ...plain, labelState };
    const placed =
      isTotals && spans[index].first >= 0
        ? placeTotal(matched, spans[index])
        : placeCells(matched, spans[index], getHabit, lines);
    return {
      row,
      line: candidate.source.line,
      lastLine: candidate.lastLine,
      labelStart: candidate.labelStart,
      labelEnd: candidate.labelEnd,
      labelState,
      figures: placed.figures,
      cells: placed.cells,
      joined: candidate.isBroken ? joinLines(text, lines, candidate) : undefined,
    };
  });
}

/** Fewer lone figures may be what is left of rows. */
const fewestTotals = 5;

/** Whether every row has one figure at most: the columns of applicants were left blank, and wherever it stands it is the total. */
function haveOnlyTotals(rows: readonly MatchedRow[], spans: readonly Span[]): boolean {
  const isTotal = ({ row }: MatchedRow, { first, last }: Span): boolean =>
    first === last && row.block.columns.length > 1 && row.totalColumn === row.block.columns.length - 1;
  return (
    rows.every((one, index) => isTotal(one, spans[index])) &&
    spans.filter(({ first }) => first >= 0).length >= fewestTotals
  );
}

function placeTotal({ candidate, row }: MatchedRow, { first }: Span): Pick<RowReading, 'figures' | 'cells'> {
  const total = candidate.cells[first];
  const addends = Array.from({ length: row.totalColumn }, () => createBlank(total.start));
  return { figures: 'complete', cells: [...addends, total] };
}

interface Span {
  /** Index of the first and last cell that is not blank; -1 where all are. */
  readonly first: number;
  readonly last: number;
}

/** Where the figures of a row stand among its cells; of one that is plain they are there without a gap. */
function findSpan({ cells, source }: RowCandidate): Span {
  const { plain, blanksBehindLabel = 0 } = source;
  if (plain !== undefined) return { first: blanksBehindLabel, last: blanksBehindLabel + cells.length - 1 };
  let first = -1;
  let last = -1;
  for (let index = 0; index < cells.length; index++) {
    if (cells[index].kind === CellKind.Blank) continue;
    if (first < 0) first = index;
    last = index;
  }
  return { first, last };
}

/** Where the figures of complete rows begin, counted in cells of the line, by the place of the label; likeliest first. */
interface Habit {
  readonly byLabel: ReadonlyMap<number, number>;
  readonly starts: readonly number[];
}

function findHabit(rows: readonly MatchedRow[], spans: readonly Span[]): Habit {
  const counts = new Map<number, number>();
  const byLabelCounts = new Map<number, Map<number, number>>();
  for (let index = 0; index < rows.length; index++) {
    const { candidate, row } = rows[index];
    const columns = row.block.columns.length;
    const { first, last } = spans[index];
    if (columns === 1 || first < 0 || last - first + 1 !== columns || candidate.isBroken) continue;
    const { label } = candidate.source;
    const start = label + 1 + first;
    countOne(counts, start);
    let ofLabel = byLabelCounts.get(label);
    if (ofLabel === undefined) {
      ofLabel = new Map();
      byLabelCounts.set(label, ofLabel);
    }
    countOne(ofLabel, start);
  }
  const byLabel = new Map<number, number>();
  for (const [label, ofLabel] of byLabelCounts) byLabel.set(label, listByCount(ofLabel)[0]);
  return { byLabel, starts: listByCount(counts.size > 0 ? counts : countHints(rows, spans)) };
}

/** For want of complete rows: where rows of one figure begin, and where rows that end in their total must. */
function countHints(rows: readonly MatchedRow[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  rows.forEach(({ candidate, row }, index) => {
    const columns = row.block.columns.length;
    const { first, last } = spans[index];
    const hinted = columns === 1 ? first : row.totalColumn === columns - 1 ? last - columns + 1 : -1;
    if (hinted >= 0) countOne(hints, candidate.source.label + 1 + hinted);
  });
  return hints;
}

function countOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first. */
function listByCount(counts: ReadonlyMap<number, number>): number[] {
  if (counts.size === 1) return [...counts.keys()];
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([start]) => start);
}

function placeCells(
  { candidate, row }: MatchedRow,
  { first, last }: Span,
  getHabit: () => Habit,
  lines: readonly SourceLine[],
): Pick<RowReading, 'figures' | 'cells'> {
  const { cells, source } = candidate;
  const columns = row.block.columns.length;
  const width = first < 0 ? 0 : last - first + 1;
  // Broken rows and those cut at spaces have blank cells only where they were put under their columns before.
  const isPlaced = candidate.isBroken || source.separator === 'space';
  if (isPlaced && cells.length === columns) return { figures: 'complete', cells };
  if (width === columns) return { figures: 'complete', cells: cells.slice(first, last + 1) };
  const printed = cells.filter(({ kind }) => kind !== CellKind.Blank);
  if (columns === 1) return placeSingle(cells, printed, lines[source.line]);
  // All figures are there, only with a blank cell between them.
  if (width > columns && printed.length === columns) return { figures: 'complete', cells: printed };
  if (source.separator === 'space' || width > columns || candidate.isBroken) {
    return { figures: 'count', cells: printed };
  }
  const start = findStart(candidate, columns, { first, last }, getHabit());
  if (start === undefined)
    return {
      figures: first < 0 ? 'complete' : 'count',
      cells: first < 0 ? blanks(columns, cells, lines[source.line]) : printed,
    };
  const lacking = start + columns - cells.length;
  // One cell too few and none blank: the cell itself is gone, so its column cannot be told from its place.
  const own = cells.slice(start, start + columns);
  if (lacking <= 0) return { figures: 'complete', cells: own };
  const hasBlank = own.some(({ kind }) => kind === CellKind.Blank);
  if (!hasBlank && printed.length > 0) return { figures: 'count', cells: printed };
  const { end } = lines[source.line];
  const padding = Array.from({ length: columns - own.length }, () => createBlank(end));
  return { figures: 'complete', cells: [...own, ...padding] };
}

/** At which cell of a line the first column is: where other rows have it, and no figure stands outside. */
function findStart(
  { source, cells }: RowCandidate,
  columns: number,
  { first, last }: Span,
  { byLabel, starts }: Habit,
): number | undefined {
  const fits = (start: number): boolean =>
    start >= 0 && (first < 0 || (start <= first && last < start + columns));
  const offset = source.label + 1;
  const own = byLabel.get(source.label);
  if (own !== undefined && fits(own - offset)) return own - offset;
  for (const start of starts) if (fits(start - offset)) return start - offset;
  if (own !== undefined || starts.length > 0) return undefined;
  // Without a complete row to go by, the last cells of the line are the figures (empty applicant columns).
  return [cells.length - columns, 0].find(fits);
}

function blanks(columns: number, cells: readonly Token[], line: SourceLine): Token[] {
  return Array.from({ length: columns }, (_, index) => cells[index] ?? createBlank(line.end));
}

/** A row of one cell; converters repeat the figure of a merged cell. */
function placeSingle(
  cells: readonly Token[],
  printed: readonly Token[],
  line: SourceLine,
): Pick<RowReading, 'figures' | 'cells'> {
  if (printed.length === 0) return { figures: 'complete', cells: [cells[0] ?? createBlank(line.end)] };
  // Cells crossed out behind the figure are fillers.
  const written = printed.filter(({ kind }) => kind !== CellKind.Dash);
  const [figure] = written.length > 0 ? written : printed;
  const isRepeated = written.every(
    (token) => isValue(token) && token.value === figure.value && token.kind === figure.kind,
  );
  return isRepeated || written.slice(1).every((token) => !isValue(token))
    ? { figures: 'complete', cells: [figure] }
    : { figures: 'count', cells: printed };
}

/** Both lines on one, with what separates cells between them unless the break goes through the label. */
function joinLines(
  text: string,
  lines: readonly SourceLine[],
  { source, lastLine, labelEnd, isInterleaved }: RowCandidate,
): string | undefined {
  if (isInterleaved === true) return undefined;
  // What stands between the halves is not for a fix to take away.
  for (let line = source.line + 1; line < lastLine; line++) if (!isBlank(lines[line])) return undefined;
  const first = lines[source.line];
  const last = lines[lastLine];
  const head = text.slice(first.start, first.contentEnd);
  const tail = text.slice(last.contentStart, last.end);
  // Only where the label goes on in the lower half; else figures begin there, or a cell does.
  if (labelEnd > last.contentStart) return head + tail;
  if (source.separator !== 'pipe') return `${head}\t${tail}`;
  return head.endsWith('|') || tail.startsWith('|') ? `${head} ${tail}` : `${head} | ${tail}`;
}

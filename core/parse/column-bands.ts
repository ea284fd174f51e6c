import type { SourceLine } from '../text/lines';
import { recoverBlankRows, recoverLine } from './recovered-rows';
import { getWordings } from './row-wordings';
import type { Run } from './table-lines';
import type { LooseLine, TableLine } from './table-reading';
import { createBlank, type Token } from './tokens';

/** So many rows must lack figures before blanks are taken for their habit. */
const fewestShort = 3;
/** Share of the rows that must fit into the bands. */
const leastPlaced = 0.9;
/** Nearer than this to its label a figure may have been pushed aside. */
const leastGap = 4;

/**
 * Where spaces separate the cells and zeros are left blank, only a figure's place on the line tells its column. The
 * figures of all rows, one below the other, form bands: as many as columns, or fewer where a column is blank throughout.
 * Returns the run with every row filled up with blank cells; the run itself where its rows are whole, or no bands show.
 */
export function fillColumns(text: string, sources: readonly SourceLine[], run: Run): Run {
  const { table } = run;
  if (!run.lines.some(({ separator }) => separator === 'space')) return run;
  const columns = table.rows[0].block.columns.length;
  const isUniform = table.rows.every(
    ({ block, totalColumn }) => block.columns.length === columns && totalColumn === columns - 1,
  );
  if (!isUniform || table.table.orientation === 'horizontal') return run;
  const rows = run.lines.filter((line) => line.separator === 'space' && line.valueCount > 0 && isRow(line));
  const short = rows.filter(({ valueCount }) => valueCount < columns).length;
  if (short < fewestShort || short < rows.length / 3 || rows.length < run.lines.length / 2) return run;
  let best: { readonly bands: readonly Band[]; readonly measure: Measure } | undefined;
  let mostPlaced = rows.length * leastPlaced;
  for (const measure of [measureCharacters, measureWidth, measureWideQuotes]) {
    const bands = findBands(text, sources, rows, columns, measure);
    if (bands === undefined) continue;
    const placed = rows.filter((line) => placeLine(text, sources, line, bands, measure) !== undefined).length;
    // Of two that place as many rows the one that keeps more columns apart.
    const rank = placed + bands.length / 100;
    if (rank < mostPlaced) continue;
    mostPlaced = rank;
    best = { bands, measure };
  }
  return best === undefined ? run : fillRun(text, sources, run, best.bands, best.measure);
}

function isRow({ meanings }: TableLine): boolean {
  return meanings.some(({ kind }) => kind === 'row');
}

/** How far an offset stands from the beginning of its line. */
type Measure = (text: string, from: number, until: number) => number;

/** As pdftotext counts. */
const measureCharacters: Measure = (_, from, until) => until - from;

/** As a terminal shows it: Chinese characters are two columns wide. */
const measureWidth: Measure = (text, from, until) => {
  let width = 0;
  for (let at = from; at < until; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
};

/** The same in a Chinese typeface, whose quotation marks are wide. */
const measureWideQuotes: Measure = (text, from, until) => {
  let width = measureWidth(text, from, until);
  for (let at = from; at < until; at++) if ('“”‘’—…'.includes(text[at])) width++;
  return width;
};

interface Band {
  readonly from: number;
  readonly until: number;
  readonly column: number;
}

/** Merges the places of all figures into bands and gives each its column; undefined where they do not show columns. */
function findBands(
  text: string,
  sources: readonly SourceLine[],
  rows: readonly TableLine[],
  columns: number,
  measure: Measure,
): readonly Band[] | undefined {
  const places = rows
    .flatMap(({ line, label, tokens }) =>
      // A long label pushes the figure behind it out of its column.
      tokens
        .slice(tokens[label + 1].start - tokens[label].end < leastGap ? label + 2 : label + 1)
        .map(({ start, end }) => ({
          from: measure(text, sources[line].start, start),
          until: measure(text, sources[line].start, end),
        })),
    )
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of places) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.until) last.until = Math.max(last.until, until);
    else merged.push({ from, until });
  }
  if (merged.length < 2 || merged.length > columns) return undefined;
  const total = merged[merged.length - 1];
  // A row with any figure has a total, unless that is what is wrong with it.
  const totalled = rows.filter(({ line, tokens }) => {
    const { start } = tokens[tokens.length - 1];
    return measure(text, sources[line].start, start) >= total.from;
  });
  if (rows.length - totalled.length > Math.max(1, rows.length / 10)) return undefined;
  return assignColumns(merged, columns);
}

/** With fewer bands than columns: by their distance from the first, else from the left; the last is the total. */
function assignColumns(
  merged: readonly { readonly from: number; readonly until: number }[],
  columns: number,
): readonly Band[] {
  const centre = ({ from, until }: { from: number; until: number }): number => (from + until) / 2;
  const first = centre(merged[0]);
  const step = (centre(merged[merged.length - 1]) - first) / (columns - 1);
  const byDistance = merged.map((band) => Math.round((centre(band) - first) / step));
  const isIncreasing = byDistance.every((column, index) => index === 0 || column > byDistance[index - 1]);
  return merged.map((band, index) => ({
    ...band,
    column: isIncreasing ? byDistance[index] : index === merged.length - 1 ? columns - 1 : index,
  }));
}

function fillRun(
  text: string,
  sources: readonly SourceLine[],
  run: Run,
  bands: readonly Band[],
  measure: Measure,
): Run {
  const fill = (line: TableLine): TableLine | undefined => placeLine(text, sources, line, bands, measure);
  const lines = run.lines.map((line) =>
    line.separator === 'space' && line.valueCount > 0 ? (fill(line) ?? line) : line,
  );
  const looseLines: LooseLine[] = [];
  const labels = getWordings(run.table).map(({ label }) => label);
  for (const loose of run.looseLines) {
    const recovered = recoverLine(text, loose, labels);
    const filled = recovered === undefined ? undefined : fill(recovered);
    if (filled === undefined) looseLines.push(loose);
    else lines.push(filled);
  }
  const blank = recoverBlankRows(text, run.table, looseLines, lines);
  return {
    ...run,
    lines: [...lines, ...blank.lines].sort((a, b) => a.line - b.line),
    looseLines: looseLines.filter(({ line }) => !blank.used.has(line)),
  };
}

/** A line with its figures under their columns. */
function placeLine(
  text: string,
  sources: readonly SourceLine[],
  line: TableLine,
  bands: readonly Band[],
  measure: Measure,
): TableLine | undefined {
  const { label, tokens } = line;
  const own = tokens.slice(label + 1);
  const cells = placeInBands(text, sources[line.line].start, own, tokens[label]?.end, bands, measure);
  return cells === undefined ? undefined : { ...line, tokens: [...tokens.slice(0, label + 1), ...cells] };
}

/** The figures under their columns with blank cells between; undefined where two share a column. */
function placeInBands(
  text: string,
  start: number,
  figures: readonly Token[],
  labelEnd: number | undefined,
  bands: readonly Band[],
  measure: Measure,
): Token[] | undefined {
  const columns = bands[bands.length - 1].column + 1;
  const cells: (Token | undefined)[] = new Array<Token | undefined>(columns).fill(undefined);
  for (const figure of figures) {
    const from = measure(text, start, figure.start);
    const until = measure(text, start, figure.end);
    const band =
      bands.find((one) => from < one.until && until > one.from) ?? findNearest(bands, (from + until) / 2);
    if (cells[band.column] !== undefined) return undefined;
    cells[band.column] = figure;
  }
  if (figures.length === 0) return undefined;
  let at = labelEnd ?? start;
  return cells.map((cell) => {
    at = cell?.end ?? at;
    return cell ?? createBlank(at);
  });
}

/** The band that a figure beside all bands is nearest to. */
function findNearest(bands: readonly Band[], centre: number): Band {
  const distanceOf = ({ from, until }: Band): number => Math.abs((from + until) / 2 - centre);
  return bands.reduce((best, band) => (distanceOf(band) < distanceOf(best) ? band : best));
}

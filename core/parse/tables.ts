import type { Form, FormTable } from '../model/form';
import { digitOf, foldText } from '../text/characters';
import type { SourceLine } from '../text/lines';
import type { Heading } from './heading';
import { fillColumns } from './column-bands';
import { readHorizontalRows } from './horizontal-table';
import { placeRows } from './placement';
import type { RowCandidate } from './row-candidate';
import { findCandidates } from './row-candidates';
import { type MatchedRow, matchRows } from './row-matching';
import { arePlain, leavesZerosBlank } from './row-figures';
import { collectRuns, type Run } from './table-lines';
import { isNote, isPageMark, readGroupLabels, readHeader } from './table-header';
import {
  leastConfidence,
  type RowReading,
  type Span,
  type TableLine,
  type TableReading,
} from './table-reading';
import type { Vocabulary } from './vocabulary';
import { settleZeroMarks } from './zero-marks';

/**
 * Reads every table of the form that the report has; of several candidates for one table the fullest. Whether those that
 * are plain are read as such makes no difference but in speed (`triesPlain`, for tests).
 */
export function readTables(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  vocabulary: Vocabulary,
  triesPlain = true,
): readonly TableReading[] {
  const runs = collectRuns(text, lines, headings, form, vocabulary, triesPlain);
  const readings: TableReading[] = [];
  for (const table of form.tables) {
    let best: TableReading | undefined;
    for (const run of runs) {
      if (run.table !== table) continue;
      if (run.reading !== undefined) {
        if (run.reading.rows.length > (best?.rows.length ?? -1)) best = run.reading;
        continue;
      }
      if (best !== undefined && run.lines.length <= best.rows.length) continue;
      const own = dropProse(run);
      const filled = fillColumns(text, lines, own);
      const reading = readRun(text, lines, filled, vocabulary);
      if (reading !== undefined && reading.rows.length > (best?.rows.length ?? -1))
        best = filled === own ? reading : { ...reading, areBlanksGuessed: true };
    }
    if (best !== undefined) readings.push(best);
  }
  return agreeOnBlanks(settleZeroMarks(text, readings));
}

/** One or two blanks are zeros where another table leaves its zeros blank. */
export function agreeOnBlanks(readings: readonly TableReading[]): TableReading[] {
  if (!readings.some(({ blankIsZero }) => blankIsZero)) return [...readings];
  return readings.map((one) => ({ ...one, blankIsZero: leavesZerosBlank(one.rows) !== 'no' }));
}

/** Figures on lines of their own: one cell a line. */
function hasLooseFigures(text: string, lines: readonly SourceLine[], run: Run): boolean {
  return run.looseLines.some(({ line }) => digitOf(text.charCodeAt(lines[line].contentStart)) >= 0);
}

function isNearlyComplete(table: FormTable, { cells }: RowReading): boolean {
  const expected = table.rows.reduce((sum, { block }) => sum + block.columns.length, 0);
  return Math.abs(cells.length - expected) <= 2;
}

interface Rows {
  readonly rows: readonly RowReading[];
  readonly duplicates: readonly RowReading[];
  readonly unknown: readonly RowCandidate[];
  readonly others: readonly TableLine[];
  /** Lines whose words went into the labels of rows. */
  readonly labelLines: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** Reads a table from its lines; nothing where they show no row of it. */
export function readRun(
  text: string,
  lines: readonly SourceLine[],
  run: Run,
  vocabulary: Vocabulary,
): TableReading | undefined {
  const { table } = run;
  const read = readRows(text, lines, run, vocabulary);
  const looseRows = run.looseLines.filter(
    ({ line, meanings }) =>
      !read.labelLines.has(line) &&
      meanings.some((meaning) => meaning.kind === 'row' && meaning.table === table),
  );
  if (
    read.rows.length === 0 &&
    read.unknown.length === 0 &&
    looseRows.length < Math.min(5, table.rows.length)
  ) {
    return undefined;
  }
  // A row may begin on a line before the first that is cut into cells, and end behind the last.
  let firstLine = Math.min(run.lines[0]?.line ?? Infinity, looseRows[0]?.line ?? Infinity);
  let lastLine = Math.max(run.lines.at(-1)?.line ?? 0, looseRows.at(-1)?.line ?? 0);
  let complete = 0;
  for (const row of read.rows) {
    if (row.line < firstLine) firstLine = row.line;
    if (row.lastLine > lastLine) lastLine = row.lastLine;
    if (row.figures !== 'count') complete++;
  }
  const header = readHeader(text, lines, table, read.others, read.rows, vocabulary);
  const seen = read.rows.length + read.unknown.length + looseRows.length;
  // One figure too many or too few on the one line of table 四 is its fault, not the reader's.
  const isNearly =
    table.table.orientation === 'horizontal' && read.rows.length > 0 && isNearlyComplete(table, read.rows[0]);
  const confidence = isNearly ? 1 : seen === 0 ? 0 : complete / seen;
  const outdated = [...header.outdated, ...findOutdatedRows(text, run, read.unknown)];
  const group =
    table.table.orientation === 'horizontal' ? [] : readGroupLabels(text, table, run.lines, vocabulary);
  const misspelt = [...header.misspelt, ...group];
  const noise = [...header.noise, ...findNoise(text, lines, run, read)];
  const oddities =
    read.duplicates.length + read.unknown.length + misspelt.length + outdated.length + noise.length;
  const isReadable = confidence >= leastConfidence && read.rows.length > 0;
  return {
    table,
    firstLine,
    lastLine,
    start: lines[firstLine].contentStart,
    end: lines[lastLine].contentEnd,
    rows: read.rows,
    duplicates: read.duplicates,
    unknownRows: read.unknown
      .filter((candidate) => isStrangeRow(text, candidate))
      .map(({ source }) => spanOf(lines[source.line])),
    misspelt,
    outdated,
    columnHeaders: header.columnHeaders,
    noise,
    confidence,
    isReadable,
    isPlain: isReadable && oddities === 0 && arePlain(table, read.rows),
    blankIsZero: leavesZerosBlank(read.rows) === 'yes',
    isRowPerLine: true,
  };
}

/** In a table cut at tabs a line with spaces only that names a row again is prose that mentions it. */
function dropProse(run: Run): Run {
  const rowOf = ({ meanings }: TableLine): unknown => {
    const meaning = meanings.find(({ kind }) => kind === 'row');
    return meaning?.kind === 'row' ? meaning.row : undefined;
  };
  if (!run.lines.some(({ separator }) => separator === 'space')) return run;
  // The header names 其他 and 总计, too.
  const isNaming = ({ separator, valueCount }: TableLine): boolean => separator !== 'space' && valueCount > 0;
  const named = new Set(run.lines.filter(isNaming).map(rowOf));
  return {
    ...run,
    lines: run.lines.filter((line) => line.separator !== 'space' || !named.has(rowOf(line) ?? line)),
  };
}

function readRows(text: string, lines: readonly SourceLine[], run: Run, vocabulary: Vocabulary): Rows {
  const { table } = run;
  if (table.table.orientation === 'horizontal') {
    const { rows, duplicates, used } = readHorizontalRows(
      table,
      run.lines,
      hasLooseFigures(text, lines, run),
    );
    if (rows.length > 0) {
      const others = run.lines.filter((line) => !used.includes(line));
      return { rows, duplicates, unknown: [], others, labelLines: none };
    }
  }
  const { candidates, others, labelLines } = findCandidates(
    text,
    table,
    run.lines,
    run.looseLines,
    vocabulary,
  );
  const { matched, duplicates, unknown } = matchRows(text, table, candidates);
  const place = (rows: readonly MatchedRow[]): RowReading[] => placeRows(text, lines, rows);
  // Table 四 with a row to each group is read so only where every row is whole; figures on lines of their own are not.
  const isWhole =
    table.table.orientation !== 'horizontal' ||
    matched.every(({ candidate, row }) => candidate.source.valueCount === row.block.columns.length);
  if (!isWhole) return { rows: [], duplicates: [], unknown: candidates, others, labelLines };
  return {
    rows: place(matched),
    duplicates: duplicates.length > 0 ? place(duplicates) : [],
    unknown,
    others,
    labelLines,
  };
}

function spanOf(line: SourceLine): Span {
  return { start: line.contentStart, end: line.contentEnd };
}

/** A row of figures that the form does not have; notes have figures, too, and a lone one may be a label's numeral. */
function isStrangeRow(text: string, { source, labelStart, labelEnd }: RowCandidate): boolean {
  if (source.meanings.some(({ kind }) => kind === 'outdated')) return false;
  if (source.valueCount === 1 && source.meanings.length > 0) return false;
  return !isNote(foldText(text, labelStart, labelEnd));
}

/** Rows that only the form of 2019 has: its own labels, and （六）其他处理 with figures of its own. */
function findOutdatedRows(text: string, { table }: Run, unknown: readonly RowCandidate[]): Span[] {
  if (unknown.length === 0) return [];
  const lastGroups = table.table.blocks.flatMap(({ groups }) => {
    const last = groups?.at(-1);
    return last === undefined ? [] : foldText(last.label.zh);
  });
  const isLastGroup = ({ source, labelStart, labelEnd }: RowCandidate): boolean =>
    source.valueCount >= 5 &&
    lastGroups.some((group) => foldText(text, labelStart, labelEnd).endsWith(group));
  return unknown
    .filter((one) => one.source.meanings.some(({ kind }) => kind === 'outdated') || isLastGroup(one))
    .map(({ labelStart, labelEnd }) => ({ start: labelStart, end: labelEnd }));
}

/** Lines between the rows that are neither page numbers, notes nor words of the form. */
function findNoise(text: string, lines: readonly SourceLine[], run: Run, { rows, labelLines }: Rows): Span[] {
  if (rows.length === 0) return [];
  const isSpaced = run.lines.some(({ separator }) => separator === 'space');
  const noise: Span[] = [];
  const last = rows[rows.length - 1].line;
  const first = rows[0].line;
  for (const { line, meanings } of run.looseLines) {
    if (line < first || line > last || meanings.length > 0 || labelLines.has(line)) continue;
    const { contentStart, contentEnd } = lines[line];
    const folded = foldText(text, contentStart, contentEnd);
    if (isPageMark(folded)) continue;
    // Where spaces separate the cells, labels are wrapped: any word of theirs shows that a line is part of one.
    const words = isSpaced
      ? text
          .slice(contentStart, contentEnd)
          .split(/\s+/)
          .map((word) => foldText(word))
      : [folded];
    const isFragment =
      folded.length <= 4 || words.some((word) => word !== '' && isPartOfLabel(word, run.table));
    if (!isFragment) noise.push({ start: contentStart, end: contentEnd });
  }
  return noise;
}

const labelsOf = new WeakMap<FormTable, readonly string[]>();

/** The labels of a table's rows and groups, in the comparison form. */
function getLabels(table: FormTable): readonly string[] {
  const known = labelsOf.get(table);
  if (known !== undefined) return known;
  const labels = table.rows.flatMap(({ row, groups }) => [
    foldText(row.label.zh),
    ...groups.map(({ folded }) => folded),
  ]);
  labelsOf.set(table, labels);
  return labels;
}

function isPartOfLabel(folded: string, table: FormTable): boolean {
  return getLabels(table).some((label) => label.includes(folded));
}

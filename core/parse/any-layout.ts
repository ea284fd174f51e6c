import { findTable, type Form, type FormTable } from '../model/form';
import { lineAt, type SourceLine } from '../text/lines';
import { readCaseGroups } from './case-groups';
import type { Heading } from './heading';
import { collectCells, findStretches, type Stretch } from './loose-cells';
import { collectLooseRows } from './loose-rows';
import { collectListedRows } from './listed-rows';
import type { RowReading, Span, TableReading } from './table-reading';
import { markHollow } from './hollow-tables';
import { agreeOnBlanks, readRun, readTables } from './tables';
import { findMeanings, type Vocabulary } from './vocabulary';

/** What a table is worth at most in whose layout too little fits. */
const unsure = 0.5;

/**
 * Reads every table of the form that the report has. Tables that cannot be read line by line are looked at as cells
 * on lines of their own, as rows whose cells are separated by commas, and table 四 with its groups below each other.
 */
export function readTablesInAnyLayout(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  vocabulary: Vocabulary,
): readonly TableReading[] {
  const readings = readTables(text, lines, headings, form, vocabulary);
  // A table on another year's form is read with that form, or not at all.
  const isDone = (table: TableReading): boolean =>
    table.isPlain || (table.isReadable && !isMostlyBroken(table)) || table.outdated.length > 0;
  let found: readonly Stretch[] | undefined;
  const getStretches = (): readonly Stretch[] =>
    (found ??= findStretches(text, lines, headings, form, vocabulary));
  if (readings.length === form.tables.length && readings.every(isDone))
    return readings.every(({ isPlain }) => isPlain)
      ? readings
      : markHollow(text, lines, readings, getStretches, form, vocabulary);
  const stretches = getStretches();
  const all = form.tables.flatMap((table): TableReading[] => {
    const first = readings.find((one) => one.table === table);
    if (first !== undefined && isDone(first)) return [first];
    const other = readOtherwise(text, lines, headings, form, table, vocabulary, stretches);
    const isBetter = other?.isReadable === true && (first?.isReadable !== true || isWhole(other));
    const best = isBetter ? other : (first ?? other);
    if (best?.isReadable === true) return [best];
    return best === undefined
      ? []
      : [{ ...best, outdated: findOutdated(text, lines, stretches, table, vocabulary) }];
  });
  return markHollow(text, lines, agreeOnBlanks(all), getStretches, form, vocabulary);
}

/** Fewer words of an earlier form may stand in a table of this one. */
const fewestOutdated = 2;

/** The words of an earlier form among the cells of a table that cannot be read. */
function findOutdated(
  text: string,
  lines: readonly SourceLine[],
  stretches: readonly Stretch[],
  table: FormTable,
  vocabulary: Vocabulary,
): Span[] {
  const cells = stretches
    .filter((one) => one.table === table)
    .flatMap((one) => collectCells(text, lines, one));
  const outdated = cells
    .map(({ token: { start, end } }) => ({ start, end }))
    .filter(({ start, end }) =>
      findMeanings(vocabulary, text, start, end).some(
        (meaning) => meaning.kind === 'outdated' && meaning.table === table,
      ),
    );
  return outdated.length >= fewestOutdated ? outdated : [];
}

/** Rows that all go over several lines are no damage, but the way the table is laid out. */
function isMostlyBroken({ rows }: TableReading): boolean {
  let broken = 0;
  for (const { line, lastLine } of rows) if (line !== lastLine) broken++;
  return broken > rows.length / 2;
}

function isWhole({ table, rows }: TableReading): boolean {
  return rows.length === table.rows.length && rows.every(({ figures }) => figures === 'complete');
}

function readOtherwise(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  table: FormTable,
  vocabulary: Vocabulary,
  stretches: readonly Stretch[],
): TableReading | undefined {
  let unread: TableReading | undefined;
  const isOwn = ({ heading }: Stretch): boolean =>
    heading >= 0 && findTable(form, headings[heading].part.table) === table;
  // Its own part first: elsewhere its words may only be spoken of.
  const ordered = stretches
    .filter((one) => one.table === table)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.firstLine - b.firstLine);
  for (const stretch of ordered) {
    const items = collectCells(text, lines, stretch);
    const readings = [
      () => collectListedRows(text, lines, stretch, vocabulary),
      () => collectLooseRows(text, lines, items, stretch, vocabulary),
    ].map((collect) => () => {
      const found = collect();
      const reading = found && readRun(text, lines, found.run, vocabulary);
      const isReadable = reading?.isReadable === true && found?.isSure === true;
      if (reading === undefined) return undefined;
      const confidence = isReadable ? reading.confidence : Math.min(reading.confidence, unsure);
      const isPlain = isReadable && reading.isPlain;
      return spreadOut(lines, { ...reading, confidence, isReadable, isPlain });
    });
    if (table.table.orientation === 'horizontal')
      readings.push(() => readCaseGroups(text, lines, stretch, vocabulary));
    for (const read of readings) {
      const reading = read();
      if (reading?.isReadable === true) return reading;
      unread ??= reading;
    }
  }
  return unread;
}

/** A table whose rows go over several lines, or not to the end of theirs. */
function spreadOut(lines: readonly SourceLine[], table: TableReading): TableReading {
  const place = (row: RowReading): RowReading => ({
    ...row,
    line: lineAt(lines, row.labelStart),
    lastLine: lineAt(lines, Math.max(row.labelEnd, row.cells.at(-1)?.end ?? row.labelEnd)),
  });
  const rows = table.rows.map(place);
  const lastLine = Math.max(table.lastLine, ...rows.map((row) => row.lastLine));
  return {
    ...table,
    rows,
    duplicates: table.duplicates.map(place),
    lastLine,
    end: lines[lastLine].contentEnd,
    isRowPerLine: false,
  };
}

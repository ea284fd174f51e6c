import { findTable, type Form, type FormTable } from '../model/form';
import { lineAt, type SourceLine } from '../text/lines';
import { readCaseGroups } from './case-groups';
import type { Heading } from './heading';
import { collectCells, findStretches, type Stretch } from './loose-cells';
import { collectLooseRows } from './loose-rows';
import { collectListedRows } from './listed-rows';
import type { RowReading, TableReading } from './table-reading';
import { agreeOnBlanks, readRun, readTables } from './tables';
import type { Vocabulary } from './vocabulary';

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
  const isDone = ({ isReadable, outdated }: TableReading): boolean => isReadable || outdated.length > 0;
  if (readings.length === form.tables.length && readings.every(isDone)) return readings;
  const stretches = findStretches(text, lines, headings, form, vocabulary);
  const all = form.tables.flatMap((table): TableReading[] => {
    const first = readings.find((one) => one.table === table);
    if (first !== undefined && isDone(first)) return [first];
    const other = readOtherwise(text, lines, headings, form, table, vocabulary, stretches);
    const best = other?.isReadable === true ? other : (first ?? other);
    return best === undefined ? [] : [best];
  });
  return agreeOnBlanks(all);
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
      return reading && spreadOut(lines, { ...reading, isReadable, isPlain: isReadable && reading.isPlain });
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

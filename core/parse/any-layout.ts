import { findTable, type Form, type FormTable } from '../model/form';
import type { SourceLine } from '../text/lines';
import { readCaseGroups } from './case-groups';
import type { Heading } from './heading';
import { collectCells, findStretches, type Stretch } from './loose-cells';
import { collectLooseRows } from './loose-rows';
import { collectListedRows } from './listed-rows';
import type { TableReading } from './table-reading';
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
  const isRead = (table: FormTable): boolean => readings.some((one) => one.table === table && one.isReadable);
  if (form.tables.every(isRead)) return readings;
  const stretches = findStretches(text, lines, headings, form, vocabulary);
  const all = form.tables.flatMap((table): TableReading[] => {
    const first = readings.find((one) => one.table === table);
    if (first?.isReadable === true) return [first];
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
      return (
        reading && { ...reading, isReadable, isPlain: isReadable && reading.isPlain, isRowPerLine: false }
      );
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

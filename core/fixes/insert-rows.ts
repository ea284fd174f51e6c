import type { FormGroup, FormRow } from '../model/form';
import { nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { formatFigure } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { skipNumeral } from '../text/numerals';
import { similarity } from '../text/similarity';
import { determineUnknown } from '../relations/determined';
import type { Edit, Fix } from './fix';
import { insertBefore, insertBehind } from './lines';
import { findGroupName, findOwnStart } from './row-label';
import { findPlace, type Place } from './row-place';
import { createRowWriter } from './row-writer';

/**
 * Writes missing rows where the form has them, as the table writes its others, with the figures that the relations
 * determine and empty cells for the rest. Never safe: the figures must be confirmed or are still to be written.
 */
export function insertRows(report: Report, table: TableReading, gap: readonly number[]): Fix[] {
  if (table.table.table.orientation === 'horizontal') return [];
  const rows = gap.map((index) => table.table.rows[index]);
  const known = determineUnknown(report);
  const write = createRowWriter(report, table);
  const places: { place: Place; written: string[] }[] = [];
  const edits: Edit[] = [];
  let isDetermined = true;
  for (const row of rows) {
    const place = findPlace(report, table, row);
    const { block, firstSlot, groups } = row;
    const figures = block.columns.map(({ decimals }, column) => {
      const value = known.get(firstSlot + column)?.value;
      if (value === undefined) isDetermined = false;
      return value === undefined || (value === 0 && table.blankIsZero) ? '' : formatFigure(value, decimals);
    });
    const opened = groups.filter((group) => !hasEarlierRow(table, rows, row, group));
    const written = write({ row, opened, figures });
    if (place === undefined || written === undefined) return [];
    edits.push(...moveNames(report, table, rows, row, opened));
    if (standsMisspelt(report, table, row)) return [];
    const bare = findBareLabel(report, table, row);
    if (bare !== undefined) {
      edits.push({ start: bare.contentStart, end: bare.contentEnd, newText: written });
      continue;
    }
    const same = places.find((one) => one.place.line === place.line && one.place.isBehind === place.isBehind);
    if (same === undefined) places.push({ place, written: [written] });
    else same.written.push(written);
  }
  for (const { place, written } of places)
    edits.push((place.isBehind ? insertBehind : insertBefore)(report, place.line, written));
  return [
    {
      title: { key: 'fix-insert-rows', params: { rows: rows.map(nameRow), isDetermined } },
      isSafe: false,
      edits,
    },
  ];
}

/** Whether a row of the group stands, or is written, before this one. */
function hasEarlierRow(
  { table, rows }: TableReading,
  added: readonly FormRow[],
  row: FormRow,
  group: FormGroup,
): boolean {
  return table.rows.some(
    (other) =>
      other.index < row.index &&
      other.groups.includes(group) &&
      (added.includes(other) || rows.some((reading) => reading.row === other)),
  );
}

/** Takes the names of the groups that a new row opens from the row that has them so far. */
function moveNames(
  { text, lines }: Report,
  { rows }: TableReading,
  added: readonly FormRow[],
  row: FormRow,
  opened: readonly FormGroup[],
): Edit[] {
  return opened.flatMap((group) => {
    const next = rows.find((reading) => reading.row.index > row.index && reading.row.groups.includes(group));
    if (next === undefined || added.includes(next.row)) return [];
    const name = findGroupName(text, lines[next.line].start, findOwnStart(text, next), group);
    return name === undefined ? [] : [{ ...name, newText: '' }];
  });
}

/** Whether a line without figures, which is no row as it stands, has nearly the words of the missing one. */
function standsMisspelt(
  { text, lines }: Report,
  { firstLine, lastLine, rows }: TableReading,
  { row }: FormRow,
): boolean {
  const taken = new Set(rows.map(({ line }) => line));
  const label = foldText(row.label.zh);
  for (let line = firstLine; line <= lastLine; line++) {
    const { contentStart, contentEnd, tabs } = lines[line];
    if (taken.has(line) || tabs === 0) continue;
    const words =
      text
        .slice(contentStart, contentEnd)
        .split('\t')
        .findLast((cell) => cell.trim() !== '') ?? '';
    const folded = foldText(words, skipNumeral(words, 0, words.length), words.length);
    if (folded !== label && similarity(folded, label, 0.6) >= 0.6) return true;
  }
  return false;
}

/** The line that holds the label of a row and nothing else: its figures were lost with their cells. */
function findBareLabel(
  { text, lines }: Report,
  { firstLine, lastLine }: TableReading,
  { row }: FormRow,
): SourceLine | undefined {
  const label = foldText(row.label.zh);
  return lines.slice(firstLine, lastLine + 2).find(({ contentStart, contentEnd, tabs }) => {
    const start = skipNumeral(text, contentStart, contentEnd);
    return tabs === 0 && foldText(text, start, contentEnd) === label;
  });
}

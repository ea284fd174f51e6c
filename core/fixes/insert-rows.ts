import type { Block, Group } from '../formats/format';
import type { FormGroup, FormRow } from '../model/form';
import { nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { formatFigure } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import { skipNumeral } from '../text/numerals';
import { similarity } from '../text/similarity';
import { determineUnknown } from './determined';
import type { Edit, Fix } from './fix';
import { insertBefore, insertBehind } from './lines';
import { findGroupName, findOwnStart, isMarked } from './row-label';
import { createRowWriter } from './row-writer';

interface Place {
  readonly line: number;
  readonly isBehind: boolean;
}

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

/** Beside the nearest row of the same block, else under the block's title. */
function findPlace(report: Report, table: TableReading, row: FormRow): Place | undefined {
  const own = table.rows.filter((reading) => reading.row.block === row.block);
  const before = own.findLast((reading) => reading.row.index < row.index);
  const behind = own.find((reading) => reading.row.index > row.index);
  if (before !== undefined && behind !== undefined && before.line > behind.line) return undefined;
  if (before !== undefined) {
    if (behind !== undefined && !areNeighbours(report, before, behind)) return undefined;
    return { line: skipGroups(report, table, row, before.lastLine, behind?.line), isBehind: true };
  }
  if (behind !== undefined) {
    let line = behind.line - 1;
    while (line >= 0 && readGroup(report, row, line) !== undefined) line--;
    if (line === behind.line - 1) return { line: behind.line, isBehind: false };
    return { line: skipGroups(report, table, row, line, behind.line), isBehind: true };
  }
  return findUnderTitle(report, table, row.block);
}

/** Where names of groups stand on lines of their own: behind those that begin before the row on the form or with it. */
function skipGroups(
  report: Report,
  { table }: TableReading,
  row: FormRow,
  from: number,
  until = from,
): number {
  let last = from;
  for (let line = from + 1; line < until; line++) {
    const group = readGroup(report, row, line);
    if (group === undefined) continue;
    const first = table.rows.find(({ groups }) => groups.some((one) => one.group === group));
    if (first === undefined || first.index > row.index) break;
    last = line;
  }
  return last;
}

/** The group of the table whose name is all that stands on a line. */
function readGroup({ text, lines }: Report, { block }: FormRow, line: number): Group | undefined {
  const words = foldText(text, lines[line].start, lines[line].end);
  if (words === '') return undefined;
  return block.groups?.find(
    ({ numeral, label }) => words === foldText(label.zh) || words === foldText(numeral + label.zh),
  );
}

/** Labels wrapped around their figures must not be torn; where tabs or pipes stand, a row is one line. */
function areNeighbours(report: Report, before: RowReading, behind: RowReading): boolean {
  if (isMarked(report, before)) return true;
  const { lines } = report;
  for (let line = before.lastLine + 1; line < behind.line; line++) if (!isBlank(lines[line])) return false;
  return true;
}

function findUnderTitle(
  { text, lines }: Report,
  { table, firstLine, lastLine }: TableReading,
  block: Block,
): Place | undefined {
  if (block.title === undefined) return undefined;
  const title = foldText(block.title.zh);
  const [header] = table.table.headerWords.map(({ zh }) => foldText(zh));
  const foldLine = (line: number): string => foldText(text, lines[line].start, lines[line].end);
  for (let line = firstLine; line <= lastLine; line++) {
    if (foldLine(line) !== title) continue;
    const hasHeader = line < lastLine && foldLine(line + 1).startsWith(header);
    return { line: hasHeader ? line + 1 : line, isBehind: true };
  }
  return undefined;
}

import type { Block } from '../formats/format';
import type { FormGroup, FormRow } from '../model/form';
import { nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import { determineUnknown } from '../relations/determined';
import { foldText } from '../text/characters';
import { formatFigure } from '../text/figures';
import { isBlank } from '../text/lines';
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

/** Beside the nearest row of the same block, else under the block's title. */
function findPlace(report: Report, table: TableReading, row: FormRow): Place | undefined {
  const own = table.rows.filter((reading) => reading.row.block === row.block);
  const before = own.findLast((reading) => reading.row.index < row.index);
  const behind = own.find((reading) => reading.row.index > row.index);
  if (before !== undefined && behind !== undefined && before.line > behind.line) return undefined;
  if (before !== undefined) {
    return behind === undefined || areNeighbours(report, before, behind)
      ? { line: before.lastLine, isBehind: true }
      : undefined;
  }
  if (behind !== undefined) return { line: behind.line, isBehind: false };
  return findUnderTitle(report, table, row.block);
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

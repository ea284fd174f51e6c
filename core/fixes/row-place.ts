import type { Block, Group } from '../formats/format';
import type { FormRow } from '../model/form';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { isBlank } from '../text/lines';
import { isMarked } from './row-label';

/** Where a new row goes: behind a line, or before it. */
export interface Place {
  readonly line: number;
  readonly isBehind: boolean;
}

/** Beside the nearest row of the same block, else under the block's title. */
export function findPlace(report: Report, table: TableReading, row: FormRow): Place | undefined {
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

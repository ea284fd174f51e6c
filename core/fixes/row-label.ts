import type { FormGroup } from '../model/form';
import type { Report } from '../model/report';
import { foldText, isSpace } from '../text/characters';
import type { RowReading } from '../parse/table-reading';
import { hasMarks, hasWords, splitAtMarks } from './cell-marks';

/** Names of groups before a row's own words are no longer than this. */
const longestNames = 40;

/** Where a row's own numeral and words begin: behind the names of its groups, where those stand in the same cell. */
export function findOwnStart(text: string, { row, labelStart, labelEnd }: RowReading): number {
  let start = labelStart;
  for (const { group } of row.groups) {
    const end = findNameEnd(text, start, labelEnd, foldText(group.label.zh));
    if (end !== undefined) start = end;
  }
  while (start < labelEnd && isSpace(text.charCodeAt(start))) start++;
  return start;
}

function findNameEnd(text: string, start: number, end: number, folded: string): number | undefined {
  for (let at = start + 1; at < end && at < start + longestNames; at++)
    if (foldText(text, start, at).endsWith(folded)) return at;
  return undefined;
}

/** Where the name of a group stands before a row's own words, with the spaces behind it in a shared cell. */
export function findGroupName(
  text: string,
  lineStart: number,
  ownStart: number,
  { group, folded }: FormGroup,
): { start: number; end: number } | undefined {
  const label = foldText(group.label.zh);
  let at = lineStart;
  const { cells, rest } = splitAtMarks(text.slice(lineStart, ownStart));
  for (const piece of [...cells, rest]) {
    const found = foldText(piece);
    if (found === folded || found === label) {
      const start = at + (piece.length - piece.trimStart().length);
      return { start, end: piece === rest ? ownStart : start + piece.slice(0, -1).trim().length };
    }
    at += piece.length;
  }
  return undefined;
}

/** Whether the line of a row shows its blank cells. */
export function isMarked({ text, lines }: Report, { line }: RowReading): boolean {
  return hasMarks(text.slice(lines[line].start, lines[line].end));
}

/** Whether the name of a group stands before the row's own words. */
export function namesGroup({ text, lines }: Report, reading: RowReading): boolean {
  return hasWords(text.slice(lines[reading.line].start, findOwnStart(text, reading)));
}

import { isSpace } from '../text/characters';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { isPipe, isPunctuated, readCell, type Token } from './tokens';

/** Goes along the cells of a line without making anything of them: most need only be compared with the form. */
export interface CellCursor {
  readonly text: string;
  isPiped: boolean;
  /** Where the cell stands between its separators. */
  from: number;
  until: number;
  /** What is printed in it. */
  start: number;
  end: number;
  /** Where the last cell of the line ends. */
  lineEnd: number;
  /** The kinds of all figures read so far, a bit for each. */
  kinds: number;
}

/** Longer figures are left to those who read any cell. */
const mostDigits = 9;

export function createCursor(text: string): CellCursor {
  return { text, isPiped: false, from: 0, until: 0, start: 0, end: 0, lineEnd: 0, kinds: 0 };
}

/** Stands before the first cell of a line that tabs cut into cells, or pipes around them; false for any other line. */
export function openLine(cursor: CellCursor, { start, contentStart, contentEnd, tabs }: SourceLine): boolean {
  const { text } = cursor;
  if (tabs > 0 || text.charCodeAt(start) === 9) {
    cursor.isPiped = false;
    cursor.until = start - 1;
    cursor.lineEnd = contentEnd;
    return true;
  }
  if (!isPipe(text.charCodeAt(contentStart))) return false;
  const isClosed = contentEnd > contentStart + 1 && isPipe(text.charCodeAt(contentEnd - 1));
  cursor.isPiped = true;
  cursor.until = contentStart;
  cursor.lineEnd = isClosed ? contentEnd - 1 : contentEnd;
  return true;
}

function goToCell(cursor: CellCursor): boolean {
  const { text, lineEnd, isPiped } = cursor;
  if (cursor.until >= lineEnd) return false;
  let at = cursor.until + 1;
  cursor.from = at;
  for (; at < lineEnd; at++) {
    if (isSeparator(text.charCodeAt(at), isPiped)) break;
  }
  cursor.until = at;
  return true;
}

/** Goes on to the next cell with something printed in it; false where there is none. */
export function goToPrinted(cursor: CellCursor): boolean {
  const { text } = cursor;
  while (goToCell(cursor)) {
    let { from: start, until: end } = cursor;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (start === end) continue;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    cursor.start = start;
    cursor.end = end;
    return true;
  }
  return false;
}

/**
 * Reads `count` cells from the next one with something printed in it; undefined where the rest of the line is anything else.
 */
export function readFigures(cursor: CellCursor, count: number): Token[] | undefined {
  if (!goToPrinted(cursor)) return undefined;
  const cells = new Array<Token>(count);
  let read = 0;
  cursor.until = cursor.from - 1;
  while (read < count && cursor.until < cursor.lineEnd) {
    const cell = readDigits(cursor) ?? readOther(cursor);
    if (cell.kind === CellKind.Text || isPunctuated(cursor.text, cell)) return undefined;
    cursor.kinds |= 1 << cell.kind;
    cells[read++] = cell;
  }
  const isWhole = read === count && cells[count - 1].kind !== CellKind.Blank;
  return isWhole && !goToPrinted(cursor) ? cells : undefined;
}

/** The next cell where it holds nothing but digits, as nearly all do; else undefined, and the cursor stays where it is. */
function readDigits(cursor: CellCursor): Token | undefined {
  const { text, lineEnd, isPiped } = cursor;
  const start = cursor.until + 1;
  const longest = Math.min(lineEnd, start + mostDigits);
  let value = 0;
  let at = start;
  for (; at < longest; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at === start || (at < lineEnd && !isSeparator(text.charCodeAt(at), isPiped))) return undefined;
  cursor.until = at;
  return { start, end: at, kind: CellKind.Number, value, decimals: 0 };
}

function readOther(cursor: CellCursor): Token {
  goToCell(cursor);
  return readCell(cursor.text, cursor.from, cursor.until);
}

function isSeparator(code: number, isPiped: boolean): boolean {
  return isPiped ? isPipe(code) : code === 9;
}

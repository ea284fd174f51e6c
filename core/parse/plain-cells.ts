import { foldCode, isSpace } from '../text/characters';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { isPipe, isPunctuated, mostDigits, readCell, skipDigits, type Token } from './tokens';

/** Goes along the cells of a line without making anything of them: most need only be compared with the form. */
export interface CellCursor {
  readonly text: string;
  isPiped: boolean;
  /** Where the next cell stands, or what is printed next. */
  at: number;
  /** Where the last cell of the line ends. */
  end: number;
  /** Where the label of its row stands, once that was found. */
  labelStart: number;
  labelEnd: number;
  /** The kinds of all figures read so far, a bit for each. */
  kinds: number;
}

export function createCursor(text: string): CellCursor {
  return { text, isPiped: false, at: 0, end: 0, labelStart: 0, labelEnd: 0, kinds: 0 };
}

/** Stands before the first cell of a line that tabs cut into cells, or pipes around them; false for any other line. */
export function openLine(cursor: CellCursor, { start, contentStart, contentEnd, tabs }: SourceLine): boolean {
  const { text } = cursor;
  if (tabs > 0 || text.charCodeAt(start) === 9) {
    cursor.isPiped = false;
    cursor.at = contentStart;
    cursor.end = contentEnd;
    return true;
  }
  if (!isPipe(text.charCodeAt(contentStart))) return false;
  const isClosed = contentEnd > contentStart + 1 && isPipe(text.charCodeAt(contentEnd - 1));
  cursor.isPiped = true;
  cursor.at = contentStart + 1;
  cursor.end = isClosed ? contentEnd - 1 : contentEnd;
  return true;
}

/** Goes on to what is printed next, past blank cells; false where nothing is. */
export function skipBlanks(cursor: CellCursor): boolean {
  const { text, end, isPiped } = cursor;
  let { at } = cursor;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && !(isPiped && isPipe(code))) break;
  }
  cursor.at = at;
  return at < end;
}

/** Goes on to the last words of the line that stand before its figures; false where there are none. */
export function goToLabel(cursor: CellCursor): boolean {
  let label = -1;
  while (skipBlanks(cursor) && !isNumber(cursor)) {
    label = cursor.at;
    cursor.at = findCellEnd(cursor, label);
  }
  cursor.at = label;
  return label >= 0;
}

/** Whether nothing but digits stands in the cell that is printed next. */
function isNumber({ text, at, end, isPiped }: CellCursor): boolean {
  const digitsEnd = skipDigits(text, at, end);
  if (digitsEnd === at) return false;
  const code = digitsEnd < end ? text.charCodeAt(digitsEnd) : 0x20;
  return code === 0x20 || isSeparator(code, isPiped);
}

/** Where the cell ends that is printed at `start`, up to what separates it from the next. */
export function findCellEnd({ text, end, isPiped }: CellCursor, start: number): number {
  let at = start;
  while (at < end && !isSeparator(text.charCodeAt(at), isPiped)) at++;
  return at;
}

/** Where the cell ends that is printed at `start` and has this comparison form; -1 where it has another. */
export function matchCell({ text, end, isPiped }: CellCursor, start: number, folded: string): number {
  let matched = 0;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const own = foldCode(code);
    if (own !== 0) {
      if (matched === folded.length || own !== folded.charCodeAt(matched)) return -1;
      matched++;
    } else if (isSeparator(code, isPiped)) break;
  }
  return matched === folded.length ? at : -1;
}

/** `until` without the spaces at the end of a cell. */
export function trimEnd(text: string, until: number): number {
  let end = until;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Stands for the character behind the last of a line. */
const lineEnd = -1;

/**
 * Reads `count` cells from the next one with something printed in it; undefined where the rest of the line is anything else.
 */
export function readFigures(cursor: CellCursor, count: number): Token[] | undefined {
  if (!skipBlanks(cursor)) return undefined;
  const { text, end, isPiped } = cursor;
  const cells = new Array<Token>(count);
  let { at, kinds } = cursor;
  let kind: CellKind = CellKind.Blank;
  for (let column = 0; column < count; column++) {
    if (at >= end) return undefined;
    // Nearly all cells are a few digits, perhaps with a space on either side.
    let start = at;
    let code = text.charCodeAt(start);
    while (code === 0x20) code = ++start < end ? text.charCodeAt(start) : lineEnd;
    let digitsEnd = start;
    let value = 0;
    while (code >= 0x30 && code <= 0x39) {
      value = value * 10 + code - 0x30;
      code = ++digitsEnd < end ? text.charCodeAt(digitsEnd) : lineEnd;
    }
    let until = digitsEnd;
    while (code === 0x20) code = ++until < end ? text.charCodeAt(until) : lineEnd;
    const length = digitsEnd - start;
    const isWhole = code === lineEnd || isSeparator(code, isPiped);
    if (isWhole && length > 0 && length <= mostDigits) {
      kind = CellKind.Number;
      cells[column] = { start, end: digitsEnd, kind, value, decimals: 0 };
    } else {
      until = findCellEnd(cursor, at);
      const cell = readCell(text, at, until);
      ({ kind } = cell);
      if (kind === CellKind.Text || isPunctuated(text, cell)) return undefined;
      cells[column] = cell;
    }
    kinds |= 1 << kind;
    at = until + 1;
  }
  cursor.at = at;
  cursor.kinds = kinds;
  return kind !== CellKind.Blank && !skipBlanks(cursor) ? cells : undefined;
}

/** Whether a character stands between two cells of a line. */
export function isSeparator(code: number, isPiped: boolean): boolean {
  return isPiped ? isPipe(code) : code === 9;
}

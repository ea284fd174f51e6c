import { lineAt, type Report } from '../../core/index';
import { widthOf, widthOfCode } from '../width';
import { isObeyed, toPicture } from './printable';

/** The line of a report that a finding stands on, and carets that stand under its place. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

const tab = '    ';
const ellipsis = '…';

/**
 * The line of a place, cut around it to so many columns; of a place on several lines the first. Nothing for a blank line.
 * The work does not depend on how long the line is.
 */
export function excerptAt(
  { text, lines }: Pick<Report, 'text' | 'lines'>,
  place: { readonly start: number; readonly end: number },
  columns: number,
): Excerpt | undefined {
  const line = lines[lineAt(lines, place.start)];
  if (line.contentStart === line.contentEnd) return undefined;
  const start = Math.max(place.start, line.contentStart);
  const end = Math.max(start, Math.min(place.end, Math.max(line.contentEnd, place.start), line.end));
  // As much as could be shown, if blanks take no room.
  const most = columns * 3;
  const before = show(text, Math.max(line.contentStart, start - most), start);
  const marked = show(text, start, Math.min(end, start + most));
  const after = show(text, end, Math.max(end, Math.min(line.contentEnd, end + most)));
  const isWholeBefore = start - most <= line.contentStart;
  const isWholeAfter = end + most >= line.contentEnd;
  if (isWholeBefore && isWholeAfter && before.width + marked.width + after.width <= columns) {
    return {
      line: before.shown + marked.shown + after.shown,
      carets: drawCarets(before.width, marked.width),
    };
  }
  const room = Math.max(0, columns - marked.width);
  const ofAfter = isWholeAfter ? after.width : Number.POSITIVE_INFINITY;
  const left = Math.max(Math.floor(room / 2), room - ofAfter);
  const shownBefore =
    isWholeBefore && before.width <= left ? before.shown : ellipsis + keepEnd(before.shown, left - 1);
  const widthBefore = widthOf(shownBefore);
  const shownMarked = keepStart(marked.shown, columns - widthBefore);
  const widthMarked = widthOf(shownMarked);
  const rest = columns - widthBefore - widthMarked;
  const shownAfter = ofAfter <= rest ? after.shown : keepStart(after.shown, rest - 1) + ellipsis;
  return { line: shownBefore + shownMarked + shownAfter, carets: drawCarets(widthBefore, widthMarked) };
}

function drawCarets(before: number, marked: number): string {
  return ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
}

/** A tab takes four columns, spaces four at the most, wherever they stand; nothing stays that a terminal would obey. */
function show(text: string, start: number, end: number): { readonly shown: string; readonly width: number } {
  let shown = '';
  let width = 0;
  /** What is behind it is shown already. */
  let from = start;
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || code === 0xa0 || code === 0x3000;
    const own = widthOfCode(code);
    if (isSpace ? spaces + own > tab.length : isObeyed(code)) {
      const instead = isSpace ? '' : code === 0x09 ? tab : toPicture(code);
      shown += text.slice(from, at) + instead;
      width += instead.length;
      from = at + 1;
    } else width += own;
    spaces = isSpace ? Math.min(spaces + own, tab.length) : 0;
  }
  return { shown: shown + text.slice(from, end), width };
}

/** The first characters that fit into so many columns. */
function keepStart(text: string, columns: number): string {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    width += widthOfCode(text.charCodeAt(at));
    if (width > columns) return text.slice(0, isLowHalf(text, at) ? at - 1 : at);
  }
  return text;
}

/** The last characters that fit into so many columns. */
function keepEnd(text: string, columns: number): string {
  let width = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    width += widthOfCode(text.charCodeAt(at));
    if (width > columns) return text.slice(isLowHalf(text, at + 1) ? at + 2 : at + 1);
  }
  return text;
}

/** Whether a pair that stands for one character would be cut before `at`. */
function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

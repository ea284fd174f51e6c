import { lineAt, type Report } from '../../core/index';
import { widthOf, widthOfCode } from '../width';
import { toPrintable } from './printable';

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
  { text, lines }: Report,
  place: { readonly start: number; readonly end: number },
  columns: number,
): Excerpt | undefined {
  const line = lines[lineAt(lines, place.start)];
  if (line.contentStart === line.contentEnd) return undefined;
  const start = Math.max(place.start, line.contentStart);
  const end = Math.max(start, Math.min(place.end, Math.max(line.contentEnd, place.start), line.end));
  // As much as could be shown, if blanks take no room.
  const most = columns * 3;
  const before = show(text.slice(Math.max(line.contentStart, start - most), start));
  const marked = show(text.slice(start, Math.min(end, start + most)));
  const after = show(text.slice(end, Math.max(end, Math.min(line.contentEnd, end + most))));
  const room = Math.max(0, columns - widthOf(marked));
  const ofBefore = start - most > line.contentStart ? Number.POSITIVE_INFINITY : widthOf(before);
  const ofAfter = end + most < line.contentEnd ? Number.POSITIVE_INFINITY : widthOf(after);
  const left = ofBefore + ofAfter <= room ? ofBefore : Math.max(Math.floor(room / 2), room - ofAfter);
  const shownBefore = ofBefore <= left ? before : ellipsis + keepEnd(before, left - 1);
  const shownMarked = keepStart(marked, columns - widthOf(shownBefore));
  const rest = columns - widthOf(shownBefore) - widthOf(shownMarked);
  const shownAfter = ofAfter <= rest ? after : keepStart(after, rest - 1) + ellipsis;
  return {
    line: shownBefore + shownMarked + shownAfter,
    carets: ' '.repeat(widthOf(shownBefore)) + '^'.repeat(Math.max(1, widthOf(shownMarked))),
  };
}

/** Tabs and long gaps take four columns, wherever they stand; nothing stays that a terminal would obey. */
function show(text: string): string {
  return toPrintable(text.replaceAll('\t', tab)).replace(/[ \u00a0\u3000]{5,}/g, tab);
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

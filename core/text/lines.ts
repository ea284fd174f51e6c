import { isSpace } from './characters';

/** A line of the report: offsets of the whole line without its end, and of what is printed on it. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Offset of the first printed character; equals `contentEnd` on a blank line. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Tabs behind the first printed character: none, one, or 2 for more. */
  readonly tabs: number;
}

const tab = 9;
const lineFeed = 10;

/**
 * Splits a text into lines as LSP does: `\n`, `\r\n` and `\r` end a line, form feed and U+2028 do not.
 * The last line has no end; an empty text is one blank line.
 */
export function scanLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const { length } = text;
  // Each mark is looked for from where the last one was, so that no text is gone through twice.
  let feed = findMark(text, '\n', 0);
  let carriageReturn = findMark(text, '\r', 0);
  let nextTab = findMark(text, '\t', 0);
  for (let start = 0; ; ) {
    if (feed < start) feed = text.charCodeAt(start) === lineFeed ? start : findMark(text, '\n', start);
    if (carriageReturn < start) carriageReturn = findMark(text, '\r', start);
    const end = carriageReturn < feed ? carriageReturn : feed;
    let contentStart = start;
    let contentEnd = end;
    while (contentEnd > start && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
    while (contentStart < contentEnd && isSpace(text.charCodeAt(contentStart))) contentStart++;
    if (nextTab < contentStart) nextTab = findMark(text, '\t', contentStart);
    let tabs = 0;
    if (nextTab < end) {
      tabs = 1;
      // In a row the next one is near: sooner found so than asked for.
      for (let at = nextTab + 1; at < end; at++) {
        if (text.charCodeAt(at) !== tab) continue;
        tabs = 2;
        break;
      }
    }
    lines.push({ start, end, contentStart, contentEnd, tabs });
    if (end === length) return lines;
    start = carriageReturn + 1 === feed && feed < length ? feed + 1 : end + 1;
  }
}

/** Where a mark stands from `from` on, or the end of the text. */
function findMark(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** Whether nothing is printed on the line. */
export function isBlank(line: SourceLine): boolean {
  return line.contentStart === line.contentEnd;
}

/** The index of the line that holds `offset`. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

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

/**
 * Splits a text into lines as LSP does: `\n`, `\r\n` and `\r` end a line, form feed and U+2028 do not.
 * The last line has no end; an empty text is one blank line.
 */
export function scanLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  // Each mark is looked for from where the last one was, so that no text is gone through twice.
  const find = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  let start = 0;
  let feed = find('\n', 0);
  let carriageReturn = find('\r', 0);
  let nextTab = text.indexOf('\t');
  for (;;) {
    if (feed < start) feed = find('\n', start);
    if (carriageReturn < start) carriageReturn = find('\r', start);
    const end = Math.min(feed, carriageReturn);
    const next =
      carriageReturn < feed && feed === carriageReturn + 1 && feed < text.length ? feed + 1 : end + 1;
    let contentStart = start;
    let contentEnd = end;
    while (contentEnd > start && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
    while (contentStart < contentEnd && isSpace(text.charCodeAt(contentStart))) contentStart++;
    if (nextTab >= 0 && nextTab < contentStart) nextTab = text.indexOf('\t', contentStart);
    let tabs = 0;
    while (nextTab >= 0 && nextTab < end && tabs < 2) {
      tabs++;
      nextTab = text.indexOf('\t', nextTab + 1);
    }
    lines.push({ start, end, contentStart, contentEnd, tabs });
    if (end === text.length) return lines;
    start = next;
  }
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

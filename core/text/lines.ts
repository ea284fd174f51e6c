import { isSpace } from './characters';

/** A line of the report: offsets of the whole line without its end, and of what is printed on it. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Offset of the first printed character; equals `contentEnd` on a blank line. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Tabs between the first and the last printed character, or behind the first. */
  readonly tabs: number;
}

/**
 * Splits a text into lines as LSP does: `\n`, `\r\n` and `\r` end a line, form feed and U+2028 do not.
 * The last line has no end; an empty text is one blank line.
 */
export function scanLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const length = text.length;
  let start = 0;
  for (;;) {
    let at = start;
    let contentStart = -1;
    let contentEnd = start;
    let tabs = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) break;
      if (code === 9) {
        if (contentStart >= 0) tabs++;
      } else if ((code > 0x20 && code < 0xa0) || (code >= 0x3001 && code < 0xfe00) || !isSpace(code)) {
        if (contentStart < 0) contentStart = at;
        contentEnd = at + 1;
      }
    }
    lines.push({ start, end: at, contentStart: contentStart < 0 ? contentEnd : contentStart, contentEnd, tabs });
    if (at >= length) return lines;
    start = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
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

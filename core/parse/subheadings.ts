import type { SourceLine } from '../text/lines';
import { readNumeral } from '../text/numerals';

/** A sub-heading such as （一）主动公开, on a line of its own or before its text. */
export interface Subheading {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const longestSubheading = 30;
const marks: readonly number[] = [...'：:。；;，,'].map((mark) => mark.charCodeAt(0));

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Finds the bracketed sub-headings of a part's lines. */
export function findSubheadings(
  text: string,
  lines: readonly SourceLine[],
  firstLine: number,
  untilLine: number,
): Subheading[] {
  const found: Subheading[] = [];
  for (let line = firstLine; line < untilLine; line++) {
    const { contentStart, contentEnd, tabs } = lines[line];
    if (contentStart === contentEnd || tabs > 0) continue;
    const code = text.charCodeAt(contentStart);
    if (code !== 0xff08 && code !== 0x28) continue;
    const numeral = readNumeral(text, contentStart, contentEnd);
    if (numeral === undefined || numeral.end >= contentEnd) continue;
    found.push({ line, start: contentStart, end: findEnd(text, numeral.end, contentEnd) });
  }
  return found;
}

/** The heading's words end at the first mark, or with a short line; a long line without marks is shown in part. */
function findEnd(text: string, from: number, end: number): number {
  const last = Math.min(end, from + longestSubheading);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    // Words first: most characters are of them.
    if (!isHan(code) && marks.includes(code)) return at;
  }
  return last;
}

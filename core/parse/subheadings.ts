import { isBlank, type SourceLine } from '../text/lines';
import { readNumeral } from '../text/numerals';

/** A sub-heading such as （一）主动公开, on a line of its own or before its text. */
export interface Subheading {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const longestSubheading = 30;
const marks: readonly number[] = [...'：:。；;，,'].map((mark) => mark.charCodeAt(0));

/** Finds the bracketed sub-headings of a part's lines. */
export function findSubheadings(
  text: string,
  lines: readonly SourceLine[],
  firstLine: number,
  untilLine: number,
): Subheading[] {
  const found: Subheading[] = [];
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || source.tabs > 0) continue;
    const code = text.charCodeAt(source.contentStart);
    if (code !== 0xff08 && code !== 0x28) continue;
    const numeral = readNumeral(text, source.contentStart, source.contentEnd);
    if (numeral === undefined || numeral.end >= source.contentEnd) continue;
    found.push({ line, start: source.contentStart, end: findEnd(text, numeral.end, source.contentEnd) });
  }
  return found;
}

/** The heading's words end at the first mark, or with a short line; a long line without marks is shown in part. */
function findEnd(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + longestSubheading); at++) {
    if (marks.includes(text.charCodeAt(at))) return at;
  }
  return end - from <= longestSubheading ? end : from + longestSubheading;
}

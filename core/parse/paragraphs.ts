import { digitOf, isSpace } from '../text/characters';
import { isChineseDigit } from '../text/counts';
import { Role, roles } from './landmarks';

/** The next line with text: page numbers between are passed over, an empty line or a numeral begins a new paragraph. */
export function findNextLine(
  text: string,
  lineEnd: number,
  end: number,
): { start: number; isParagraph: boolean } {
  let at = lineEnd;
  let isBlank = false;
  let hasPageNumber = false;
  for (;;) {
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    let first = at;
    while (first < end && roles[text.charCodeAt(first)] === Role.Space) first++;
    if (first >= end) return { start: end, isParagraph: true };
    if (roles[text.charCodeAt(first)] === Role.LineEnd) {
      isBlank = true;
      at = first;
      continue;
    }
    const numberEnd = skipPageNumber(text, first, end, isBlank);
    if (numberEnd !== undefined) {
      hasPageNumber = true;
      at = numberEnd;
      if (at >= end) return { start: end, isParagraph: true };
      continue;
    }
    return { start: first, isParagraph: (isBlank && !hasPageNumber) || beginsItem(text, first) };
  }
}

/** What stands beside the number of a page. */
const pageMarks = new Set([...'-－—–第页共/'].map((mark) => mark.charCodeAt(0)));

/** The end of a line that holds a page number (`- 3 -`, or `3` below an empty line); undefined for any other. */
function skipPageNumber(text: string, start: number, end: number, isAlone: boolean): number | undefined {
  let digits = 0;
  let hasMark = isAlone;
  for (let at = start; at < end && at < start + 12; at++) {
    const code = text.charCodeAt(at);
    if (roles[code] === Role.LineEnd) return hasMark && digits > 0 && digits < 4 ? at : undefined;
    if (digitOf(code) >= 0) digits++;
    else if (pageMarks.has(code)) hasMark = true;
    else if (!isSpace(code)) return undefined;
  }
  return undefined;
}

/** `（二）`, `二、`: a line that begins a new item. */
function beginsItem(text: string, at: number): boolean {
  const isBracketed = text[at] === '（' || text[at] === '(';
  const numeral = isBracketed ? at + 1 : at;
  if (!isChineseDigit(text.charCodeAt(numeral))) return false;
  let behind = numeral + 1;
  while (behind < numeral + 3 && isChineseDigit(text.charCodeAt(behind))) behind++;
  return isBracketed ? text[behind] === '）' || text[behind] === ')' : text[behind] === '、';
}

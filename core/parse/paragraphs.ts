import { digitOf, isSpace } from '../text/characters';
import { isChineseDigit } from '../text/counts';
import { landmarks, Role } from './landmarks';

/**
 * Where the text goes on behind a line end: page numbers between are passed over. Negative where a new paragraph begins there,
 * as below an empty line or with a numeral: then `-1 -` the place.
 */
export function findNextLine(text: string, lineEnd: number, end: number): number {
  let at = lineEnd;
  let isBlank = false;
  let hasPageNumber = false;
  for (;;) {
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
    at++;
    let role = roleAt(text, at, end);
    while (role === Role.Space) role = roleAt(text, ++at, end);
    if (at >= end) return -1 - end;
    if (role === Role.LineEnd) {
      isBlank = true;
      continue;
    }
    const numberEnd = skipPageNumber(text, at, end, isBlank);
    if (numberEnd === undefined) return (isBlank && !hasPageNumber) || beginsItem(text, at) ? -1 - at : at;
    hasPageNumber = true;
    at = numberEnd;
    if (at >= end) return -1 - end;
  }
}

const carriageReturn = 13;
const lineFeed = 10;

function roleAt(text: string, at: number, end: number): number {
  return at < end ? landmarks.roles[landmarks.classes[text.charCodeAt(at)]] : Role.None;
}

/** What stands beside the number of a page. */
const pageMarks = new Set([...'-－—–第页共/'].map((mark) => mark.charCodeAt(0)));

/** The end of a line that holds a page number (`- 3 -`, or `3` below an empty line); undefined for any other. */
function skipPageNumber(text: string, start: number, end: number, isAlone: boolean): number | undefined {
  let digits = 0;
  let hasMark = isAlone;
  for (let at = start; at < end && at < start + 12; at++) {
    const code = text.charCodeAt(at);
    if (landmarks.roles[landmarks.classes[code]] === Role.LineEnd)
      return hasMark && digits > 0 && digits < 4 ? at : undefined;
    if (digitOf(code) >= 0) digits++;
    else if (pageMarks.has(code)) hasMark = true;
    else if (!isSpace(code)) return undefined;
  }
  return undefined;
}

/** `（二）`, `二、`: a line that begins a new item. */
function beginsItem(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const isBracketed = first === 0xff08 || first === 0x28;
  const numeral = isBracketed ? at + 1 : at;
  if (!isChineseDigit(text.charCodeAt(numeral))) return false;
  let behind = numeral + 1;
  while (behind < numeral + 3 && isChineseDigit(text.charCodeAt(behind))) behind++;
  return isBracketed ? text[behind] === '）' || text[behind] === ')' : text[behind] === '、';
}

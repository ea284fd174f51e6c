import { digitOf, isSpace } from './characters';
import { isChineseDigit } from './counts';
import { listOccurrences } from './occurrences';

/** A year as a text writes it before 年: 2024, ２０２４, 二〇二四, 24. */
export interface YearMention {
  readonly year: number;
  /** The digits alone. */
  readonly start: number;
  readonly end: number;
  /** Offset behind 年. */
  readonly behind: number;
  readonly style: YearStyle;
}

/** How the digits are written; `short` is two plain digits of this century. */
export type YearStyle = 'plain' | 'wide' | 'chinese' | 'short';

const chineseDigits = '〇一二三四五六七八九';
const otherZeros = '零○';
const circle = '○'.charCodeAt(0);

/** The years before 年 in `text[start, end)`, in order. Four digits from 1990 to 2099; two where they can be a year since 2010. */
export function findYears(text: string, start: number, end: number): YearMention[] {
  const found: YearMention[] = [];
  for (const at of listOccurrences(text, '年', start, end)) {
    const mention = readYearBefore(text, at, start);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

/** Whether the last digit of a year may stand so before 年, or a space between them. */
export function mayEndYear(code: number): boolean {
  return digitOf(code) >= 0 || isSpace(code) || digitOfYear(code) >= 0;
}

/** The year whose last digit stands before `at`, spaces and line ends aside; a line end may tear its digits apart. */
export function readYearBefore(text: string, at: number, floor: number): YearMention | undefined {
  const end = skipSpacesBefore(text, at, floor);
  let year = 0;
  let count = 0;
  let worth = 1;
  let start = end;
  let style: YearStyle = 'plain';
  for (let before = end; before > floor && count < 5; ) {
    const code = text.charCodeAt(before - 1);
    const digit = digitOf(code);
    const value = digit >= 0 ? digit : digitOfYear(code);
    if (value < 0) {
      const next = skipSpacesBefore(text, before, floor);
      if (next === before || count === 0 || !hasLineEnd(text, next, before)) break;
      before = next;
      continue;
    }
    if (digit < 0) style = 'chinese';
    else if (code > 0xff00) style = 'wide';
    year += value * worth;
    worth *= 10;
    count++;
    start = --before;
  }
  if (count === 4 && year >= 1990 && year <= 2099) return { year, start, end, behind: at + 1, style };
  const isShort = count === 2 && style === 'plain' && year >= 10;
  return isShort ? { year: 2000 + year, start, end, behind: at + 1, style: 'short' } : undefined;
}

function skipSpacesBefore(text: string, at: number, floor: number): number {
  let before = at;
  while (before > floor && isSpace(text.charCodeAt(before - 1))) before--;
  return before;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}

function digitOfYear(code: number): number {
  if (!isChineseDigit(code) && code !== circle) return -1;
  const character = String.fromCharCode(code);
  return otherZeros.includes(character) ? 0 : chineseDigits.indexOf(character);
}

/** A year in the way another is written. */
export function writeYear(year: number, style: YearStyle): string {
  const digits = String(year);
  if (style === 'short') return digits.slice(2);
  if (style === 'plain') return digits;
  return [...digits]
    .map((digit) =>
      style === 'wide' ? String.fromCharCode(0xfee0 + digit.charCodeAt(0)) : chineseDigits[+digit],
    )
    .join('');
}

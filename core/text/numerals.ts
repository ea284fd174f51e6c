import { digitOf, isSpace } from './characters';

const chineseDigits = '一二三四五六七八九';
/** What a numeral begins with, brackets aside; digits also in full width. */
export const numeralBeginnings = `0123456789${chineseDigits}十第`;

/** How a line or label is numbered: `一、`, `（一）`, `1.`, `（1）`, `第一部分`. */
export interface Numeral {
  readonly style: 'chinese' | 'bracketed' | 'arabic' | 'part';
  /** 1 to 99. */
  readonly value: number;
  /** Offset behind the numeral and the spaces that follow it. */
  readonly end: number;
  /** Offset behind the numeral's last digit, before its punctuation. */
  readonly digitsEnd: number;
  readonly digitsStart: number;
}

/** 1–9 for 一…九, else 0. */
function chineseDigitOf(code: number): number {
  return code >= firstDigit && code <= lastDigit ? digitValues[code - firstDigit] : 0;
}

const digitCodes = [...chineseDigits].map((character) => character.charCodeAt(0));
const firstDigit = Math.min(...digitCodes);
const lastDigit = Math.max(...digitCodes);
const digitValues = new Uint8Array(lastDigit - firstDigit + 1);
digitCodes.forEach((code, index) => {
  digitValues[code - firstDigit] = index + 1;
});
const ten = 0x5341; // 十
const ordinal = 0x7b2c; // 第

/** Reads a Chinese numeral up to 99 at `at`: its value and end, or undefined. */
function readChineseNumber(
  text: string,
  at: number,
  end: number,
): { value: number; end: number } | undefined {
  const digit = at < end ? chineseDigitOf(text.charCodeAt(at)) : 0;
  const tens = digit > 0 ? at + 1 : at;
  if (tens >= end || text.charCodeAt(tens) !== ten)
    return digit > 0 ? { value: digit, end: tens } : undefined;
  const last = tens + 1 < end ? chineseDigitOf(text.charCodeAt(tens + 1)) : 0;
  return { value: (digit || 1) * 10 + last, end: last > 0 ? tens + 2 : tens + 1 };
}

function readArabicNumber(text: string, at: number, end: number): { value: number; end: number } | undefined {
  let value = 0;
  let index = at;
  while (index < end && index < at + 2) {
    const digit = digitOf(text.charCodeAt(index));
    if (digit < 0) break;
    value = value * 10 + digit;
    index++;
  }
  return index === at || (index < end && digitOf(text.charCodeAt(index)) >= 0)
    ? undefined
    : { value, end: index };
}

function skipSpaces(text: string, at: number, end: number): number {
  let index = at;
  while (index < end && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** The numeral that `text[start, end)` begins with, or undefined. A bare number without punctuation is none. */
export function readNumeral(text: string, start: number, end: number): Numeral | undefined {
  if (!mayBeginNumeral(text.charCodeAt(start))) return undefined;
  const first = text.charCodeAt(start);
  if (isOpening(first)) {
    const digitsStart = skipSpaces(text, start + 1, end);
    const number = readChineseNumber(text, digitsStart, end) ?? readArabicNumber(text, digitsStart, end);
    if (number === undefined) return undefined;
    const close = skipSpaces(text, number.end, end);
    if (close >= end || !isClosing(text.charCodeAt(close))) return undefined;
    return {
      style: 'bracketed',
      value: number.value,
      digitsStart,
      digitsEnd: number.end,
      end: skipSpaces(text, close + 1, end),
    };
  }
  const isPart = first === ordinal;
  const digitsStart = isPart ? start + 1 : start;
  const chinese = readChineseNumber(text, digitsStart, end);
  const number = chinese ?? readArabicNumber(text, digitsStart, end);
  if (number === undefined) return undefined;
  if (isPart) {
    if (text.slice(number.end, number.end + 2) !== '部分') return undefined;
    const after = skipSpaces(text, number.end + 2, end);
    const behind = '：:、，,.'.includes(text[after] ?? ' ') ? skipSpaces(text, after + 1, end) : after;
    return { style: 'part', value: number.value, digitsStart, digitsEnd: number.end, end: behind };
  }
  const mark = skipSpaces(text, number.end, end);
  if (mark >= end) return undefined;
  if (!isMark(text.charCodeAt(mark))) {
    // 一 总体情况: the mark was lost in conversion.
    if (chinese === undefined || mark === number.end) return undefined;
    const { value } = chinese;
    return { style: 'chinese', value, digitsStart, digitsEnd: number.end, end: mark };
  }
  return {
    style: chinese ? 'chinese' : 'arabic',
    value: number.value,
    digitsStart,
    digitsEnd: number.end,
    end: skipSpaces(text, mark + 1, end),
  };
}

/** Only brackets, digits, 一…十 and 第 begin a numeral; most labels and lines are settled by this. */
export function mayBeginNumeral(code: number): boolean {
  if (code < 0x4e00) return (code >= 0x30 && code <= 0x39) || code === 0x28;
  if (code >= 0xff00) return code === 0xff08 || (code >= 0xff10 && code <= 0xff19);
  return chineseDigitOf(code) > 0 || code === ten || code === ordinal;
}

function isOpening(code: number): boolean {
  return code === 0xff08 || code === 0x28;
}

function isClosing(code: number): boolean {
  return code === 0xff09 || code === 0x29;
}

const marks = [...'、.．,，:：'].map((mark) => mark.charCodeAt(0));

/** What stands between a numeral and the words. */
function isMark(code: number): boolean {
  return marks.includes(code);
}

/** The offset behind the numeral that a label begins with; also behind a bare number (`1属于国家秘密`). */
export function skipNumeral(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!mayBeginNumeral(first)) return start;
  // `1.`, `一、` and `（一）` are settled here, without making a numeral of them.
  if (!isOpening(first)) {
    const mark = text.charCodeAt(start + 1);
    if (mark === 0x2e || mark === 0x3001) return skipSpaces(text, start + 2, end);
  } else if (start + 2 < end && isClosing(text.charCodeAt(start + 2))) {
    const digit = text.charCodeAt(start + 1);
    if (chineseDigitOf(digit) > 0 || digitOf(digit) >= 0) return skipSpaces(text, start + 3, end);
  }
  const numeral = readNumeral(text, start, end);
  if (numeral !== undefined) return numeral.end;
  let at = start;
  while (at < end && digitOf(text.charCodeAt(at)) >= 0) at++;
  return skipSpaces(text, at, end);
}

/** 1 → 一, 12 → 十二; for wording numerals up to 99. */
export function toChineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const digit = (n: number): string => (n === 0 ? '' : chineseDigits[n - 1]);
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`;
}

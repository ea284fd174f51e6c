import { digitOf } from './characters';

/** A number in running text: 1,234 · ６３ · 12.5 · 一百零三. */
export interface Count {
  /** Whole number of 10^-decimals. */
  readonly value: number;
  readonly decimals: number;
  /** Behind its last digit. */
  readonly end: number;
}

const longestCount = 15;
/** Chinese digits with their values, and the numerals of ten, a hundred and a thousand. */
const chineseNumerals: readonly (readonly [character: string, value: number])[] = [
  ...[...'〇一二三四五六七八九'].map((character, digit) => [character, digit] as const),
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['百', 100],
  ['千', 1000],
];
/** By code: 1 more than the value of a Chinese numeral; 0 for any other character. */
const chinese = new Uint16Array(65536);
for (const [character, value] of chineseNumerals) chinese[character.charCodeAt(0)] = value + 1;

/** Every character that a number in running text begins with. */
export const numberBeginnings: string = `0123456789０１２３４５６７８９${chineseNumerals.map(([character]) => character).join('')}`;

/** Reads the Arabic number that begins at `at`; undefined where there is none, or one of more digits than are exact. */
export function readArabicCount(text: string, at: number): Count | undefined {
  let end = at;
  let value = 0;
  let digits = 0;
  for (; end < text.length; end++) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit >= 0) {
      value = value * 10 + digit;
      digits++;
    } else if (!isThousandsSeparator(text, end, digits)) break;
  }
  if (digits === 0 || digits > longestCount) return undefined;
  let decimals = 0;
  const isPoint = text[end] === '.' || text[end] === '．';
  if (isPoint && digitOf(text.charCodeAt(end + 1)) >= 0) {
    for (end++; end < text.length; end++) {
      const digit = digitOf(text.charCodeAt(end));
      if (digit < 0) break;
      value = value * 10 + digit;
      decimals++;
    }
  }
  return digits + decimals > longestCount ? undefined : { value, decimals, end };
}

/** A comma between digits, before a group of exactly three. */
function isThousandsSeparator(text: string, at: number, digitsBefore: number): boolean {
  if (text[at] !== ',' || digitsBefore === 0) return false;
  for (let offset = 1; offset <= 3; offset++) if (digitOf(text.charCodeAt(at + offset)) < 0) return false;
  return digitOf(text.charCodeAt(at + 4)) < 0;
}

/** Reads the Chinese number that begins at `at`, up to 9999: 两, 十二, 一百零三, 二〇. */
export function readChineseCount(text: string, at: number): Count | undefined {
  let end = at;
  let value = 0;
  let last = -1;
  let hasSteps = false;
  let digits = 0;
  for (; end < text.length && end < at + 9; end++) {
    const read = chinese[text.charCodeAt(end)] - 1;
    if (read < 0) break;
    if (read < 10) {
      last = last > 0 && !hasSteps ? last * 10 + read : read;
      digits++;
    } else {
      value += (last > 0 ? last : 1) * read;
      last = -1;
      hasSteps = true;
    }
  }
  // 一二件 is one or two; 二〇 and 一〇三 are written digit by digit.
  if (end === at || (!hasSteps && digits > 1 && !text.slice(at, end).includes('〇'))) return undefined;
  return { value: value + Math.max(last, 0), decimals: 0, end };
}

/** Whether a UTF-16 unit may be part of a Chinese number. */
export function isChineseDigit(code: number): boolean {
  return chinese[code] > 0;
}

import { digitOf, isSpace } from './characters';

/** Digits of Chinese numbers; 两 is 二 before 百 and 千. */
const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const longestChineseNumber = 7;

/** Marks that send the reader to a note, or that a spreadsheet leaves before and behind a number. */
const noteMarks = '*＊※#＃†‡注¹²³⁴⁵⁶⁷⁸⁹⁰①②③④⑤⑥⑦⑧⑨⑩。；;"”\'’';
const openingMarks = '*＊※#＃†‡"“\'’‘共计';
const brackets = '（）()［］[]【】〔〕「」《》';
const firstOfChineseNumber = new Set([...Object.keys(chineseDigits), '十'].map((one) => one.charCodeAt(0)));

const firstOfMarked = new Set([...openingMarks, ...brackets].map((one) => one.charCodeAt(0)));

/** What a cell begins with that may hold a number all the same, circled numbers aside. */
export const firstOfWritten: ReadonlySet<number> = new Set([...firstOfMarked, ...firstOfChineseNumber]);

/** Whether a cell that begins so may hold a number all the same; settles nearly all words. */
export function mayBeWritten(code: number): boolean {
  return firstOfWritten.has(code) || (code >= 0x2460 && code <= 0x2473);
}

/** Whether what stands behind a number is a mark or a bracketed note. */
export function isNoteMark(suffix: string): boolean {
  if (suffix === '' || suffix.length > 40) return false;
  const opening = brackets.indexOf(suffix[0]);
  if (opening >= 0 && opening % 2 === 0) return isClosed(suffix);
  return (
    suffix.length <= 4 && [...suffix].every((mark) => noteMarks.includes(mark) || digitBehindNote(suffix))
  );
}

/** 注1 behind a number. */
function digitBehindNote(suffix: string): boolean {
  return suffix[0] === '注' && suffix.length === 2 && digitOf(suffix.charCodeAt(1)) >= 0;
}

function isClosed(words: string): boolean {
  const closing = brackets.indexOf(words[words.length - 1]);
  return closing >= 0 && closing % 2 === 1;
}

/**
 * Where the number begins that stands behind an opening mark (`*3`, `共3`) or in brackets (`（3）`), and where it ends;
 * undefined where neither is there.
 */
export function findMarkedNumber(
  source: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  if (end - start < 2 || end - start > 20) return undefined;
  const bracket = brackets.indexOf(source[start]);
  if (bracket >= 0 && bracket % 2 === 0) {
    return source[end - 1] === brackets[bracket + 1] ? { start: start + 1, end: end - 1 } : undefined;
  }
  if (!openingMarks.includes(source[start])) return undefined;
  let at = start + 1;
  while (at < end && (openingMarks.includes(source[at]) || isSpace(source.charCodeAt(at)))) at++;
  return { start: at, end };
}

/** The number that digits with gaps between them stand for: `1 2 3` is 123, `1, 234` is 1234; undefined for others. */
export function joinDigits(source: string, start: number, end: number): number | undefined {
  if (end - start > 24) return undefined;
  const groups: string[] = [''];
  let isComma = false;
  for (let at = start; at < end; at++) {
    const digit = digitOf(source.charCodeAt(at));
    if (digit >= 0) groups[groups.length - 1] += String(digit);
    else {
      if (',，、'.includes(source[at])) isComma = true;
      else if (!isSpace(source.charCodeAt(at))) return undefined;
      if (groups[groups.length - 1] !== '') groups.push('');
    }
  }
  if (groups.length < 2 || groups[groups.length - 1] === '') return undefined;
  const isGrouped = groups[0].length <= 3 && groups.slice(1).every(({ length }) => length === 3);
  // `0 1` is two cells in one rather than one number.
  const isSplit = !isComma && groups[0] !== '0' && groups.every(({ length }) => length === 1);
  return isGrouped || isSplit ? Number(groups.join('')) : undefined;
}

/** ① to ⑳ alone, or a number in Chinese characters up to 9999; undefined for anything else. */
export function readWrittenNumber(source: string, start: number, end: number): number | undefined {
  const code = source.charCodeAt(start);
  if (end - start === 1 && code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (end - start > longestChineseNumber || !firstOfChineseNumber.has(code)) return undefined;
  let value = 0;
  let pending = -1;
  for (let at = start; at < end; at++) {
    const digit = chineseDigits[source[at]];
    const place = places[source[at]];
    if (digit !== undefined) {
      // 一二 without a place between is no count.
      if (pending > 0) return undefined;
      pending = digit;
    } else if (place !== undefined) {
      value += (pending < 0 ? 1 : pending) * place;
      pending = -1;
    } else return undefined;
  }
  return value + Math.max(0, pending);
}

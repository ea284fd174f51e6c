import { readNumeral, toChineseNumber } from '../text/numerals';

/** Full-width marks of the form's words, each with its half-width form. */
const marks = [
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['：', ':'],
] as const;

/** The value that comes most often; of equal ones the first. */
export function findUsual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Writes words with half-width marks where the sample prefers them; brackets decide for marks that it does not have. */
export function matchWidth(words: string, sample: string): string {
  const count = (mark: string): number => sample.split(mark).length - 1;
  const isHalf = count('(') > count('（');
  return marks.reduce((result, [full, half]) => {
    const excess = count(half) - count(full);
    if (excess === 0 ? !isHalf : excess < 0) return result;
    const isSpaced = half === ',' && sample.includes(', ');
    return result.replaceAll(full, isSpaced ? ', ' : half);
  }, words);
}

/** What stands around the digits of a numeral: `（` and `）`, nothing and `. `. */
export interface NumeralStyle {
  readonly before: string;
  readonly after: string;
  readonly isChinese: boolean;
}

/** The numeral that `text[start, end)` begins with, as a style to write others in. */
export function readNumeralStyle(text: string, start: number, end: number): NumeralStyle | undefined {
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined) return undefined;
  const digits = text.slice(numeral.digitsStart, numeral.digitsEnd);
  return {
    before: text.slice(start, numeral.digitsStart),
    after: text.slice(numeral.digitsEnd, numeral.end),
    isChinese: digits === toChineseNumber(numeral.value),
  };
}

/** A numeral in a style. */
export function writeNumeral({ before, after, isChinese }: NumeralStyle, value: number): string {
  return before + (isChinese ? toChineseNumber(value) : String(value)) + after;
}

/** Columns that words take on a screen: two for a Chinese character or full-width mark. */
export function measureWidth(words: string): number {
  let width = 0;
  for (let at = 0; at < words.length; at++) width += words.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}

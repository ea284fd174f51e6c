import { countUnits, type Meaning } from '../../formats/prose';
import { digitOf } from '../../text/characters';
import { type Count, isChineseDigit, readArabicCount, readChineseCount } from '../../text/counts';
import { findWord } from './lexicon';

/** Words of a sentence, as far as they bear on its numbers; offsets into the sentence without spaces. */
export interface WordToken {
  readonly type: 'word';
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Words of which nothing is known. */
export interface UnknownToken {
  readonly type: 'unknown';
  readonly start: number;
  readonly end: number;
}

export interface NumberToken {
  readonly type: 'number';
  readonly start: number;
  /** Behind the digits, and behind the unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** 件, 宗 …; `元`, `万元`, `%`; empty for any other or none. */
  readonly unit: string;
  /** 70余件, 近百件, 两件以上 are no exact numbers. */
  readonly isExact: boolean;
}

export interface YearToken {
  readonly type: 'year';
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

export interface MarkToken {
  readonly type: 'mark';
  readonly mark: 'clause' | 'list' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
}

export type ProseToken = WordToken | UnknownToken | NumberToken | YearToken | MarkToken;

const marks: Readonly<Record<string, MarkToken['mark']>> = {
  '，': 'clause',
  ',': 'clause',
  '：': 'clause',
  ':': 'clause',
  '。': 'clause',
  '；': 'clause',
  ';': 'clause',
  '！': 'clause',
  '？': 'clause',
  '、': 'list',
  '（': 'open',
  '(': 'open',
  '）': 'close',
  ')': 'close',
};
const quotes: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '“': '”', '〔': '〕', '【': '】' };

/** Cuts a sentence without spaces into tokens; `ownNames` are ways to write the agency's name, longest first. */
export function tokenize(sentence: string, ownNames: readonly string[]): ProseToken[] {
  const tokens: ProseToken[] = [];
  const length = sentence.length;
  let at = 0;
  let unknownFrom = -1;
  const push = (token: ProseToken): void => {
    if (unknownFrom >= 0) tokens.push({ type: 'unknown', start: unknownFrom, end: token.start });
    unknownFrom = -1;
    tokens.push(token);
    at = token.end;
  };
  while (at < length) {
    const character = sentence[at];
    const closing = quotes[character];
    if (closing !== undefined) {
      // Titles and quotations are not the report's own words.
      const close = sentence.indexOf(closing, at);
      if (unknownFrom < 0) unknownFrom = at;
      at = close < 0 ? at + 1 : close + 1;
      continue;
    }
    const mark = marks[character];
    const word = findWord(sentence, at);
    if (word !== undefined && (mark === undefined || word.word.length > 1)) {
      const own = ownNames.find((name) => name.length > word.word.length && sentence.startsWith(name, at));
      if (own === undefined)
        push({ type: 'word', meaning: word.meaning, start: at, end: at + word.word.length });
      else push({ type: 'word', meaning: 'own', start: at, end: at + own.length });
      continue;
    }
    if (mark !== undefined) {
      push({ type: 'mark', mark, start: at, end: at + 1 });
      continue;
    }
    const own = ownNames.find((name) => sentence.startsWith(name, at));
    if (own !== undefined) {
      push({ type: 'word', meaning: 'own', start: at, end: at + own.length });
      continue;
    }
    const number = readNumber(sentence, at);
    if (number !== undefined) {
      push(number);
      continue;
    }
    if (unknownFrom < 0) unknownFrom = at;
    at++;
  }
  if (unknownFrom >= 0) tokens.push({ type: 'unknown', start: unknownFrom, end: length });
  return tokens;
}

const inexactBehindDigits = '余多几来';
const inexactBehindUnit = ['以上', '以下', '左右', '上下', '以内', '多', '余'];

function readNumber(sentence: string, at: number): NumberToken | YearToken | undefined {
  const isArabic = digitOf(sentence.charCodeAt(at)) >= 0;
  if (!isArabic && !isChineseDigit(sentence[at])) return undefined;
  const count = isArabic ? readArabicCount(sentence, at) : readChineseCount(sentence, at);
  if (count === undefined) return skipDigits(sentence, at, isArabic);
  if (isArabic && sentence[count.end] === '年' && count.value > 1900 && count.value < 2100) {
    const end = sentence[count.end + 1] === '度' ? count.end + 2 : count.end + 1;
    return { type: 'year', year: count.value, start: at, end };
  }
  const numeral = readUnit(sentence, at, count);
  // 一是, 一件事: numerals that count nothing.
  if (!isArabic && (numeral.unit === '' || sentence[numeral.end] === '事')) return undefined;
  return numeral;
}

function readUnit(sentence: string, start: number, { value, decimals, end: numberEnd }: Count): NumberToken {
  let at = numberEnd;
  let isExact = !'第数几'.includes(sentence[start - 1] ?? ' ');
  if (at < sentence.length && inexactBehindDigits.includes(sentence[at])) {
    isExact = false;
    at++;
  }
  const number = { type: 'number', start, numberEnd, value, decimals } as const;
  const character = sentence[at] ?? '';
  if (character === '%' || character === '％') return { ...number, unit: '%', end: at + 1, isExact };
  if (character === '元') return { ...number, unit: '元', end: at + 1, isExact };
  if (character === '万') {
    const isAmount = sentence[at + 1] === '元';
    return { ...number, unit: isAmount ? '万元' : '', end: isAmount ? at + 2 : at + 1, isExact };
  }
  if (character === '' || !countUnits.includes(character)) return { ...number, unit: '', end: at, isExact };
  const end = at + 1;
  // 件次, 个工作日, 条例 and the like count something else.
  const isOther = '次月'.includes(sentence[end] ?? ' ') || sentence.startsWith('工作日', end);
  const isRough = inexactBehindUnit.some((words) => sentence.startsWith(words, end));
  return { ...number, unit: isOther ? '' : character, end, isExact: isExact && !isRough };
}

/** Digits that are no number that can be read are passed over together. */
function skipDigits(sentence: string, start: number, isArabic: boolean): NumberToken | undefined {
  if (!isArabic) return undefined;
  let end = start;
  while (digitOf(sentence.charCodeAt(end)) >= 0) end++;
  return {
    type: 'number',
    start,
    numberEnd: end,
    end,
    value: 0,
    decimals: 0,
    unit: '',
    isExact: false,
  };
}

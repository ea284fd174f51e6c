import { countUnits, type Meaning } from '../../formats/prose';
import { digitOf } from '../../text/characters';
import {
  type Count,
  isChineseDigit,
  numberBeginnings,
  readArabicCount,
  readChineseCount,
} from '../../text/counts';
import { beginsWord, findWord } from './lexicon';

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

/** Marks by code: what they end, and the quotation marks. */
const marks = new Map<number, MarkToken['mark']>();
const quotes = new Map<number, string>();
/** Where none closes within so many characters, it was left open. */
const longestQuotation = 160;
const isMarkOrQuote = new Uint8Array(65536);
/** By code: 1 where a mark, a quotation or a number may begin. */
const isWorthALook = new Uint8Array(65536);
const addMarks = (characters: string, mark: MarkToken['mark']): void => {
  for (const character of characters) {
    marks.set(character.charCodeAt(0), mark);
    isMarkOrQuote[character.charCodeAt(0)] = isWorthALook[character.charCodeAt(0)] = 1;
  }
};
addMarks('，,：:。；;！？', 'clause');
addMarks('、', 'list');
addMarks('（(', 'open');
addMarks('）)', 'close');
for (const [open, close] of ['《》', '〈〉', '“”', '〔〕', '【】']) {
  quotes.set(open.charCodeAt(0), close);
  isMarkOrQuote[open.charCodeAt(0)] = isWorthALook[open.charCodeAt(0)] = 1;
}

for (const character of numberBeginnings) isWorthALook[character.charCodeAt(0)] = 1;

/** Cuts a sentence without spaces into tokens; `ownNames` are ways to write the agency's name, longest first. */
export function tokenize(sentence: string, ownNames: readonly string[]): ProseToken[] {
  const tokens: ProseToken[] = [];
  // All names end alike, and most sentences hold none.
  const names = ownNames.length > 0 && sentence.includes(ownNames.at(-1)!) ? ownNames : [];
  let at = 0;
  let unknownFrom = 0;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    if (
      isWorthALook[code] === 0 &&
      !beginsWord(code) &&
      (names.length === 0 || !names.some((name) => name.charCodeAt(0) === code))
    ) {
      at++;
      continue;
    }
    const token = readToken(sentence, at, names);
    if (token === undefined) {
      at = skipQuotation(sentence, at);
      continue;
    }
    if (unknownFrom < at) tokens.push({ type: 'unknown', start: unknownFrom, end: at });
    tokens.push(token);
    at = unknownFrom = token.end;
  }
  if (unknownFrom < at) tokens.push({ type: 'unknown', start: unknownFrom, end: sentence.length });
  return tokens;
}

function readToken(sentence: string, at: number, ownNames: readonly string[]): ProseToken | undefined {
  const code = sentence.charCodeAt(at);
  if (isMarkOrQuote[code] === 1) {
    const mark = marks.get(code);
    return mark === undefined ? undefined : { type: 'mark', mark, start: at, end: at + 1 };
  }
  const word = findWord(sentence, at);
  const own = findOwnName(sentence, at, code, ownNames);
  if (own > (word?.end ?? at)) return { type: 'word', meaning: 'own', start: at, end: own };
  if (word !== undefined) return { type: 'word', meaning: word.meaning, start: at, end: word.end };
  return readNumber(sentence, at);
}

/** Behind the agency's name, or -1. */
function findOwnName(sentence: string, at: number, code: number, ownNames: readonly string[]): number {
  for (const name of ownNames) {
    if (name.charCodeAt(0) === code && sentence.startsWith(name, at)) return at + name.length;
  }
  return -1;
}

/** Titles and quotations are not the report's own words. */
function skipQuotation(sentence: string, at: number): number {
  const closing = quotes.get(sentence.charCodeAt(at));
  if (closing === undefined) return at + 1;
  const length = sentence.slice(at, at + longestQuotation).indexOf(closing);
  return length < 0 ? at + 1 : at + length + 1;
}

const inexactBehindDigits = codesOf('余多几来');
const inexactBeforeDigits = codesOf('第数几');
const inexactBehindUnit = ['以上', '以下', '左右', '上下', '以内', '多', '余'];
const units = codesOf(countUnits);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

function readNumber(sentence: string, at: number): NumberToken | YearToken | undefined {
  const code = sentence.charCodeAt(at);
  const isArabic = digitOf(code) >= 0;
  if (!isArabic && !isChineseDigit(code)) return undefined;
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
  let isExact = !inexactBeforeDigits.has(sentence.charCodeAt(start - 1));
  if (inexactBehindDigits.has(sentence.charCodeAt(at))) {
    isExact = false;
    at++;
  }
  let unit = '';
  let end = at;
  const character = sentence[at];
  if (units.has(sentence.charCodeAt(at))) {
    end = at + 1;
    // 件次, 个工作日 and the like count something else.
    if (sentence[end] !== '次' && !sentence.startsWith('工作日', end)) unit = character;
    if (isExact && inexactBehindUnit.some((words) => sentence.startsWith(words, end))) isExact = false;
  } else if (character === '%' || character === '％') {
    unit = '%';
    end = at + 1;
  } else if (character === '元') {
    unit = '元';
    end = at + 1;
  } else if (character === '万') {
    if (sentence[at + 1] === '元') unit = '万元';
    end = unit === '' ? at + 1 : at + 2;
  }
  return { type: 'number', start, numberEnd, end, value, decimals, unit, isExact };
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

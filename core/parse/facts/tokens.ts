import { countUnits } from '../../formats/prose';
import { digitOf } from '../../text/characters';
import { type Count, numberBeginnings, readArabicCount, readChineseCount } from '../../text/counts';
import { beginsWord, readWord, type Token } from './lexicon';
import { Kind, numberOf } from './meanings';

export interface NumberToken {
  readonly meaning: number;
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

export type ProseToken = Token | NumberToken;

export function isNumber(token: ProseToken): token is NumberToken {
  return token.meaning === Kind.Number;
}

/** By code: the kind of a mark, and what else but a word may begin with the character; 0 where nothing may. */
const beginnings = new Uint8Array(0x10000);
const Beginning = { ...Kind, Quotation: 8 } as const;
/** What closes a quotation, by what opens it. */
const quotes = new Map<number, string>();
/** Where none closes within so many characters, it was left open. */
const longestQuotation = 160;
const assign = (characters: string, kind: number): void => {
  for (const character of characters) beginnings[character.charCodeAt(0)] = kind;
};
assign(numberBeginnings, Beginning.Number);
assign('，,：:。；;！？', Beginning.Clause);
assign('、', Beginning.List);
assign('（(', Beginning.Open);
assign('）)', Beginning.Close);
for (const [open, close] of ['《》', '〈〉', '“”', '〔〕', '【】']) {
  quotes.set(open.charCodeAt(0), close);
  assign(open, Beginning.Quotation);
}

/** Cuts a sentence without spaces into tokens; `ownNames` are ways to write the agency's name, longest first. */
export function tokenize(sentence: string, ownNames: readonly string[]): ProseToken[] {
  const tokens: ProseToken[] = [];
  // All names end alike, and most sentences hold none.
  const ending = ownNames.length === 0 ? undefined : ownNames[ownNames.length - 1];
  let nextName = ending === undefined ? -1 : sentence.indexOf(ending);
  let at = 0;
  let unknownFrom = 0;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    if (nextName >= 0 && at > nextName) nextName = sentence.indexOf(ending!, at);
    const isNearName = nextName >= 0 && at > nextName - ownNames.length;
    if (!isNearName && beginnings[code] === 0 && !beginsWord(code)) {
      at++;
      continue;
    }
    const token = readToken(sentence, at, beginnings[code], isNearName ? ownNames : none);
    if (token === undefined) {
      at = beginnings[code] === Beginning.Quotation ? skipQuotation(sentence, at) : at + 1;
      continue;
    }
    if (unknownFrom < at) tokens.push({ meaning: Kind.Unknown, start: unknownFrom, end: at, year: 0 });
    tokens.push(token);
    at = unknownFrom = token.end;
  }
  if (unknownFrom < at)
    tokens.push({ meaning: Kind.Unknown, start: unknownFrom, end: sentence.length, year: 0 });
  return tokens;
}

const none: readonly string[] = [];
const own = numberOf('own');

function readToken(
  sentence: string,
  at: number,
  beginning: number,
  ownNames: readonly string[],
): ProseToken | undefined {
  if (beginning >= Kind.Clause) {
    if (beginning === Beginning.Quotation) return undefined;
    return { meaning: beginning, start: at, end: at + 1, year: 0 };
  }
  const word = readWord(sentence, at);
  for (const name of ownNames) {
    if (!sentence.startsWith(name, at)) continue;
    const end = at + name.length;
    if (end > (word?.end ?? at)) return { meaning: own, start: at, end, year: 0 };
    break;
  }
  return word ?? (beginning === Beginning.Number ? readNumber(sentence, at) : undefined);
}

/** Titles and quotations are not the report's own words. */
function skipQuotation(sentence: string, at: number): number {
  const closing = quotes.get(sentence.charCodeAt(at))!;
  const length = sentence.slice(at, at + longestQuotation).indexOf(closing);
  return length < 0 ? at + 1 : at + length + 1;
}

const inexactBehindDigits = codesOf('余多几来');
const inexactBeforeDigits = codesOf('第数几');
const inexactBehindUnit = ['以上', '以下', '左右', '上下', '以内', '多', '余'];
const beginInexact = inexactBehindUnit.map((words) => words[0]).join('');
const units = codesOf(countUnits);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

function readNumber(sentence: string, at: number): ProseToken | undefined {
  const isArabic = digitOf(sentence.charCodeAt(at)) >= 0;
  const count = isArabic ? readArabicCount(sentence, at) : readChineseCount(sentence, at);
  if (count === undefined) return skipDigits(sentence, at, isArabic);
  if (isArabic && sentence[count.end] === '年' && count.value > 1900 && count.value < 2100) {
    const end = sentence[count.end + 1] === '度' ? count.end + 2 : count.end + 1;
    return { meaning: Kind.Year, start: at, end, year: count.value };
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
    if (isExact && isInexact(sentence, end)) isExact = false;
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
  return { meaning: Kind.Number, start, numberEnd, end, value, decimals, unit, isExact };
}

function isInexact(sentence: string, at: number): boolean {
  if (at === sentence.length || !beginInexact.includes(sentence[at])) return false;
  return inexactBehindUnit.some((words) => sentence.startsWith(words, at));
}

/** Digits that are no number that can be read are passed over together. */
function skipDigits(sentence: string, start: number, isArabic: boolean): NumberToken | undefined {
  if (!isArabic) return undefined;
  let end = start;
  while (digitOf(sentence.charCodeAt(end)) >= 0) end++;
  return {
    meaning: Kind.Number,
    start,
    numberEnd: end,
    end,
    value: 0,
    decimals: 0,
    unit: '',
    isExact: false,
  };
}

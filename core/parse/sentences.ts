import { countUnits, keyWords } from '../formats/prose';
import { digitOf, isSpace } from '../text/characters';
import { isChineseDigit } from '../text/counts';
import type { Span } from './table-reading';

/** A sentence of the running text; wrapped lines do not end it, paragraphs do. */
export interface Sentence extends Span {
  /** Counted from 0 within the text that was scanned. */
  readonly paragraph: number;
  /** A number with a unit stands in it. */
  readonly hasCount: boolean;
  /** A word for what the tables count may stand in it. */
  readonly hasKey: boolean;
  /** A word such as 未 or 无 stands in it. */
  readonly hasNegation: boolean;
  /** Spaces or line ends stand in it. */
  readonly hasSpace: boolean;
}

const Class = { Plain: 0, End: 1, Unit: 2, Key: 3, Negation: 4, Space: 5, LineEnd: 6 } as const;
const classes = new Uint8Array(65536);
/** Where blanks stand among the characters; all others are passed by. */
const blankRanges = [
  [0, 0xff],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;
for (const [first, last] of blankRanges) {
  for (let code = first; code <= last; code++) if (isSpace(code)) classes[code] = Class.Space;
}
const classify = (characters: string, as: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = as;
};
classify('。；！？;!?', Class.End);
classify(`${countUnits}條個元`, Class.Unit);
/** The second characters of key words by the first. */
const keys = new Map<number, string>();
for (const [first, second] of keyWords) {
  classify(first, Class.Key);
  keys.set(first.charCodeAt(0), (keys.get(first.charCodeAt(0)) ?? '') + second);
}
classify('未无没零無沒', Class.Negation);
classify('\r\n', Class.LineEnd);

/**
 * The sentences of `text[start, end)` that hold a count or a key word. `breaks` are offsets, in order, at which
 * a paragraph ends whatever stands there: ends of sub-headings that have their line to themselves.
 */
export function listSentences(
  text: string,
  start: number,
  end: number,
  breaks: readonly number[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = start;
  let found = 0;
  let nextBreak = 0;
  for (let at = start; at < end; at++) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === Class.Plain) continue;
    if (kind === Class.End) {
      if ((found & worthwhile) !== 0) sentences.push(createSentence(from, at + 1, paragraph, found));
      from = at + 1;
      found = 0;
    } else if (kind === Class.Unit) {
      if (isBehindNumber(text, at, from)) found |= Found.Count;
    } else if (kind === Class.Key) {
      if ((found & Found.Key) === 0 && beginsKeyWord(text, at)) found |= Found.Key;
    } else if (kind === Class.Negation) {
      found |= Found.Negation;
    } else if (kind === Class.Space) {
      found |= Found.Space;
    } else {
      while (breaks[nextBreak] < from) nextBreak++;
      const next = findNextLine(text, at, end);
      if (next.isParagraph || breaks[nextBreak] <= at) {
        if ((found & worthwhile) !== 0) sentences.push(createSentence(from, at, paragraph, found));
        from = next.start;
        found = 0;
        paragraph++;
      } else found |= Found.Space;
      at = next.start - 1;
    }
  }
  if ((found & worthwhile) !== 0) sentences.push(createSentence(from, end, paragraph, found));
  return sentences;
}

/** What was met in a sentence so far. */
const Found = { Count: 1, Key: 2, Negation: 4, Space: 8 } as const;
const worthwhile = Found.Count | Found.Key;

function createSentence(start: number, end: number, paragraph: number, found: number): Sentence {
  return {
    start,
    end,
    paragraph,
    hasCount: (found & Found.Count) !== 0,
    hasKey: (found & Found.Key) !== 0,
    hasNegation: (found & Found.Negation) !== 0,
    hasSpace: (found & Found.Space) !== 0,
  };
}

/** A key word may be torn by a line end. */
function beginsKeyWord(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return keys.get(text.charCodeAt(at))!.includes(text[at + 1]) || (second < 0x3000 && isSpace(second));
}

function isBehindNumber(text: string, unit: number, from: number): boolean {
  let at = unit - 1;
  while (at >= from && classes[text.charCodeAt(at)] >= Class.Space && isSpace(text.charCodeAt(at))) at--;
  // 1.2万元
  if (text[at] === '万' || text[at] === '萬') at--;
  return at >= from && (digitOf(text.charCodeAt(at)) >= 0 || isChineseDigit(text.charCodeAt(at)));
}

/** The next line with text: page numbers between are passed over, an empty line or a numeral begins a new paragraph. */
function findNextLine(text: string, lineEnd: number, end: number): { start: number; isParagraph: boolean } {
  let at = lineEnd;
  let isBlank = false;
  let hasPageNumber = false;
  for (;;) {
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    let first = at;
    while (first < end && classes[text.charCodeAt(first)] === Class.Space) first++;
    if (first >= end) return { start: end, isParagraph: true };
    if (classes[text.charCodeAt(first)] === Class.LineEnd) {
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
    if (classes[code] === Class.LineEnd) return hasMark && digits > 0 && digits < 4 ? at : undefined;
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

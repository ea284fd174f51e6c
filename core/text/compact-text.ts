import { isSpace } from './characters';

/** Text without spaces and line ends. */
export interface CompactText {
  readonly words: string;
  /** Where a character of `words` stands in the text. */
  readonly offsetOf: (at: number) => number;
}

/** `text[start, end)` without spaces and line ends, as far as its first `most` printed characters. */
export function compactText(text: string, start: number, end: number, most = Infinity): CompactText {
  let words = '';
  let length = 0;
  let from = start;
  let at = start;
  for (; at < end && length < most; at++) {
    if (!isSpace(text.charCodeAt(at))) {
      length++;
      continue;
    }
    if (from < at) words += text.slice(from, at);
    from = at + 1;
  }
  // Most sentences have no spaces, and of those that do few are ever asked for a place.
  const isSolid = from === start;
  words += text.slice(from, at);
  if (isSolid) return { words, offsetOf: (index) => start + index };
  let places: readonly number[] | undefined;
  return {
    words,
    offsetOf: (index) => {
      places ??= listPlaces(text, start, at);
      return places[index] ?? end;
    },
  };
}

function listPlaces(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) places.push(at);
  return places;
}

/** Where `count` printed characters from `start` on end, or `end` where there are fewer. */
export function skipPrinted(text: string, start: number, end: number, count: number): number {
  if (end - start <= count) return end;
  let left = count;
  let at = start;
  for (; at < end && left > 0; at++) if (!isSpace(text.charCodeAt(at))) left--;
  return at;
}

/** Where `count` printed characters before `at` begin, or `start` where there are fewer. */
export function skipPrintedBack(text: string, at: number, start: number, count: number): number {
  let left = count;
  let before = at;
  while (before > start && left > 0) if (!isSpace(text.charCodeAt(--before))) left--;
  return before;
}

/** The first printed character from `start` on, or `end`. */
export function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

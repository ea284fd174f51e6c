import { digitOf, isSpace } from '../text/characters';
import { isChineseDigit } from '../text/counts';
import { mayEndYear } from '../text/years';
import { landmarks, Pair, Role } from './landmarks';
import { findNextLine } from './paragraphs';
import type { Span } from './table-reading';

/** A sentence of the running text; wrapped lines do not end it, paragraphs do. */
export interface Sentence extends Span {
  /** Counted from 0 within the text that was scanned. */
  readonly paragraph: number;
  /** What was met in it, as bits of {@link Found}. */
  readonly found: number;
}

/** What may be met in a sentence. */
export const Found = {
  /** A number with a unit. */
  Count: 1,
  /** What may be a word for what the tables count. */
  Key: 2,
  /** A word such as 未 or 无. */
  Negation: 4,
  /** Spaces or line ends. */
  Space: 8,
} as const;
const worthwhile = Found.Count | Found.Key;

/** Offsets, in order, at which rules begin to read. */
export interface Places {
  /** 年 behind what may be the digits of a year. */
  readonly years: number[];
  /** Where something may have been left to be filled in. */
  readonly gaps: number[];
  /** The last character of what may be an agency's name, with what may be its deed behind. */
  readonly actors: number[];
  /** 费, 收取 */
  readonly charges: number[];
  /** 我局, 我镇 */
  readonly pronouns: number[];
  /** 报告 */
  readonly reports: number[];
  /** 简称 of 以下简称 */
  readonly abbreviations: number[];
}

// Taken out of their objects: they are asked for at every landmark.
const { classes, roles, wanted, given, isLandmark } = landmarks;
const { SentenceEnd, LineEnd, Space, Unit, Negation, Year, Sign, Fee, First } = Role;
const { Key, Gap, Deed, Charging, Pronoun, Report, Abbreviation } = Pair;

/** Room for the landmarks of so many characters. */
const room = new Int32Array(4096);

/** Offsets of the landmarks of `text[start, end)`, into the room; answers how many. Without a branch: that is twice as fast. */
function findLandmarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    room[count] = at;
    count += isLandmark[classes[text.charCodeAt(at)]];
  }
  return count;
}

/**
 * Goes through `text[start, end)` once: adds its places, and answers those sentences that hold a count or a key word.
 * `breaks` are offsets, in order, at which a paragraph ends whatever stands there: ends of sub-headings that have their line
 * to themselves.
 */
export function scanText(
  text: string,
  start: number,
  end: number,
  breaks: readonly number[],
  places: Places,
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = start;
  let found = 0;
  let lineStart = start;
  let nextBreak = 0;
  for (let piece = start; piece < end; piece += room.length) {
    const count = findLandmarks(text, piece, Math.min(end, piece + room.length));
    for (let index = 0; index < count; index++) {
      const at = room[index];
      const one = classes[text.charCodeAt(at)];
      const role = roles[one];
      const behind = wanted[one];
      if (behind !== 0 && at + 1 < text.length) {
        const pair = behind & given[classes[text.charCodeAt(at + 1)]];
        if (pair !== 0) {
          if ((pair & Key) !== 0) found |= Found.Key;
          notePair(text, at, pair, places);
        }
      }
      // Most of them matter as the first of a pair only.
      if (role === First) continue;
      switch (role) {
        case SentenceEnd:
          if ((found & worthwhile) !== 0) sentences.push({ start: from, end: at + 1, paragraph, found });
          from = at + 1;
          found = 0;
          break;
        case Unit:
          if (isBehindNumber(text, at, from)) found |= Found.Count;
          break;
        case Negation:
          found |= Found.Negation;
          break;
        case Year:
          if (at > start && mayEndYear(text.charCodeAt(at - 1))) places.years.push(at);
          break;
        case Sign:
          places.gaps.push(at);
          break;
        case Fee:
          places.charges.push(at);
          break;
        case Space:
          if (at >= lineStart) found |= Found.Space;
          break;
        case LineEnd: {
          // Passed over on the way to the next line with text.
          if (at < lineStart) break;
          while (breaks[nextBreak] < from) nextBreak++;
          const next = findNextLine(text, at, end);
          lineStart = next < 0 ? -1 - next : next;
          if (next < 0 || breaks[nextBreak] <= at) {
            if ((found & worthwhile) !== 0) sentences.push({ start: from, end: at, paragraph, found });
            from = lineStart;
            found = 0;
            paragraph++;
          } else found |= Found.Space;
        }
      }
    }
  }
  if ((found & worthwhile) !== 0) sentences.push({ start: from, end, paragraph, found });
  return sentences;
}

function notePair(text: string, at: number, pair: number, places: Places): void {
  if ((pair & Deed) !== 0) places.actors.push(at);
  if ((pair & Gap) !== 0 && isGap(text, at)) places.gaps.push(at);
  if ((pair & Charging) !== 0) places.charges.push(at);
  if ((pair & Pronoun) !== 0) places.pronouns.push(at);
  if ((pair & Report) !== 0) places.reports.push(at);
  if ((pair & Abbreviation) !== 0) places.abbreviations.push(at);
}

/** Spaces are one only behind words. */
function isGap(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at)) || isBehindWord(text, at);
}

function isBehindWord(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return before >= 0x3400 && before <= 0x9fff;
}

/** 1.2万元 */
const tenThousand = '万'.charCodeAt(0);
const tenThousandTraditional = '萬'.charCodeAt(0);

function isBehindNumber(text: string, unit: number, from: number): boolean {
  let at = unit - 1;
  while (at >= from && isSpace(text.charCodeAt(at))) at--;
  if (at < from) return false;
  let code = text.charCodeAt(at);
  if (code === tenThousand || code === tenThousandTraditional) {
    if (--at < from) return false;
    code = text.charCodeAt(at);
  }
  return digitOf(code) >= 0 || isChineseDigit(code);
}

import type { Token } from './lexicon';
import { Kind, type Meanings, numberOf } from './meanings';
import { isNumber, type NumberToken, type ProseToken } from './tokens';

/** Words and years beside each other: everything but numbers and marks. */
export type Segment = readonly Token[];

/** A number with the words before it, back to the last mark or number, and those behind it up to the next mark. */
export interface NumberPiece {
  readonly type: 'number';
  readonly number: NumberToken;
  readonly left: Segment;
  readonly right: Segment;
  /** The words of the clause before, where that has no number. */
  readonly before: Segment;
}

/** A passage of a sentence in the order in which it is read. */
export type Piece =
  | NumberPiece
  /** A clause without a number. */
  | { readonly type: 'words'; readonly words: Segment }
  | { readonly type: 'open' | 'close' };

const opening: Piece = { type: 'open' };
const closing: Piece = { type: 'close' };
const none: Segment = [];
const filler = numberOf('filler');

/** Orders the tokens of a sentence around its numbers. */
export function listPieces(tokens: readonly ProseToken[]): Piece[] {
  const pieces: Piece[] = [];
  const outer: Token[][] = [];
  let segment: Token[] = [];
  let before = none;
  let number: NumberToken | undefined;
  let left = none;
  const endClause = (): void => {
    if (number !== undefined) {
      pieces.push({ type: 'number', number, left, right: segment, before });
      number = undefined;
      before = none;
    } else if (segment.length > 0) {
      pieces.push({ type: 'words', words: segment });
      before = segment;
    }
    segment = [];
  };
  for (const token of tokens) {
    if (isNumber(token)) {
      // What stands between two numbers belongs to the second.
      if (number !== undefined) {
        pieces.push({ type: 'number', number, left, right: none, before });
        before = none;
      }
      number = token;
      left = segment;
      segment = [];
      continue;
    }
    switch (token.meaning) {
      case Kind.List:
        // 行政复议、行政诉讼共12件: the list goes on before its number.
        if (number !== undefined) endClause();
        else if (segment.length > 0)
          segment.push({ meaning: filler, start: token.start, end: token.end, year: 0 });
        break;
      case Kind.Open:
        if (number !== undefined) endClause();
        outer.push(segment);
        segment = [];
        pieces.push(opening);
        break;
      case Kind.Close:
        endClause();
        pieces.push(closing);
        segment = outer.pop() ?? [];
        before = none;
        break;
      case Kind.Clause:
        endClause();
        break;
      default:
        segment.push(token);
    }
  }
  endClause();
  return pieces;
}

/** Whether a word with one of these meanings is among them. */
export function has(tokens: Segment, meanings: Meanings): boolean {
  for (let index = 0; index < tokens.length; index++) if (meanings[tokens[index].meaning] === 1) return true;
  return false;
}

/** The index of the last word of one of these meanings, or -1. */
export function findLast(tokens: Segment, meanings: Meanings): number {
  let index = tokens.length - 1;
  while (index >= 0 && meanings[tokens[index].meaning] !== 1) index--;
  return index;
}

/** Whether all of them from `from` on have one of these meanings. */
export function areAll(tokens: Segment, meanings: Meanings, from = 0): boolean {
  for (let index = from; index < tokens.length; index++)
    if (meanings[tokens[index].meaning] !== 1) return false;
  return true;
}

/** Whether nothing unknown stands among them. */
export function areKnown(tokens: Segment, until = tokens.length): boolean {
  for (let index = 0; index < until; index++) if (tokens[index].meaning === Kind.Unknown) return false;
  return true;
}

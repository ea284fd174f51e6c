import type { Meaning } from '../../formats/prose';
import type { MarkToken, NumberToken, ProseToken, UnknownToken, WordToken, YearToken } from './tokens';

/** What may stand beside a number: everything but numbers and marks. */
export type SegmentToken = WordToken | UnknownToken | YearToken;

/** A passage of a sentence in the order in which it is read. */
export type Piece =
  /** A number with the words before it, back to the last mark or number, and those behind it up to the next mark. */
  | {
      readonly type: 'number';
      readonly number: NumberToken;
      readonly left: readonly SegmentToken[];
      readonly right: readonly SegmentToken[];
      /** The words of the clause before, where that has no number. */
      readonly before: readonly SegmentToken[];
    }
  /** A clause without a number. */
  | { readonly type: 'words'; readonly words: readonly SegmentToken[] }
  | { readonly type: 'open' | 'close' };

/** Orders the tokens of a sentence around its numbers. */
export function listPieces(tokens: readonly ProseToken[]): Piece[] {
  const pieces: Piece[] = [];
  const outer: SegmentToken[][] = [];
  let segment: SegmentToken[] = [];
  let before: readonly SegmentToken[] = [];
  let waiting: { number: NumberToken; left: SegmentToken[] } | undefined;
  const place = (right: readonly SegmentToken[]): void => {
    if (waiting === undefined) return;
    pieces.push({ type: 'number', ...waiting, right, before });
    waiting = undefined;
    before = [];
  };
  const endClause = (): void => {
    if (waiting !== undefined) place(segment);
    else if (segment.length > 0) {
      pieces.push({ type: 'words', words: segment });
      before = segment;
    }
    segment = [];
  };
  const takeMark = ({ mark, start, end }: MarkToken): void => {
    if (mark === 'list' && waiting === undefined) {
      // 行政复议、行政诉讼共12件: the list goes on before its number.
      if (segment.length > 0) segment.push({ type: 'word', meaning: 'filler', start, end });
    } else if (mark === 'open') {
      if (waiting !== undefined) endClause();
      outer.push(segment);
      segment = [];
      pieces.push({ type: 'open' });
    } else if (mark === 'close') {
      endClause();
      pieces.push({ type: 'close' });
      segment = outer.pop() ?? [];
      before = [];
    } else endClause();
  };
  for (const token of tokens) {
    if (token.type === 'number') {
      // What stands between two numbers belongs to the second.
      place([]);
      waiting = { number: token, left: segment };
      segment = [];
    } else if (token.type === 'mark') takeMark(token);
    else segment.push(token);
  }
  endClause();
  return pieces;
}

/** Whether a word with one of these meanings is among them. */
export function has(tokens: readonly SegmentToken[], ...meanings: readonly Meaning[]): boolean {
  for (const token of tokens) if (token.type === 'word' && meanings.includes(token.meaning)) return true;
  return false;
}

/** The index of the last word of one of these meanings, or -1. */
export function findLast(tokens: readonly SegmentToken[], meanings: ReadonlySet<Meaning>): number {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token.type === 'word' && meanings.has(token.meaning)) return index;
  }
  return -1;
}

/** Whether all these tokens are words that change nothing. */
export function areFillers(tokens: readonly SegmentToken[]): boolean {
  return tokens.every(
    (token) =>
      token.type === 'word' &&
      (token.meaning === 'filler' ||
        token.meaning === 'this-year' ||
        token.meaning === 'own' ||
        token.meaning === 'whole'),
  );
}

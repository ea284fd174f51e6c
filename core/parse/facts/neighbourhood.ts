import { Kind, type Meanings, setOf } from './meanings';
import { areAll, areKnown, findLast, has, type NumberPiece, type Segment } from './segments';
import type { NumberToken } from './tokens';

/** A number with the words that tell what it counts. */
export interface Neighbourhood {
  readonly number: NumberToken;
  /** The words that tell it, in order. */
  readonly words: Segment;
  /** They stand behind the number: its first word tells. */
  readonly isBehind: boolean;
  /** All words around the number, in order: those of the clause before only where they tell. */
  readonly around: readonly [Segment, Segment, Segment];
  /** Nothing unknown stands before the words. */
  readonly isClean: boolean;
}

const fillers = setOf('filler', 'this-year', 'own', 'whole');
const small = setOf('filler', 'this-year', 'own', 'whole', 'part', 'among', 'inclusion', 'money');
small[Kind.Year] = 1;
const negation = setOf('negation');
const none: Segment = [];

/**
 * Finds the words that tell what a number counts: those before it in its clause, else those behind it, else those of the
 * clause before. Undefined where anything unknown stands between them and the number.
 */
export function findNeighbourhood(
  { number, left, right, before }: NumberPiece,
  telling: Meanings,
): Neighbourhood | undefined {
  const last = findLast(left, telling);
  if (last >= 0) {
    if (!areAll(left, small, last + 1)) return undefined;
    return { number, words: left, isBehind: false, around: [none, left, right], isClean: areKnown(left) };
  }
  if (!areAll(left, small)) return undefined;
  // Whatever else stands behind the number is no word of it.
  let first = 0;
  while (first < right.length && telling[right[first].meaning] !== 1) {
    if (small[right[first].meaning] !== 1) return undefined;
    first++;
  }
  if (first < right.length)
    return { number, words: right, isBehind: true, around: [none, left, right], isClean: areKnown(right) };
  const lastBefore = findLast(before, telling);
  if (lastBefore < 0 || !areAll(left, fillers)) return undefined;
  if (!areAll(before, small, lastBefore + 1) || has(before, negation)) return undefined;
  return { number, words: before, isBehind: false, around: [before, left, right], isClean: areKnown(before) };
}

/** Whether a word with one of these meanings stands around the number. */
export function hasAround({ around: [before, left, right] }: Neighbourhood, meanings: Meanings): boolean {
  return has(left, meanings) || has(right, meanings) || has(before, meanings);
}

/** The telling words by their meaning, the decisive first. */
export function listMeanings({ words, isBehind }: Neighbourhood, telling: Meanings): readonly number[] {
  const found: number[] = [];
  for (const { meaning } of words) if (telling[meaning] === 1) found.push(meaning);
  return isBehind ? found : found.reverse();
}

/** The different ones among these meanings that are in a set, in order. */
export function listDifferent(meanings: readonly number[], within: Meanings): number[] {
  const found: number[] = [];
  for (const meaning of meanings) {
    if (within[meaning] === 1 && !found.includes(meaning)) found.push(meaning);
  }
  return found;
}

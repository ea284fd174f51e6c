import type { Meaning } from '../../formats/prose';
import { areFillers, findLast, has, type Piece, type SegmentToken } from './segments';
import type { NumberToken } from './tokens';

/** A number with the words that tell what it counts. */
export interface Neighbourhood {
  readonly number: NumberToken;
  /** The words that tell it, in order. */
  readonly words: readonly SegmentToken[];
  /** They stand behind the number: its first word tells. */
  readonly isBehind: boolean;
  /** All words around the number. */
  readonly around: readonly SegmentToken[];
  /** Nothing unknown stands before the words. */
  readonly isClean: boolean;
}

const small: ReadonlySet<Meaning> = new Set<Meaning>([
  'filler',
  'this-year',
  'own',
  'whole',
  'part',
  'among',
  'inclusion',
  'money',
]);

function isSmall(token: SegmentToken): boolean {
  return token.type === 'year' || (token.type === 'word' && small.has(token.meaning));
}

/**
 * Finds the words that tell what a number counts: those before it in its clause, else those behind it, else those of the
 * clause before. Undefined where anything unknown stands between them and the number.
 */
export function findNeighbourhood(
  { number, left, right, before }: Extract<Piece, { type: 'number' }>,
  telling: ReadonlySet<Meaning>,
): Neighbourhood | undefined {
  const around = [...left, ...right];
  const isTold = (tokens: readonly SegmentToken[]): boolean => {
    const last = findLast(tokens, telling);
    return last >= 0 && tokens.slice(last + 1).every(isSmall);
  };
  const isClean = (tokens: readonly SegmentToken[]): boolean =>
    !tokens.some(({ type }) => type === 'unknown');
  if (findLast(left, telling) >= 0) {
    return isTold(left)
      ? { number, words: left, isBehind: false, around, isClean: isClean(left) }
      : undefined;
  }
  if (!left.every(isSmall)) return undefined;
  const first = right.findIndex((token) => token.type === 'word' && telling.has(token.meaning));
  if (first >= 0) {
    if (!right.slice(0, first).every(isSmall)) return undefined;
    return { number, words: right, isBehind: true, around, isClean: isClean(right) };
  }
  if (!areFillers(left) || !right.every(isSmall) || !isTold(before) || has(before, 'negation'))
    return undefined;
  return { number, words: before, isBehind: false, around: [...before, ...around], isClean: isClean(before) };
}

/** The telling words, the decisive first. */
export function listMeanings(
  { words, isBehind }: Neighbourhood,
  telling: ReadonlySet<Meaning>,
): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const token of words)
    if (token.type === 'word' && telling.has(token.meaning)) found.push(token.meaning);
  return isBehind ? found : found.reverse();
}

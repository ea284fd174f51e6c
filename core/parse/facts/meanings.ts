import { type Lexicon, lexicons, type Meaning } from '../../formats/prose';

/**
 * Meanings are numbers here: words are asked for their meaning more often than for anything else, and a set of numbers is a
 * small table.
 */
export const Kind = {
  /** Words of which nothing is known. */
  Unknown: 1,
  Year: 2,
  Number: 3,
  /** Marks: what ends a clause, 、 and brackets. */
  Clause: 4,
  List: 5,
  Open: 6,
  Close: 7,
} as const;

/** All meanings, each at its number. */
const names: (Meaning | undefined)[] = Array.from({ length: 8 }, () => undefined);
for (const lexicon of lexicons as readonly Lexicon[]) {
  for (const meaning of Object.keys(lexicon) as Meaning[]) if (!names.includes(meaning)) names.push(meaning);
}

/** The number of a meaning. */
export function numberOf(meaning: Meaning): number {
  return names.indexOf(meaning);
}

/** The meaning of a word by its number. */
export function nameOf(meaning: number): Meaning {
  return names[meaning]!;
}

/** A set of meanings: 1 at the number of each that is in it. */
export type Meanings = Uint8Array;

/** The set of these meanings. */
export function setOf(...meanings: readonly Meaning[]): Meanings {
  const set = new Uint8Array(names.length);
  for (const meaning of meanings) set[numberOf(meaning)] = 1;
  return set;
}

/** What is in any of these sets. */
export function unite(...sets: readonly Meanings[]): Meanings {
  return Uint8Array.from(names, (_, meaning) => (sets.some((set) => set[meaning] === 1) ? 1 : 0));
}

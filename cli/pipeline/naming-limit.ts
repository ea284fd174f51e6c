import type { Described } from '../reporters/reporter';
import type { Outcome } from './task';

/** Lets through as many findings as may be named in all, in the order of the files. */
export interface NamingLimit {
  /** `again` words the file once more, with so many findings at the most: needed for one file of a run. */
  take(outcome: Outcome, again: (most: number) => Outcome): Described;
  /** How many were not named so far. */
  readonly unnamed: number;
}

/** Threads do not know what those before them name: each names as if it were the first, and here it is seen what fits. */
export function createNamingLimit(most: number): NamingLimit {
  let left = most;
  let unnamed = 0;
  return {
    take(outcome, again) {
      const { words, group, bare = words, named } = outcome;
      const fitting = Math.min(left, named);
      left -= fitting;
      unnamed += outcome.unnamed + named - fitting;
      if (fitting === named) return { words, group };
      return fitting === 0 ? { words: bare, group } : again(fitting);
    },
    get unnamed() {
      return unnamed;
    },
  };
}

import { countLeft } from './count-left';
import type { LeftCounts } from '../phrases/fix';
import type { Mended } from './mend';

/** What came of all files so far. */
export interface Totals {
  readonly files: number;
  readonly changed: number;
  readonly fixes: number;
  readonly left: LeftCounts;
  /** Files that nothing was done to. */
  readonly refused: number;
  readonly hasProblem: boolean;
}

/** Counts what comes of the files. */
export interface Tally {
  readonly totals: Totals;
  /** A report that was dealt with. */
  count(mended: Mended): void;
  /** A file that nothing is done to, and the sentence that says why. */
  refuse(sentence: string): void;
  /** Something else that is wrong, said elsewhere. */
  noteProblem(): void;
}

/** Nothing counted yet. */
export function createTally(warn: (line: string) => void): Tally {
  let totals: Totals = {
    files: 0,
    changed: 0,
    fixes: 0,
    left: { errors: 0, warnings: 0 },
    refused: 0,
    hasProblem: false,
  };
  const noteProblem = (): void => {
    totals = { ...totals, hasProblem: true };
  };
  return {
    get totals() {
      return totals;
    },
    count({ done, left }) {
      const own = countLeft(left);
      totals = {
        ...totals,
        files: totals.files + 1,
        changed: totals.changed + (done.length > 0 ? 1 : 0),
        fixes: totals.fixes + done.length,
        left: {
          errors: totals.left.errors + own.errors,
          warnings: totals.left.warnings + own.warnings,
        },
      };
    },
    noteProblem,
    refuse(sentence) {
      totals = { ...totals, refused: totals.refused + 1, hasProblem: true };
      warn(sentence);
    },
  };
}

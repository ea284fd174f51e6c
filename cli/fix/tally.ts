import { countLeft } from './count-left';
import type { LeftCounts } from '../phrases/fix';
import type { Mended } from './mend';

/** What came of all files so far. */
export interface Totals {
  readonly files: number;
  readonly changed: number;
  readonly fixes: number;
  readonly left: LeftCounts;
  readonly problems: number;
}

/** Counts what comes of the files. */
export interface Tally {
  readonly totals: Totals;
  /** A report that was dealt with. */
  count(mended: Mended): void;
  /** Something that nothing could be done about, and the sentence that says so. */
  refuse(sentence: string): void;
  /** The same, said elsewhere. */
  noteProblem(): void;
}

/** Nothing counted yet. */
export function createTally(warn: (line: string) => void): Tally {
  let totals: Totals = {
    files: 0,
    changed: 0,
    fixes: 0,
    left: { errors: 0, warnings: 0 },
    problems: 0,
  };
  const noteProblem = (): void => {
    totals = { ...totals, problems: totals.problems + 1 };
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
      noteProblem();
      warn(sentence);
    },
  };
}

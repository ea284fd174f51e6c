import { mostCompared, type ReportIdentity } from '../../core/index';

/** What is known of a report by those that came before it; there may be others. */
export interface Acquainted {
  /** It is compared with last year's. */
  readonly isCompared: boolean;
  /** The report of another year is compared with it, or is likely to be. */
  readonly isComparedWith: boolean;
  readonly hasSameYear: boolean;
}

/** Tells of each report, as it comes, which of those that it has to do with have come before. */
export interface Acquaintance {
  meet(identity: ReportIdentity): Acquainted;
}

const nobody: Acquainted = { isCompared: false, isComparedWith: false, hasSameYear: false };

export function createAcquaintance(): Acquaintance {
  const counts = new Map<string, number>();
  return {
    meet: ({ agencyKey, year }) => {
      if (agencyKey === undefined || year === undefined) return nobody;
      const count = (of: number): number => counts.get(`${of} ${agencyKey}`) ?? 0;
      const [before, same, after] = [count(year - 1), count(year), count(year + 1)];
      counts.set(`${year} ${agencyKey}`, same + 1);
      return {
        isCompared: before > 0 && before <= mostCompared,
        // Where there was a report before this one there will hardly be none behind it.
        isComparedWith: before + after > 0 && same < mostCompared,
        hasSameYear: same > 0,
      };
    },
  };
}

import type { Fact } from '../model/fact';
import type { Report } from '../model/report';
import { contradicts } from '../relations/evidence';
import type { RuleContext } from './rule';
import { findTrustedFigures } from './trusted-figures';

/** Where prose and tables contradict each other. */
export interface Contradictions {
  /** What the prose says otherwise; of several facts that overlap the first. */
  readonly facts: readonly Fact[];
  /** What they are held against. */
  readonly figures: ArrayLike<number>;
}

/** Beyond that the text and the tables are of different reports. */
const most = 500;

/**
 * The facts that contradict the tables. A fact that holds with the figures as they stand, or with the culprits repaired, is
 * borne out: the wrong cell is another rule's.
 */
export function findContradictions(
  report: Report,
  context: Pick<RuleContext, 'disagreements' | 'determined'>,
): Contradictions {
  const { facts, values } = report;
  // Where nothing was added to the figures, what fits them is not contradicted by those of them that can be relied on.
  const mayContradict = (fact: Fact): boolean => context.determined.size > 0 || contradicts(fact, values);
  if (!facts.some(mayContradict)) return { facts: [], figures: values };
  const { printed, isBorneOut } = findTrustedFigures(report, context);
  const found: Fact[] = [];
  for (const fact of facts) {
    if (found.length === most) break;
    if (!contradicts(fact, printed) || isBorneOut(fact)) continue;
    if (found.some(({ start, end }) => start < fact.end && fact.start < end)) continue;
    found.push(fact);
  }
  return { facts: found, figures: printed };
}

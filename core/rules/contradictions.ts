import type { Fact } from '../model/fact';
import type { Report } from '../model/report';
import { contradicts } from '../relations/evidence';
import { connectRelations } from '../relations/network';
import type { RuleContext } from './rule';
import { findTrustedFigures } from './trusted-figures';

/** Where prose and tables contradict each other. */
export interface Contradictions {
  /** What the prose says otherwise; of several facts that overlap the first. */
  readonly facts: readonly Fact[];
  /** What they are held against. */
  readonly figures: ArrayLike<number>;
}

type Circumstances = Pick<RuleContext, 'relations' | 'disagreements' | 'determined'>;

/** Beyond that the text and the tables are of different reports. */
const most = 500;

/**
 * The facts that contradict the tables. A fact that holds with the figures as they stand, or with the culprits repaired, is
 * borne out: the wrong cell is another rule's.
 */
export function findContradictions(report: Report, context: Circumstances): Contradictions {
  const { facts, values } = report;
  if (!mayContradict(facts, values, context)) return { facts: [], figures: values };
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

/**
 * A glance that spares most reports the rest: where nothing is added to the figures as they stand, a fact contradicts them
 * only if it does so as they stand, and counts no cell that cannot be relied on.
 */
function mayContradict(
  facts: readonly Fact[],
  values: Float64Array,
  { determined, disagreements, relations }: Circumstances,
): boolean {
  if (facts.length === 0) return false;
  if (determined.size > 0) return true;
  const doubted = facts.filter((fact) => contradicts(fact, values));
  if (doubted.length === 0) return false;
  const { equalities, ofSlot } = connectRelations(relations);
  const tangles = disagreements.filter(({ explanations }) => explanations.length === 0);
  const isTangled = (slot: number): boolean =>
    ofSlot[slot]?.some((at) => tangles.some((one) => one.relations.includes(equalities[at])));
  return doubted.some(({ readings }) => !readings.some(({ slots }) => slots.some(isTangled)));
}

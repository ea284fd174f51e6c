import type { Report } from '../model/report';
import type { RuleContext } from './rule';

/** More ways to repair the tables than this are not tried. */
const mostCandidates = 12;

/**
 * The figures of the tables that the prose may be held against: as they stand, with cells that the relations determine, and
 * with each explanation of what is broken. Cells of relations that nobody can explain are not known.
 */
export function trustedFigures(
  { values }: Report,
  { disagreements, determined }: Pick<RuleContext, 'disagreements' | 'determined'>,
): readonly ArrayLike<number>[] {
  if (determined.size === 0 && disagreements.length === 0) return [values];
  const base = Float64Array.from(values);
  for (const { slot, value } of determined.values()) base[slot] = value;
  for (const { relations, explanations } of disagreements) {
    if (explanations.length > 0) continue;
    for (const { slots } of relations) for (const slot of slots) base[slot] = Number.NaN;
  }
  let candidates: Float64Array[] = [base];
  for (const { explanations } of disagreements) {
    const repaired = explanations.flatMap((repairs) =>
      candidates.map((figures) => {
        const copy = Float64Array.from(figures);
        for (const { slot, value } of repairs) copy[slot] = value;
        return copy;
      }),
    );
    candidates = [...candidates, ...repaired].slice(0, mostCandidates);
  }
  return candidates;
}

import type { TableReading } from '../parse/table-reading';
import { type Disagreement, repairFigures } from '../relations/diagnose';
import { CellKind } from '../text/figures';
import type { Report } from '../model/report';
import type { RuleContext } from './rule';

/** More ways to repair the tables than this are not tried. */
const mostRepaired = 12;

/** The figures of the tables that the prose may be held against. */
export interface TrustedFigures {
  /**
   * As they stand, with cells that the relations determine. Cells of relations that nobody can explain are not known, nor
   * those of a table that is still to be written.
   */
  readonly printed: ArrayLike<number>;
  /** The same with what is broken repaired in every way that explains it; few sentences are in need of it. */
  readonly listRepaired: () => readonly ArrayLike<number>[];
}

/** What can be relied on of a report's figures. */
export function findTrustedFigures(
  { values, tables }: Report,
  { disagreements, determined }: Pick<RuleContext, 'disagreements' | 'determined'>,
): TrustedFigures {
  const unwritten = tables.filter(isUnwritten);
  if (determined.size === 0 && disagreements.length === 0 && unwritten.length === 0)
    return { printed: values, listRepaired: () => [] };
  const printed = values.slice();
  for (const { rows } of unwritten) {
    for (const { row } of rows)
      printed.fill(Number.NaN, row.firstSlot, row.firstSlot + row.block.columns.length);
  }
  for (const { slot, value } of determined.values()) printed[slot] = value;
  for (const { relations, explanations } of disagreements) {
    if (explanations.length > 0) continue;
    for (const { slots } of relations) for (const slot of slots) printed[slot] = Number.NaN;
  }
  return { printed, listRepaired: () => listRepaired(printed, disagreements) };
}

/** Each disagreement repaired, or left as it is, beside all ways for those before it. */
function listRepaired(printed: Float64Array, disagreements: readonly Disagreement[]): Float64Array[] {
  const candidates = [printed];
  for (const { explanations } of disagreements) {
    const before = candidates.length;
    for (const repairs of explanations) {
      for (let at = 0; at < before && candidates.length < mostRepaired; at++)
        candidates.push(repairFigures(candidates[at], repairs));
    }
  }
  return candidates.slice(1);
}

/** A form whose cells are all blank says nothing yet. */
function isUnwritten({ blankIsZero, rows }: TableReading): boolean {
  return blankIsZero && rows.every(({ cells }) => cells.every(({ kind }) => kind === CellKind.Blank));
}

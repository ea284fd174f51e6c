import type { TableReading } from '../parse/table-reading';
import { repairFigures } from '../relations/diagnose';
import { CellKind } from '../text/figures';
import type { Report } from '../model/report';
import type { RuleContext } from './rule';

/** More ways to repair the tables than this are not tried. */
const mostCandidates = 12;

/**
 * The figures of the tables that the prose may be held against: as they stand, with cells that the relations determine, and
 * with each explanation of what is broken. Cells of relations that nobody can explain are not known, nor those of a table
 * that is still to be written.
 */
export function trustedFigures(
  report: Report,
  { disagreements, determined }: Pick<RuleContext, 'disagreements' | 'determined'>,
): readonly ArrayLike<number>[] {
  const { values } = report;
  const unwritten = report.tables.filter(isUnwritten);
  if (determined.size === 0 && disagreements.length === 0 && unwritten.length === 0) return [values];
  const base = values.slice();
  for (const { rows } of unwritten) {
    for (const { row } of rows)
      base.fill(Number.NaN, row.firstSlot, row.firstSlot + row.block.columns.length);
  }
  for (const { slot, value } of determined.values()) base[slot] = value;
  for (const { relations, explanations } of disagreements) {
    if (explanations.length > 0) continue;
    for (const { slots } of relations) for (const slot of slots) base[slot] = Number.NaN;
  }
  let candidates: Float64Array[] = [base];
  for (const { explanations } of disagreements) {
    const repaired = explanations.flatMap((repairs) =>
      candidates.map((figures) => repairFigures(figures, repairs)),
    );
    candidates = [...candidates, ...repaired].slice(0, mostCandidates);
  }
  return candidates;
}

/** A form whose cells are all blank says nothing yet. */
function isUnwritten({ blankIsZero, rows }: TableReading): boolean {
  return blankIsZero && rows.every(({ cells }) => cells.every(({ kind }) => kind === CellKind.Blank));
}

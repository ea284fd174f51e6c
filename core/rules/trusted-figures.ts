import type { Fact } from '../model/fact';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import type { CompiledRelation } from '../relations/compile';
import type { Disagreement, Repair } from '../relations/diagnose';
import { lookRepaired } from '../relations/draft';
import { contradicts, speaksOfAny } from '../relations/evidence';
import { CellKind } from '../text/figures';
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
  /** Whether a fact fits the same figures with what is broken repaired in some way that explains it. */
  readonly isBorneOut: (fact: Fact) => boolean;
}

/** What can be relied on of a report's figures. */
export function findTrustedFigures(
  { values, tables }: Report,
  { disagreements, determined }: Pick<RuleContext, 'disagreements' | 'determined'>,
): TrustedFigures {
  const unwritten = tables.filter(isUnwritten);
  if (determined.size === 0 && disagreements.length === 0 && unwritten.length === 0)
    return { printed: values, isBorneOut: () => false };
  const printed = copyFigures(values);
  for (const { rows } of unwritten) {
    for (const { row } of rows)
      printed.fill(Number.NaN, row.firstSlot, row.firstSlot + row.block.columns.length);
  }
  for (const { slot, value } of determined.values()) printed[slot] = value;
  for (const { relations, explanations } of disagreements) {
    if (explanations.length > 0) continue;
    forget(printed, relations);
  }
  return { printed, isBorneOut: (fact) => isBorneOut(fact, printed, disagreements) };
}

/** Where nothing adds up these are hundreds of places. */
function forget(figures: number[], relations: readonly CompiledRelation[]): void {
  for (let index = 0; index < relations.length; index++) {
    const { slots } = relations[index];
    for (let term = 0; term < slots.length; term++) figures[slots[term]] = Number.NaN;
  }
}

/** A copy that needs no memory of the system, as another array of the same kind would. */
function copyFigures(values: Float64Array): number[] {
  const copy = new Array<number>(values.length);
  for (let slot = 0; slot < values.length; slot++) copy[slot] = values[slot];
  return copy;
}

function isBorneOut(fact: Fact, printed: number[], disagreements: readonly Disagreement[]): boolean {
  // What speaks of other cells is contradicted whatever is repaired.
  if (!disagreements.some(({ explanations }) => speaksOfAny(fact, explanations))) return false;
  const fits = (figures: number[]): boolean => !contradicts(fact, figures);
  return listRepairs(disagreements).some((repairs) => lookRepaired(printed, repairs, fits));
}

/** Each disagreement repaired, or left as it is, beside all ways for those before it. */
function listRepairs(disagreements: readonly Disagreement[]): (readonly Repair[])[] {
  const ways: (readonly Repair[])[] = [[]];
  for (const { explanations } of disagreements) {
    const before = ways.length;
    for (const repairs of explanations) {
      for (let at = 0; at < before && ways.length < mostRepaired; at++) ways.push([...ways[at], ...repairs]);
    }
  }
  return ways.slice(1);
}

/** A form whose cells are all blank says nothing yet. */
function isUnwritten({ blankIsZero, rows }: TableReading): boolean {
  return blankIsZero && rows.every(({ cells }) => cells.every(({ kind }) => kind === CellKind.Blank));
}

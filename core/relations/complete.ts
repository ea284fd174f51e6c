import type { CompiledRelation } from './compile';
import { judge, residualOf } from './evaluate';

/** What the relations say about a cell whose figure is not known. */
export interface Determined {
  readonly slot: number;
  readonly value: number;
  /** Two relations or more agree on the value, and none contradicts it. */
  readonly isConfirmed: boolean;
}

/**
 * Fills unknown cells in place: as long as a relation lacks exactly one figure, that figure follows. Only `open` slots
 * are filled; values may come out negative where figures contradict each other.
 */
function propagate(equalities: readonly CompiledRelation[], figures: Float64Array, open: Set<number>): void {
  for (let isProgress = true; isProgress; ) {
    isProgress = false;
    for (const relation of equalities) {
      const slot = findOnlyUnknown(relation, figures);
      if (slot < 0 || !open.has(slot)) continue;
      figures[slot] = solve(relation, figures, slot);
      open.delete(slot);
      isProgress = true;
    }
  }
}

/** The one slot of a relation that is not known; -1 where none or several are. */
function findOnlyUnknown({ slots }: CompiledRelation, figures: Float64Array): number {
  let only = -1;
  for (const slot of slots) {
    if (!Number.isNaN(figures[slot])) continue;
    if (only >= 0) return -1;
    only = slot;
  }
  return only;
}

/** What the only unknown figure of a relation must be. */
function solve({ slots, weights }: CompiledRelation, figures: Float64Array, unknown: number): number {
  let sum = 0;
  let weight = 0;
  for (let index = 0; index < slots.length; index++) {
    if (slots[index] === unknown) weight = weights[index];
    else sum += weights[index] * figures[slots[index]];
  }
  return -sum / weight;
}

const nothing: ReadonlyMap<number, Determined> = new Map();

/**
 * Works out blank and unreadable cells from the relations. A value that would be negative, or that another relation
 * contradicts, is not offered.
 */
export function completeCells(
  relations: readonly CompiledRelation[],
  values: Float64Array,
  slots: readonly number[],
): ReadonlyMap<number, Determined> {
  if (slots.length === 0) return nothing;
  const result = new Map<number, Determined>();
  const wanted = new Set(slots);
  const equalities = relations.filter(
    (one) => one.relation.op === '=' && one.slots.some((slot) => wanted.has(slot)),
  );
  const filled = values.slice();
  propagate(equalities, filled, wanted);
  for (const slot of slots) {
    const value = filled[slot];
    if (Number.isNaN(value) || value < 0) continue;
    const outcomes = equalities.filter((one) => one.slots.includes(slot)).map((one) => judge(one, filled));
    if (outcomes.includes('broken')) continue;
    result.set(slot, { slot, value, isConfirmed: outcomes.filter((one) => one === 'holds').length >= 2 });
  }
  return result;
}

/** Whether the unknown cells can be filled so that nothing is negative and every relation that gets complete holds. */
export function canBeCompleted(equalities: readonly CompiledRelation[], values: Float64Array): boolean {
  // Filling changes no known figure: what is broken now stays so. Most figures that do not fit show it here.
  const incomplete: CompiledRelation[] = [];
  for (const relation of equalities) {
    const residual = residualOf(relation, values);
    if (Number.isNaN(residual)) incomplete.push(relation);
    else if (residual !== 0) return false;
  }
  if (incomplete.length === 0) return true;
  const filled = values.slice();
  for (let isProgress = true; isProgress; ) {
    isProgress = false;
    for (const relation of incomplete) {
      const slot = findOnlyUnknown(relation, filled);
      if (slot < 0) continue;
      filled[slot] = solve(relation, filled, slot);
      if (filled[slot] < 0) return false;
      isProgress = true;
    }
  }
  return incomplete.every((one) => judge(one, filled) !== 'broken');
}

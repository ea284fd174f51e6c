import type { CompiledRelation } from './compile';
import { takeDraft } from './draft';
import { residualOf } from './evaluate';
import { connectRelations, isBroken } from './network';

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
function propagate(
  equalities: readonly CompiledRelation[],
  figures: Float64Array,
  open: readonly number[],
): void {
  for (let isProgress = true; isProgress; ) {
    isProgress = false;
    for (const relation of equalities) {
      const slot = findOnlyUnknown(relation, figures);
      if (slot < 0 || !open.includes(slot)) continue;
      figures[slot] = solve(relation, figures, slot);
      isProgress = true;
    }
  }
}

/** The one slot of a relation that is not known; -1 where none or several are. */
function findOnlyUnknown({ slots }: CompiledRelation, figures: Float64Array): number {
  let only = -1;
  for (let index = 0; index < slots.length; index++) {
    if (!Number.isNaN(figures[slots[index]])) continue;
    if (only >= 0) return -1;
    only = slots[index];
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
  const { equalities, ofSlot } = connectRelations(relations);
  const concerned: number[] = [];
  for (const slot of slots) {
    for (const at of ofSlot[slot] ?? []) if (!concerned.includes(at)) concerned.push(at);
  }
  if (concerned.length === 0) return nothing;
  concerned.sort((a, b) => a - b);
  const filled = takeDraft(values);
  propagate(
    concerned.map((at) => equalities[at]),
    filled,
    slots,
  );
  const result = new Map<number, Determined>();
  for (const slot of slots) {
    const value = filled[slot];
    if (Number.isNaN(value) || value < 0) continue;
    const own = ofSlot[slot];
    if (own.some((at) => isBroken(equalities[at], filled))) continue;
    const holding = own.filter((at) => residualOf(equalities[at], filled) === 0);
    result.set(slot, { slot, value, isConfirmed: holding.length >= 2 });
  }
  return result;
}

/**
 * Whether the unknown cells can be filled so that nothing is negative and every relation that gets complete holds. They are
 * filled in place to see, and emptied again.
 */
export function canBeCompleted(equalities: readonly CompiledRelation[], figures: Float64Array): boolean {
  // Filling changes no known figure: what is broken now stays so. Most figures that do not fit show it here.
  const incomplete: CompiledRelation[] = [];
  for (const relation of equalities) {
    const residual = residualOf(relation, figures);
    if (Number.isNaN(residual)) incomplete.push(relation);
    else if (residual !== 0) return false;
  }
  if (incomplete.length === 0) return true;
  const filled: number[] = [];
  const isPossible =
    fillAll(incomplete, figures, filled) && !incomplete.some((one) => isBroken(one, figures));
  for (const slot of filled) figures[slot] = Number.NaN;
  return isPossible;
}

/** Fills what follows from other figures and notes the slots; stops where a figure would be negative. */
function fillAll(equalities: readonly CompiledRelation[], figures: Float64Array, filled: number[]): boolean {
  for (let isProgress = true; isProgress; ) {
    isProgress = false;
    for (const relation of equalities) {
      const slot = findOnlyUnknown(relation, figures);
      if (slot < 0) continue;
      figures[slot] = solve(relation, figures, slot);
      filled.push(slot);
      if (figures[slot] < 0) return false;
      isProgress = true;
    }
  }
  return true;
}

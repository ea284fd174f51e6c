import type { CompiledRelation } from './compile';
import { judge, residualOf } from './evaluate';
import { mostMended, type Network } from './network';

/** A cell and the figure that would make its relations hold. */
export interface Repair {
  readonly slot: number;
  readonly value: number;
}

const mostExplanations = 60;
const mostSteps = 50_000;

/**
 * Every set of `size` cells that repairs the group: take a broken relation, let one of its cells repair it, go on.
 * Undefined where that takes too long, for then there may be more than were found.
 */
export function findCulprits(
  group: readonly CompiledRelation[],
  { ofSlot }: Network,
  values: Float64Array,
  size: number,
): Repair[][] | undefined {
  const figures = values.slice();
  const changed: number[] = [];
  const found = new Map<string, Repair[]>();
  let steps = 0;
  let isColumnsFirst = false;
  const visit = (broken: readonly CompiledRelation[]): void => {
    if (broken.length === 0) {
      const repairs = changed.map((slot) => ({ slot, value: figures[slot] })).sort((a, b) => a.slot - b.slot);
      found.set(repairs.map(({ slot }) => slot).join(), repairs);
      return;
    }
    if (changed.length === size || broken.length > mostMended * (size - changed.length)) return;
    if (found.size >= mostExplanations || steps++ >= mostSteps) return;
    const relation = broken.reduce((a, b) => (a.index < b.index === isColumnsFirst ? b : a));
    const residual = residualOf(relation, figures);
    relation.slots.forEach((slot, index) => {
      if (changed.includes(slot)) return;
      const before = figures[slot];
      const value = before - residual / relation.weights[index];
      if (value < 0 || !Number.isInteger(value)) return;
      figures[slot] = value;
      changed.push(slot);
      const touched = ofSlot[slot];
      const next = broken.filter((other) => !touched.includes(other));
      for (const other of touched) if (judge(other, figures) === 'broken') next.push(other);
      visit(next);
      changed.pop();
      figures[slot] = before;
    });
  };
  // Two cells of one relation show only when another relation comes first: rows first, then columns first.
  visit(group);
  const isThrough = steps < mostSteps;
  isColumnsFirst = true;
  steps = 0;
  visit(group);
  return isThrough && steps < mostSteps ? [...found.values()] : undefined;
}

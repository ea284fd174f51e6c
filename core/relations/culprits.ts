import { takeDraft } from './draft';
import { residualOf, residualWith } from './evaluate';
import { type Group, isBroken, mostMended, type Network } from './network';

/** A cell and the figure that would make its relations hold. */
export interface Repair {
  readonly slot: number;
  readonly value: number;
}

const mostExplanations = 60;
const mostSteps = 50_000;

/** How far a search has come; every change is taken back on the way. */
interface Search {
  readonly network: Network;
  /** How many cells are to be changed. */
  readonly size: number;
  readonly figures: Float64Array;
  readonly changed: number[];
  /** By equality 1 where it is still to be repaired, else 0. */
  readonly open: number[];
  openCount: number;
  isColumnsFirst: boolean;
  steps: number;
  readonly found: Repair[][];
}

/**
 * Every set of `size` cells that repairs the group: take a broken relation, let one of its cells repair it, go on.
 * Undefined where that takes too long, for then there may be more than were found.
 */
export function findCulprits(
  group: Group,
  network: Network,
  values: Float64Array,
  size: number,
): Repair[][] | undefined {
  if (size === 1) return findSingleCulprits(group, network, values);
  const open = new Array<number>(network.equalities.length).fill(0);
  for (const at of group) open[at] = 1;
  const search: Search = {
    network,
    size,
    figures: takeDraft(values),
    changed: [],
    open,
    openCount: group.length,
    isColumnsFirst: false,
    steps: 0,
    found: [],
  };
  visit(search);
  // Two cells of one relation show only when another relation comes first: rows first, then columns first.
  const isThrough = search.steps < mostSteps;
  search.isColumnsFirst = true;
  search.steps = 0;
  visit(search);
  return isThrough && search.steps < mostSteps ? search.found : undefined;
}

/** The cells that repair the group alone: one of the first relation's must, and no other equality may break by it. */
function findSingleCulprits(group: Group, { equalities, ofSlot }: Network, values: Float64Array): Repair[][] {
  const found: Repair[][] = [];
  const [first] = group;
  const { slots, weights } = equalities[first];
  const residual = residualOf(equalities[first], values);
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    const touched = ofSlot[slot];
    const value = values[slot] - residual / weights[index];
    if (touched.length < group.length || value < 0 || !Number.isInteger(value)) continue;
    let mended = 1;
    let isBreaking = false;
    for (const at of touched) {
      if (at === first) continue;
      const after = residualWith(equalities[at], values, slot, value);
      if (after < 0 || after > 0) isBreaking = true;
      if (group.includes(at)) mended++;
    }
    if (mended === group.length && !isBreaking) found.push([{ slot, value }]);
  }
  return found;
}

function visit(search: Search): void {
  const { network, size, figures, changed, open } = search;
  if (search.openCount === 0) {
    keep(search);
    return;
  }
  if (changed.length === size || search.openCount > mostMended * (size - changed.length)) return;
  if (search.found.length >= mostExplanations || search.steps++ >= mostSteps) return;
  const relation = network.equalities[search.isColumnsFirst ? open.lastIndexOf(1) : open.indexOf(1)];
  const { slots, weights } = relation;
  const residual = residualOf(relation, figures);
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    if (changed.includes(slot)) continue;
    const before = figures[slot];
    const value = before - residual / weights[index];
    if (value < 0 || !Number.isInteger(value)) continue;
    figures[slot] = value;
    changed.push(slot);
    const marks = markAgain(search, slot);
    visit(search);
    takeBack(search, slot, marks);
    changed.pop();
    figures[slot] = before;
  }
}

/** Marks which equalities of a cell are to be repaired now; returns their marks from before, a bit for each. */
function markAgain(search: Search, slot: number): number {
  const { network, figures, open } = search;
  const touched = network.ofSlot[slot];
  let before = 0;
  for (let index = 0; index < touched.length; index++) {
    const at = touched[index];
    before |= open[at] << index;
    const mark = isBroken(network.equalities[at], figures) ? 1 : 0;
    search.openCount += mark - open[at];
    open[at] = mark;
  }
  return before;
}

function takeBack(search: Search, slot: number, marks: number): void {
  const { network, open } = search;
  const touched = network.ofSlot[slot];
  for (let index = 0; index < touched.length; index++) {
    const mark = (marks >> index) & 1;
    search.openCount += mark - open[touched[index]];
    open[touched[index]] = mark;
  }
}

/** Notes the cells changed so far, in the order of the form; the same cells are noted once. */
function keep({ changed, figures, found }: Search): void {
  const repairs = changed.map((slot): Repair => ({ slot, value: figures[slot] }));
  repairs.sort((a, b) => a.slot - b.slot);
  const known = found.findIndex((one) => areSameCells(one, repairs));
  if (known < 0) found.push(repairs);
  else found[known] = repairs;
}

function areSameCells(one: readonly Repair[], other: readonly Repair[]): boolean {
  return one.length === other.length && one.every(({ slot }, index) => slot === other[index].slot);
}

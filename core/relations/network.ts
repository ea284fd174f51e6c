import type { CompiledRelation } from './compile';
import { residualOf } from './evaluate';

/** The equalities and inequalities among relations, and how the equalities hang together: by their places in the list. */
export interface Network {
  readonly equalities: readonly CompiledRelation[];
  readonly inequalities: readonly CompiledRelation[];
  /** The slots and weights of all equalities end to end: those of equality 3 from `starts[3]` to before `starts[4]`. */
  readonly starts: Uint16Array;
  readonly slots: Uint16Array;
  readonly weights: Float64Array;
  /** By slot the equalities that its cell stands in. */
  readonly ofSlot: readonly (readonly number[])[];
}

/** Some equalities of a network by their places, in ascending order. */
export type Group = readonly number[];

const networks = new WeakMap<readonly CompiledRelation[], Network>();

/** How relations hang together; those of a form are asked for again and again. */
export function connectRelations(relations: readonly CompiledRelation[]): Network {
  let network = networks.get(relations);
  if (network === undefined) {
    const equalities = relations.filter(({ relation }) => relation.op === '=');
    const inequalities = relations.filter(({ relation }) => relation.op !== '=');
    network = { equalities, inequalities, ...layEndToEnd(equalities), ofSlot: listBySlot(equalities) };
    networks.set(relations, network);
  }
  return network;
}

function layEndToEnd(equalities: readonly CompiledRelation[]): Pick<Network, 'starts' | 'slots' | 'weights'> {
  const starts = [0];
  const slots: number[] = [];
  const weights: number[] = [];
  for (const one of equalities) {
    slots.push(...one.slots);
    weights.push(...one.weights);
    starts.push(slots.length);
  }
  return {
    starts: new Uint16Array(starts),
    slots: new Uint16Array(slots),
    weights: new Float64Array(weights),
  };
}

function listBySlot(equalities: readonly CompiledRelation[]): number[][] {
  const ofSlot: number[][] = [];
  equalities.forEach(({ slots }, at) => {
    for (const slot of slots) {
      while (ofSlot.length <= slot) ofSlot.push([]);
      ofSlot[slot].push(at);
    }
  });
  return ofSlot;
}

/** Whether an equality does not hold for these figures; one that lacks a figure is not broken. */
export function isBroken(equality: CompiledRelation, values: Float64Array): boolean {
  const residual = residualOf(equality, values);
  return residual < 0 || residual > 0;
}

/** How equalities fare with some figures; those in neither list hold. */
export interface Judged {
  readonly broken: Group;
  /** Those that lack a figure. */
  readonly unknown: Group;
}

/** Judges all equalities, as is done with every report: in one pass over numbers that lie side by side. */
export function judgeEqualities({ starts, slots, weights }: Network, values: Float64Array): Judged {
  const broken: number[] = [];
  const unknown: number[] = [];
  let term = 0;
  for (let at = 0; at < starts.length - 1; at++) {
    let residual = 0;
    for (const end = starts[at + 1]; term < end; term++) residual += weights[term] * values[slots[term]];
    if (residual < 0 || residual > 0) broken.push(at);
    else if (residual !== 0) unknown.push(at);
  }
  return { broken, unknown };
}

/** What was judged last: the rules ask again about the figures that a report was just read with. */
let last: { readonly network: Network; readonly values: Float64Array; readonly judged: Judged } | undefined;

/** How equalities fare with the figures of a report, kept for {@link recallJudged}: nobody changes these figures any more. */
export function keepJudged(network: Network, values: Float64Array, judged: Judged): void {
  last = { network, values, judged };
}

/** The same as {@link judgeEqualities}, which need not be done again for the report read last. */
export function recallJudged(network: Network, values: Float64Array): Judged {
  if (last !== undefined && last.values === values && last.network === network) return last.judged;
  return judgeEqualities(network, values);
}

/** Broken equalities in groups that share cells. */
export interface Grouping {
  /** In the order of their last members. */
  readonly groups: readonly Group[];
  /** By equality the number of its group, counted from the last, from 1; `inNone` for what is not broken. */
  readonly numbers: readonly number[];
}

export const inNone = 0;
const unassigned = -1;

/** Brings together the equalities that share cells, if only by others between them. */
export function groupConnected({ starts, slots, ofSlot }: Network, broken: Group): Grouping {
  const numbers = new Array<number>(starts.length - 1).fill(inNone);
  for (let index = 0; index < broken.length; index++) numbers[broken[index]] = unassigned;
  const groups: number[][] = [];
  // Where everything is wrong, a few reach all the others: nobody is looked for when none is left.
  let left = broken.length;
  for (let from = broken.length - 1; left > 0; from--) {
    if (numbers[broken[from]] !== unassigned) continue;
    groups.push([]);
    numbers[broken[from]] = groups.length;
    left--;
    const reached = [broken[from]];
    for (let next = 0; next < reached.length && left > 0; next++) {
      for (let term = starts[reached[next]]; term < starts[reached[next] + 1]; term++) {
        const touched = ofSlot[slots[term]];
        for (let index = 0; index < touched.length; index++) {
          if (numbers[touched[index]] !== unassigned) continue;
          numbers[touched[index]] = groups.length;
          left--;
          reached.push(touched[index]);
        }
      }
    }
  }
  groups.reverse();
  for (let index = 0; index < broken.length; index++)
    groups[groups.length - numbers[broken[index]]].push(broken[index]);
  return { groups, numbers };
}

/**
 * How many cells must be wrong at least where these equalities are broken: each of some that share no cell needs one of its
 * own, and no cell mends more than three (its row's, its column's and the balance).
 */
export function countFewestCulprits({ equalities }: Network, broken: Group): number {
  if (broken.length === 1) return 1;
  const taken = new Set<number>();
  let apart = 0;
  for (const at of broken) {
    const { slots } = equalities[at];
    if (slots.some((slot) => taken.has(slot))) continue;
    for (const slot of slots) taken.add(slot);
    apart++;
  }
  return Math.max(apart, Math.ceil(broken.length / mostMended));
}

/** No cell stands in more relations. */
export const mostMended = 3;

import type { CompiledRelation } from './compile';
import { judge } from './evaluate';

/** The equalities and inequalities among relations, and by slot the equalities that its cell stands in. */
export interface Network {
  readonly equalities: readonly CompiledRelation[];
  readonly inequalities: readonly CompiledRelation[];
  readonly ofSlot: readonly (readonly CompiledRelation[])[];
}

const networks = new WeakMap<readonly CompiledRelation[], Network>();

/** How relations hang together; those of a form are asked for again and again. */
export function connectRelations(relations: readonly CompiledRelation[]): Network {
  let network = networks.get(relations);
  if (network === undefined) {
    const equalities = relations.filter(({ relation }) => relation.op === '=');
    const inequalities = relations.filter(({ relation }) => relation.op !== '=');
    const ofSlot: CompiledRelation[][] = [];
    for (const equality of equalities) {
      for (const slot of equality.slots) {
        while (ofSlot.length <= slot) ofSlot.push([]);
        ofSlot[slot].push(equality);
      }
    }
    network = { equalities, inequalities, ofSlot };
    networks.set(relations, network);
  }
  return network;
}

/** The equalities that do not hold, in their order. */
export function listBroken({ equalities }: Network, values: ArrayLike<number>): CompiledRelation[] {
  const broken: CompiledRelation[] = [];
  for (const equality of equalities) if (judge(equality, values) === 'broken') broken.push(equality);
  return broken;
}

/**
 * Brings together the relations that share cells, if only by others between them; in the order of their last ones. Where
 * everything is wrong these are dozens: each cell is looked at once.
 */
export function groupConnected(
  { ofSlot }: Network,
  relations: readonly CompiledRelation[],
): CompiledRelation[][] {
  /** By relation a later one of its group, or itself where it is the last. */
  const later: number[] = [];
  const findLast = (at: number): number => {
    while (later[at] !== at) at = later[at];
    return at;
  };
  const seenIn = new Array<number>(ofSlot.length).fill(-1);
  relations.forEach(({ slots }, at) => {
    later.push(at);
    for (const slot of slots) {
      if (seenIn[slot] >= 0) later[findLast(seenIn[slot])] = at;
      seenIn[slot] = at;
    }
  });
  const groups: CompiledRelation[][] = relations.map(() => []);
  for (let at = 0; at < relations.length; at++) groups[findLast(at)].push(relations[at]);
  return groups.filter(({ length }) => length > 0);
}

/**
 * How many cells must be wrong at least where these relations are broken: each of some that share no cell needs one of its
 * own, and no cell mends more than three (its row's, its column's and the balance).
 */
export function countFewestCulprits(broken: readonly CompiledRelation[]): number {
  const taken = new Set<number>();
  let apart = 0;
  for (const { slots } of broken) {
    if (slots.some((slot) => taken.has(slot))) continue;
    for (const slot of slots) taken.add(slot);
    apart++;
  }
  return Math.max(apart, Math.ceil(broken.length / mostMended));
}

/** No cell stands in more relations. */
export const mostMended = 3;

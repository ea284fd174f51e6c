import type { Fact } from '../model/fact';
import type { CompiledRelation } from './compile';
import { canBeCompleted } from './complete';
import { judge, residualOf } from './evaluate';
import { preferConfirmed } from './evidence';

/** A cell and the figure that would make its relations hold. */
export interface Repair {
  readonly slot: number;
  readonly value: number;
}

/** Broken relations that share cells, with what explains them. */
export interface Disagreement {
  readonly relations: readonly CompiledRelation[];
  /**
   * The smallest sets of cells whose change repairs every relation here and breaks none. One set: these are the culprits.
   * Several: it cannot be told which. None: more cells are wrong than can be worked out.
   */
  readonly explanations: readonly (readonly Repair[])[];
}

/** More culprits than this are not looked for: the figures no longer determine them. */
export const mostCulprits = 5;
/** Of more cells than this only the one set that explains everything is told: lists of such sets help nobody. */
const mostCulpritsUndecided = 3;
/** Broken relations beyond which a search is pointless and slow: a cell mends three at most. */
const mostRelations = 15;
const mostExplanations = 60;
const mostSteps = 50_000;

/** Explains every broken equality by the fewest wrong cells; of several such sets the prose may tell which. */
export function findDisagreements(
  relations: readonly CompiledRelation[],
  values: Float64Array,
  facts: readonly Fact[] = [],
): Disagreement[] {
  const linked = explainBroken(relations, values);
  const decided = linked.map(({ relations: group, explanations }) => ({
    relations: group,
    explanations: preferConfirmed(explanations, facts, (repairs) => repairFigures(values, repairs)),
  }));
  return mergeUnexplained(decided);
}

/** What broken equalities of some figures come from, before anything else is asked. */
interface Explained {
  readonly relations: readonly CompiledRelation[];
  readonly disagreements: readonly Disagreement[];
}

/** A report's figures are explained for its own findings and for what other reports may rely on; nobody changes them. */
const explained = new WeakMap<Float64Array, Explained>();

function explainBroken(
  relations: readonly CompiledRelation[],
  values: Float64Array,
): readonly Disagreement[] {
  const known = explained.get(values);
  if (known?.relations === relations) return known.disagreements;
  const broken = relations.filter((one) => one.relation.op === '=' && judge(one, values) === 'broken');
  if (broken.length === 0) return [];
  const equalities = relations.filter((one) => one.relation.op === '=');
  const explainGroup = (group: readonly CompiledRelation[]): Disagreement => ({
    relations: group,
    explanations: explain(group, equalities, values),
  });
  const disagreements = mergeLinked(groupConnected(broken).map(explainGroup), explainGroup);
  explained.set(values, { relations, disagreements });
  return disagreements;
}

/** The figures with a set of cells repaired. */
export function repairFigures(values: Float64Array, repairs: readonly Repair[]): Float64Array {
  const repaired = Float64Array.from(values);
  for (const { slot, value } of repairs) repaired[slot] = value;
  return repaired;
}

/** What cannot be explained is said once for each block of cells: a whole row may be wrong. */
function mergeUnexplained(found: readonly Disagreement[]): Disagreement[] {
  const result = found.filter(({ explanations }) => explanations.length > 0);
  const byBlock = new Map<string, CompiledRelation[]>();
  for (const { relations, explanations } of found) {
    if (explanations.length > 0) continue;
    const { block } = relations[0].relation;
    byBlock.set(block, [...(byBlock.get(block) ?? []), ...relations]);
  }
  for (const relations of byBlock.values()) {
    result.push({ relations: relations.sort((a, b) => a.index - b.index), explanations: [] });
  }
  return result;
}

/**
 * Brings together disagreements that one explanation repairs at once: a figure copied wrong into a row and into its
 * total breaks two balances that share no cell.
 */
function mergeLinked(
  found: readonly Disagreement[],
  explainGroup: (group: readonly CompiledRelation[]) => Disagreement,
): Disagreement[] {
  const result: Disagreement[] = [];
  for (const disagreement of found) {
    const linked = result.filter((other) => isLinked(disagreement, other) || isLinked(other, disagreement));
    if (linked.length === 0) {
      result.push(disagreement);
      continue;
    }
    for (const other of linked) result.splice(result.indexOf(other), 1);
    const group = [...linked.flatMap((other) => other.relations), ...disagreement.relations];
    result.push(explainGroup(group.sort((a, b) => a.index - b.index)));
  }
  return result;
}

/** Whether an explanation of one disagreement changes a cell of the other's relations. */
function isLinked(one: Disagreement, other: Disagreement): boolean {
  return one.explanations.some((repairs) =>
    repairs.some(({ slot }) => other.relations.some(({ slots }) => slots.includes(slot))),
  );
}

function groupConnected(broken: readonly CompiledRelation[]): CompiledRelation[][] {
  const groups: CompiledRelation[][] = [];
  for (const relation of broken) {
    const touching = groups.filter((group) =>
      group.some((other) => other.slots.some((slot) => relation.slots.includes(slot))),
    );
    const merged = [...touching.flat(), relation];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  for (const group of groups) group.sort((a, b) => a.index - b.index);
  return groups;
}

function explain(
  group: readonly CompiledRelation[],
  equalities: readonly CompiledRelation[],
  values: Float64Array,
): Repair[][] {
  if (group.length > mostRelations) return [];
  const bySlot = new Map<number, CompiledRelation[]>();
  for (const relation of equalities) {
    for (const slot of relation.slots) bySlot.set(slot, [...(bySlot.get(slot) ?? []), relation]);
  }
  for (let size = 1; size <= mostCulprits; size++) {
    const found = search(group, bySlot, values, size);
    if (found === undefined) return [];
    if (found.length === 0) continue;
    const kept = found.length === 1 ? found : keepCompletable(found, group, equalities, values);
    return kept.length > 1 && size > mostCulpritsUndecided ? [] : kept;
  }
  return [];
}

/** Where rows or cells are missing, an explanation must leave room for them: what they would have to be is not negative. */
function keepCompletable(
  explanations: readonly Repair[][],
  group: readonly CompiledRelation[],
  equalities: readonly CompiledRelation[],
  values: Float64Array,
): Repair[][] {
  // What is broken elsewhere says nothing about this disagreement.
  const concerned = equalities.filter((one) => group.includes(one) || judge(one, values) !== 'broken');
  const kept = explanations.filter((repairs) => canBeCompleted(concerned, repairFigures(values, repairs)));
  return kept.length > 0 ? kept : [...explanations];
}

/**
 * Every set of `size` cells that repairs the group: take a broken relation, let one of its cells repair it, go on.
 * Undefined where that takes too long, for then there may be more than were found.
 */
function search(
  group: readonly CompiledRelation[],
  bySlot: ReadonlyMap<number, readonly CompiledRelation[]>,
  values: Float64Array,
  size: number,
): Repair[][] | undefined {
  const figures = Float64Array.from(values);
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
    // One cell mends at most three relations: its row's, its column's and the balance.
    if (changed.length === size || broken.length > 3 * (size - changed.length)) return;
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
      const touched = bySlot.get(slot) ?? [];
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

import type { Fact } from '../model/fact';
import type { CompiledRelation } from './compile';
import { canBeCompleted } from './complete';
import { findCulprits, type Repair } from './culprits';
import { judge } from './evaluate';
import { preferConfirmed } from './evidence';
import {
  connectRelations,
  countFewestCulprits,
  groupConnected,
  listBroken,
  mostMended,
  type Network,
} from './network';

export type { Repair } from './culprits';

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
/** Broken relations beyond which no such set can be found. */
const mostRelations = mostCulprits * mostMended;

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
  const network = connectRelations(relations);
  const broken = listBroken(network, values);
  if (broken.length === 0) return [];
  const explainGroup = (group: readonly CompiledRelation[]): Disagreement => ({
    relations: group,
    explanations: explain(group, network, values),
  });
  const disagreements = mergeLinked(groupConnected(network, broken).map(explainGroup), explainGroup);
  explained.set(values, { relations, disagreements });
  return disagreements;
}

/** The figures with a set of cells repaired. */
export function repairFigures(values: Float64Array, repairs: readonly Repair[]): Float64Array {
  const repaired = values.slice();
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

function explain(
  group: readonly CompiledRelation[],
  network: Network,
  values: Float64Array,
): readonly (readonly Repair[])[] {
  if (group.length > mostRelations) return [];
  for (let size = countFewestCulprits(group); size <= mostCulprits; size++) {
    const found = findCulprits(group, network, values, size);
    if (found === undefined) return [];
    if (found.length === 0) continue;
    const kept = found.length === 1 ? found : keepCompletable(found, group, network, values);
    return kept.length > 1 && size > mostCulpritsUndecided ? [] : kept;
  }
  return [];
}

/** Where rows or cells are missing, an explanation must leave room for them: what they would have to be is not negative. */
function keepCompletable(
  explanations: readonly (readonly Repair[])[],
  group: readonly CompiledRelation[],
  { equalities }: Network,
  values: Float64Array,
): readonly (readonly Repair[])[] {
  // With every figure known there is nothing to complete, and each explanation makes all relations hold.
  if (!values.some(Number.isNaN)) return explanations;
  // What is broken elsewhere says nothing about this disagreement.
  const concerned = equalities.filter((one) => group.includes(one) || judge(one, values) !== 'broken');
  const kept = explanations.filter((repairs) => canBeCompleted(concerned, repairFigures(values, repairs)));
  return kept.length > 0 ? kept : explanations;
}

import type { Fact } from '../model/fact';
import type { CompiledRelation } from './compile';
import type { Repair } from './culprits';
import { preferConfirmed } from './evidence';
import { type Explained, explainBroken, mostRelations } from './explain-broken';
import { connectRelations, type Group, type Judged, judgeEqualities, type Network } from './network';

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

const nothing: readonly never[] = [];

/**
 * Explains every broken equality by the fewest wrong cells; of several such sets the prose may tell which. `before` is how the
 * equalities fare, where that was judged before.
 */
export function findDisagreements(
  relations: readonly CompiledRelation[],
  values: Float64Array,
  facts: readonly Fact[] = nothing,
  before?: Judged,
): readonly Disagreement[] {
  const network = connectRelations(relations);
  const judged = before ?? judgeEqualities(network, values);
  if (judged.broken.length === 0) return nothing;
  const explained =
    recall(network, values) ?? remember(network, values, explainBroken(network, judged, values));
  const disagreements: Disagreement[] = [];
  for (const { group, explanations } of explained) {
    if (explanations.length === 0) continue;
    const confirmed = preferConfirmed(explanations, facts, values);
    disagreements.push({ relations: listRelations(network, group), explanations: confirmed });
  }
  for (const group of mergeUnexplained(network, explained))
    disagreements.push({ relations: listRelations(network, group), explanations: nothing });
  return disagreements;
}

/** What broken equalities of some figures come from, before anything else is asked. */
interface Known {
  readonly network: Network;
  readonly explained: readonly Explained[];
}

/** A report's figures are explained for its own findings and for what other reports may rely on; nobody changes them. */
const known = new WeakMap<Float64Array, Known>();

function recall(network: Network, values: Float64Array): readonly Explained[] | undefined {
  const found = known.get(values);
  return found?.network === network ? found.explained : undefined;
}

/** What was found without much of a search is sooner found again than kept. */
function remember(
  network: Network,
  values: Float64Array,
  explained: readonly Explained[],
): readonly Explained[] {
  const isHard = explained.some(({ group }) => group.length > 1 && group.length <= mostRelations);
  if (isHard) known.set(values, { network, explained });
  return explained;
}

/** What cannot be explained is said once for each block of cells: a whole row may be wrong. */
function mergeUnexplained({ equalities }: Network, explained: readonly Explained[]): readonly Group[] {
  const unexplained = explained.filter(({ explanations }) => explanations.length === 0);
  if (unexplained.length < 2) return unexplained.map(({ group }) => group);
  const byBlock = new Map<string, number[]>();
  for (const { group } of unexplained) {
    const { block } = equalities[group[0]].relation;
    byBlock.set(block, [...(byBlock.get(block) ?? []), ...group]);
  }
  return Array.from(byBlock.values(), (group) => group.sort((a, b) => a - b));
}

function listRelations({ equalities }: Network, group: Group): CompiledRelation[] {
  const relations: CompiledRelation[] = [];
  for (let index = 0; index < group.length; index++) relations.push(equalities[group[index]]);
  return relations;
}

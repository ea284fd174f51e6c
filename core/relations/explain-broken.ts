import { canBeCompleted } from './complete';
import { findCulprits, type Repair } from './culprits';
import { lookRepaired, takeDraft } from './draft';
import {
  countFewestCulprits,
  type Group,
  type Grouping,
  groupConnected,
  inNone,
  type Judged,
  mostMended,
  type Network,
} from './network';

/** A group of broken equalities with the smallest sets of cells whose change repairs all of them and breaks none. */
export interface Explained {
  readonly group: Group;
  /** None where more cells are wrong than can be worked out. */
  readonly explanations: readonly (readonly Repair[])[];
}

/** More culprits than this are not looked for: the figures no longer determine them. */
export const mostCulprits = 5;
/** Of more cells than this only the one set that explains everything is told: lists of such sets help nobody. */
const mostCulpritsUndecided = 3;
/** Broken relations beyond which no such set can be found. */
export const mostRelations = mostCulprits * mostMended;

const nothing: readonly never[] = [];

/** Explains broken equalities, those that share cells together. */
export function explainBroken(network: Network, judged: Judged, values: Float64Array): readonly Explained[] {
  const grouping = groupConnected(network, judged.broken);
  const explainGroup = (group: Group): Explained => ({
    group,
    explanations: explain(network, judged, group, values),
  });
  const explained = grouping.groups.map(explainGroup);
  return reachesAnother(network, grouping, explained)
    ? mergeLinked(network, explained, explainGroup)
    : explained;
}

function explain(
  network: Network,
  judged: Judged,
  group: Group,
  values: Float64Array,
): readonly (readonly Repair[])[] {
  if (group.length > mostRelations) return nothing;
  for (let size = countFewestCulprits(network, group); size <= mostCulprits; size++) {
    const found = findCulprits(group, network, values, size);
    if (found === undefined) return nothing;
    if (found.length === 0) continue;
    const kept = found.length === 1 ? found : keepCompletable(network, judged, group, found, values);
    return kept.length > 1 && size > mostCulpritsUndecided ? nothing : kept;
  }
  return nothing;
}

/** Where rows or cells are missing, an explanation must leave room for them: what they would have to be is not negative. */
function keepCompletable(
  { equalities, ofSlot }: Network,
  { broken, unknown }: Judged,
  group: Group,
  found: readonly (readonly Repair[])[],
  values: Float64Array,
): readonly (readonly Repair[])[] {
  // What is missing where none of them changes anything has room with all of them or with none.
  const isBesideUnknown = ({ slot }: Repair): boolean => ofSlot[slot].some((at) => unknown.includes(at));
  if (unknown.length === 0 || !found.some((repairs) => repairs.some(isBesideUnknown))) return found;
  // What is broken elsewhere says nothing about this disagreement.
  const concerned = equalities.filter((_, at) => group.includes(at) || !broken.includes(at));
  const figures = takeDraft(values);
  const hasRoom = (repaired: Float64Array): boolean => canBeCompleted(concerned, repaired);
  const kept = found.filter((repairs) => lookRepaired(figures, repairs, hasRoom));
  return kept.length > 0 ? kept : found;
}

/** Whether any explanation changes a cell of what is broken in another group; seldom, and soon seen. */
function reachesAnother(
  { ofSlot }: Network,
  { numbers }: Grouping,
  explained: readonly Explained[],
): boolean {
  for (const { group, explanations } of explained) {
    const own = numbers[group[0]];
    for (const repairs of explanations) {
      for (const { slot } of repairs) {
        for (const at of ofSlot[slot]) if (numbers[at] !== inNone && numbers[at] !== own) return true;
      }
    }
  }
  return false;
}

/**
 * Brings together groups that one explanation repairs at once: a figure copied wrong into a row and into its total breaks
 * two balances that share no cell.
 */
function mergeLinked(
  network: Network,
  explained: readonly Explained[],
  explainGroup: (group: Group) => Explained,
): readonly Explained[] {
  const result: Explained[] = [];
  for (const one of explained) {
    const linked = result.filter((other) => isLinked(network, one, other) || isLinked(network, other, one));
    if (linked.length === 0) {
      result.push(one);
      continue;
    }
    for (const other of linked) result.splice(result.indexOf(other), 1);
    const group = [...linked.flatMap((other) => other.group), ...one.group];
    result.push(explainGroup(group.sort((a, b) => a - b)));
  }
  return result;
}

/** Whether an explanation of one group changes a cell of the other's equalities. */
function isLinked({ ofSlot }: Network, one: Explained, other: Explained): boolean {
  return one.explanations.some((repairs) =>
    repairs.some(({ slot }) => ofSlot[slot].some((at) => other.group.includes(at))),
  );
}

import type { Repair } from './culprits';

let draft = new Float64Array(0);

/**
 * A copy of some figures to try changes on, good until the next one is taken. There is only one: for a new array of this
 * kind memory is asked of the system, which takes longer than most of what is tried.
 */
export function takeDraft(values: Float64Array): Float64Array {
  if (draft.length !== values.length) draft = new Float64Array(values.length);
  draft.set(values);
  return draft;
}

/** What `look` says of the figures with a set of cells repaired; they are put back before it is returned. */
export function lookRepaired<Figures extends Float64Array | number[], Answer>(
  figures: Figures,
  repairs: readonly Repair[],
  look: (figures: Figures) => Answer,
): Answer {
  const before = repairs.map(({ slot }) => figures[slot]);
  for (const { slot, value } of repairs) figures[slot] = value;
  const answer = look(figures);
  for (let index = repairs.length - 1; index >= 0; index--) figures[repairs[index].slot] = before[index];
  return answer;
}

import type { Fact } from '../model/fact';

/** Whether some honest reading of a fact fits these figures; cells that are not known fit nothing. */
export function agrees({ value, readings }: Fact, figures: ArrayLike<number>): boolean {
  return readings.some(({ slots, weights, op }) => {
    let sum = 0;
    for (let index = 0; index < slots.length; index++) sum += weights[index] * figures[slots[index]];
    return op === '=' ? sum === value : value <= sum;
  });
}

/**
 * Of several sets of figures those that the prose bears out best: more of what it states holds with them than with the
 * others. All of them where it does not tell them apart. `apply` gives a candidate's figures.
 */
export function preferConfirmed<T>(
  candidates: readonly T[],
  facts: readonly Fact[],
  apply: (candidate: T) => ArrayLike<number>,
): readonly T[] {
  if (facts.length === 0 || candidates.length < 2) return candidates;
  const confirmed = candidates.map((candidate) => {
    const figures = apply(candidate);
    return facts.filter((fact) => agrees(fact, figures)).length;
  });
  const most = Math.max(...confirmed);
  return candidates.filter((_, index) => confirmed[index] === most);
}

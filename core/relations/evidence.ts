import type { Fact, FactReading } from '../model/fact';
import type { Outcome } from './evaluate';

/** How the number stands to one reading of it; `unknown` where a cell is not known. */
function compare({ value, step }: Fact, reading: FactReading, figures: ArrayLike<number>): Outcome {
  const stated = value + (reading.besides ?? 0);
  const sum = sumOfReading(reading, figures);
  if (Number.isNaN(sum)) return 'unknown';
  const fits = reading.op === '=' ? Math.abs(sum - stated) < step : stated < sum + step;
  return fits ? 'holds' : 'broken';
}

/** What the cells of a reading come to; NaN where one is not known. */
export function sumOfReading({ slots, weights }: FactReading, figures: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < slots.length; index++) sum += weights[index] * figures[slots[index]];
  return sum;
}

/** Whether some honest reading of a fact fits these figures; cells that are not known fit nothing. */
export function agrees(fact: Fact, figures: ArrayLike<number>): boolean {
  return fact.readings.some((reading) => compare(fact, reading, figures) === 'holds');
}

/** Whether no honest reading of a fact fits these figures; cells that are not known may fit. */
export function contradicts(fact: Fact, figures: ArrayLike<number>): boolean {
  return (
    fact.readings.length > 0 && fact.readings.every((reading) => compare(fact, reading, figures) === 'broken')
  );
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

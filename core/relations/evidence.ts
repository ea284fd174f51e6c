import type { Fact, FactReading } from '../model/fact';
import type { Repair } from './culprits';
import { takeDraft } from './draft';
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
  for (const reading of fact.readings) if (compare(fact, reading, figures) === 'holds') return true;
  return false;
}

/** Whether no honest reading of a fact fits these figures; cells that are not known may fit. */
export function contradicts(fact: Fact, figures: ArrayLike<number>): boolean {
  for (const reading of fact.readings) if (compare(fact, reading, figures) !== 'broken') return false;
  return fact.readings.length > 0;
}

/**
 * Of several ways to repair some figures those that the prose bears out best: more of what it states holds with them than
 * with the others. All of them where it does not tell them apart.
 */
export function preferConfirmed(
  candidates: readonly (readonly Repair[])[],
  facts: readonly Fact[],
  values: Float64Array,
): readonly (readonly Repair[])[] {
  if (facts.length === 0 || candidates.length < 2) return candidates;
  const telling = facts.filter((fact) => speaksOfAny(fact, candidates));
  if (telling.length === 0) return candidates;
  const figures = takeDraft(values);
  let most = 0;
  let best: (readonly Repair[])[] = [];
  for (const repairs of candidates) {
    for (const { slot, value } of repairs) figures[slot] = value;
    const count = countAgreeing(telling, figures);
    for (const { slot } of repairs) figures[slot] = values[slot];
    if (count > most) {
      most = count;
      best = [];
    }
    if (count === most) best.push(repairs);
  }
  return best;
}

function countAgreeing(facts: readonly Fact[], figures: Float64Array): number {
  let count = 0;
  for (const fact of facts) if (agrees(fact, figures)) count++;
  return count;
}

/** Whether a fact counts any cell that would be changed: the others hold with all repairs or with none. */
export function speaksOfAny({ readings }: Fact, candidates: readonly (readonly Repair[])[]): boolean {
  return candidates.some((repairs) => repairs.some(({ slot }) => countsCell(readings, slot)));
}

function countsCell(readings: readonly FactReading[], cell: number): boolean {
  for (const { slots } of readings) {
    for (let index = 0; index < slots.length; index++) if (slots[index] === cell) return true;
  }
  return false;
}

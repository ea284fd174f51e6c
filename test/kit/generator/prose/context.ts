import type { Format } from '../../../../core/formats/format';
import type { Agency } from '../agency';
import { countOf, type Figures, listResults, sum } from '../figures';
import type { Sentence } from '../model';
import type { Random } from '../random';

/** What sentences are written from. */
export interface Context {
  readonly agency: Agency;
  readonly year: number;
  readonly format: Format;
  readonly figures: Figures;
  readonly random: Random;
}

const digits = '零一二三四五六七八九十';

/** A count as text writes it: now and then a small one in Chinese numerals. */
export function writeCount(count: number, unit: string, random: Random): string {
  if (count > 0 && count <= 10 && random.chance(0.12)) return `${count === 2 ? '两' : digits[count]}${unit}`;
  return `${count}${unit}`;
}

/** The totals that sentences about applications speak of. */
export interface Totals {
  readonly received: number;
  readonly carriedIn: number;
  readonly decided: number;
  readonly carriedOut: number;
  readonly persons: number;
  readonly organizations: number;
}

export function readTotals({ figures }: Context): Totals {
  const received = countOf(figures, 't3.new', 6);
  const persons = countOf(figures, 't3.new', 0);
  return {
    received,
    carriedIn: countOf(figures, 't3.carried-in', 6),
    decided: countOf(figures, 't3.r7', 6),
    carriedOut: countOf(figures, 't3.carried-out', 6),
    persons,
    organizations: received - persons,
  };
}

/** The sum of the totals of the results whose id begins so. */
export function sumResults({ figures, format }: Context, prefix: string): number {
  return sum(listResults(format).map(({ id }) => (id.startsWith(prefix) ? countOf(figures, id, 6) : 0)));
}

export const say = (words: string, tag?: string, wrong?: string): Sentence => ({ words, tag, wrong });

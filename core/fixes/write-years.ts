import { type YearMention, writeYear } from '../text/years';
import type { Fix } from './fix';

/** Writes another year in the place of each, in the way that it is written there. Unsafe: which one is right a person knows. */
export function writeYears(mentions: readonly YearMention[], year: number): Fix {
  return {
    title: { key: 'fix-year', params: { year, count: mentions.length } },
    isSafe: false,
    edits: mentions.map(({ start, end, style }) => ({ start, end, newText: writeYear(year, style) })),
  };
}

import type { Edit, Fix } from './fix';
import { type Fixable, repairInSteps } from './repair';

/**
 * Every safe fix of a text's findings as one, with the safe fixes of what is found then, until none is left: doing it a
 * second time changes nothing. Nothing where none is safe. `findAgain` finds what is wrong with another text.
 */
export function repairSafely(
  text: string,
  findings: readonly Fixable[],
  findAgain: (text: string) => readonly Fixable[],
): Fix[] {
  const find = (one: string): readonly Fixable[] => (one === text ? findings : findAgain(one));
  const steps = [...repairInSteps(text, { find })];
  if (steps.length === 0) return [];
  const edits =
    steps.length === 1
      ? steps[0].fixes.flatMap((one) => one.edits)
      : [findDifference(text, steps[steps.length - 1].after)];
  return [{ title: { key: 'fix-all', params: {} }, isSafe: true, edits }];
}

/** One edit that makes a text another: from the first character that differs to the last. */
function findDifference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

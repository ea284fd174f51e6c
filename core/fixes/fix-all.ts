import { applyEdits, chooseEdits } from './apply';
import type { Edit, Fix } from './fix';

/** What has been found, as far as it matters here. */
interface Fixable {
  readonly fixes: readonly Fix[];
}

/** Repairs come to an end by themselves; a limit for what nobody has thought of. */
const mostRounds = 8;

/**
 * Every safe fix of a text's findings as one, with the safe fixes of what is found then, until none is left: doing it a
 * second time changes nothing. Nothing where none is safe. `findAgain` finds what is wrong with another text.
 */
export function repairSafely(
  text: string,
  findings: readonly Fixable[],
  findAgain: (text: string) => readonly Fixable[],
): Fix[] {
  const first = chooseSafeEdits(findings);
  let repaired = applyEdits(text, first);
  if (repaired === text) return [];
  let rounds = 1;
  for (; rounds < mostRounds; rounds++) {
    const further = applyEdits(repaired, chooseSafeEdits(findAgain(repaired)));
    if (further === repaired) break;
    repaired = further;
  }
  const edits = rounds === 1 ? first : [findDifference(text, repaired)];
  return [{ title: { key: 'fix-all', params: {} }, isSafe: true, edits }];
}

function chooseSafeEdits(findings: readonly Fixable[]): Edit[] {
  return chooseEdits(findings.flatMap(({ fixes }) => fixes.filter(({ isSafe }) => isSafe)));
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

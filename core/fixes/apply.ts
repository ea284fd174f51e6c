import type { Edit, Fix } from './fix';

/** Carries out edits that do not overlap; nothing outside their ranges changes. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Carries out fixes in the order of the text, the unsafe ones only when asked to. A fix is done whole or not at all: one
 * that overlaps an earlier one is left for another time.
 */
export function applyFixes(
  text: string,
  fixes: readonly Fix[],
  { isUnsafeToo = false }: { readonly isUnsafeToo?: boolean } = {},
): string {
  return applyEdits(text, chooseEdits(fixes.filter(({ isSafe }) => isSafe || isUnsafeToo)));
}

/** The edits of those fixes that can be done together. */
export function chooseEdits(fixes: readonly Fix[]): Edit[] {
  return chooseFixes(fixes).flatMap(({ edits }) => edits);
}

/** The fixes that can be done together, the first in the text before those that overlap it. */
export function chooseFixes<One extends Fix>(fixes: readonly One[]): One[] {
  const wanted = fixes.filter(({ edits }) => edits.length > 0);
  const startOf = ({ edits }: Fix): number => Math.min(...edits.map(({ start }) => start));
  const chosen: One[] = [];
  const done: Edit[] = [];
  for (const fix of [...wanted].sort((a, b) => startOf(a) - startOf(b))) {
    if (fix.edits.some((edit) => done.some((other) => overlaps(edit, other)))) continue;
    chosen.push(fix);
    done.push(...fix.edits);
  }
  return chosen;
}

/** Two edits that begin at one place overlap too: it could not be told which of them comes first. */
export function overlaps(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

import type { Severity } from '../formats/format';
import { applyEdits, chooseFixes } from './apply';
import type { Fix } from './fix';

/** What has been found, as far as it matters here. */
export interface Fixable {
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** Fixes that were done together. */
export interface RepairStep {
  readonly before: string;
  readonly fixes: readonly Fix[];
  readonly after: string;
}

export interface RepairOptions<Found extends Fixable> {
  /** What is wrong with a text. */
  readonly find: (text: string) => readonly Found[];
  /** Whether a finding is to be mended; all are, where nothing is said. */
  readonly isAsked?: (found: Found) => boolean;
  readonly isUnsafeToo?: boolean;
}

/** Repairs come to an end by themselves; a limit for what nobody has thought of. */
const mostSteps = 8;

/**
 * Mends a text step by step: every safe fix, with the safe fixes of what is found then, until none is left. Then, where
 * that is asked for, an unsafe fix that is the only answer to its finding, if fewer findings are left after it: of
 * alternatives none is chosen, and nothing is written that a person would have to complete. Doing it a second time
 * changes nothing.
 */
export function* repairInSteps<Found extends Fixable>(
  text: string,
  { find, isAsked = () => true, isUnsafeToo = false }: RepairOptions<Found>,
): Generator<RepairStep> {
  let now = text;
  let found = find(text);
  for (;;) {
    for (let steps = 0; steps < mostSteps; steps++) {
      const fixes = chooseFixes(
        found.filter(isAsked).flatMap((one) => one.fixes.filter(({ isSafe }) => isSafe)),
      );
      const after = applyAll(now, fixes);
      if (after === now) break;
      yield { before: now, fixes, after };
      now = after;
      found = find(now);
    }
    if (!isUnsafeToo) return;
    const step = findUnsafeStep(now, found, { find, isAsked });
    if (step === undefined) return;
    yield step;
    now = step.after;
    found = find(now);
  }
}

/** The unsafe fixes that are the only ones: all together where that helps, else half of them, and so on. */
function findUnsafeStep<Found extends Fixable>(
  before: string,
  found: readonly Found[],
  { find, isAsked }: Required<Pick<RepairOptions<Found>, 'find' | 'isAsked'>>,
): RepairStep | undefined {
  const attempt = (fixes: readonly Fix[]): RepairStep | undefined => {
    if (fixes.length === 0) return undefined;
    const after = applyAll(before, fixes);
    if (after !== before && isBetter(find(after), found, fixes.length)) return { before, fixes, after };
    if (fixes.length === 1) return undefined;
    const half = Math.ceil(fixes.length / 2);
    return attempt(fixes.slice(0, half)) ?? attempt(fixes.slice(half));
  };
  const only = found.filter(isAsked).filter(({ fixes }) => fixes.length === 1);
  return attempt(chooseFixes(only.flatMap(({ fixes }) => fixes)));
}

/** Whether each of so many fixes has taken a finding away and none has brought another, still less an error. */
function isBetter(after: readonly Fixable[], before: readonly Fixable[], fixes: number): boolean {
  const countErrors = (found: readonly Fixable[]): number =>
    found.filter(({ severity }) => severity === 'error').length;
  return after.length <= before.length - fixes && countErrors(after) <= countErrors(before);
}

function applyAll(text: string, fixes: readonly Fix[]): string {
  return applyEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
}

import type { Locale } from '../core/index';
import type { Checked } from './check';
import { phrases } from './phrases';

/** Why a file could not be checked, as a sentence; undefined for one that was. */
export function describeProblem(checked: Checked, locale: Locale): string | undefined {
  if (!('problem' in checked)) return undefined;
  const { file, problem, reason } = checked;
  const say = phrases[locale];
  return problem === 'encoding' ? say.encoding(file) : say.unreadable(file, say.reasons[reason] ?? reason);
}

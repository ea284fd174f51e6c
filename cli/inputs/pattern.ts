import { existsSync } from 'node:fs';
import path from 'node:path';
import { createMatcher } from '../../core/index';
import { type Found, walk } from './walk';

/** Whether a name that no file has is meant as a pattern. */
export function isPattern(named: string): boolean {
  return /[*?{[]/.test(named);
}

/**
 * The files that a pattern fits, for shells that leave that to the program: `*`, `?`, `[a-z]` within a name, `**` for any
 * folders, `{a,b}` for either. What is hidden has to be named, as in shells.
 */
export function* findMatching(pattern: string, onFolder?: (folder: string) => void): Generator<Found> {
  const names = (path.sep === '/' ? pattern : pattern.replaceAll(path.sep, '/')).split('/');
  const first = names.findIndex(isPattern);
  const within = names.slice(0, first).join('/');
  const folder = first > 0 && within === '' ? '/' : within;
  if (folder !== '' && !existsSync(folder)) return;
  const rest = names.slice(first).join('/');
  const matches = createMatcher(rest, true);
  const isHidden = /(^|\/)\./;
  const hidesNothing = isHidden.test(rest);
  const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length - 1;
  const wants = (file: string): boolean => {
    const relative = path.relative(folder, file).replaceAll(path.sep, '/');
    return (hidesNothing || !isHidden.test(relative)) && matches(relative);
  };
  yield* walk(folder, { depth, wants, onFolder });
}

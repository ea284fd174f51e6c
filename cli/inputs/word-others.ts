import { statSync } from 'node:fs';
import type { Locale } from '../../core/index';
import { phrases } from '../phrases';
import { inputPhrases } from '../phrases/inputs';
import { toPrintable } from '../reporters/printable';

/** A folder or pattern without a report. */
export function wordEmpty(named: string, locale: Locale): string {
  const name = toPrintable(named);
  return isFolder(named) ? phrases[locale].emptyFolder(name) : inputPhrases[locale].emptyPattern(name);
}

function isFolder(named: string): boolean {
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** So many names are told where nobody has asked for all. */
const fewNames = 3;

/** What was found and was no report: whoever misses one can see it here. */
export function wordOthers(files: readonly string[], isVerbose: boolean, locale: Locale): string[] {
  const say = inputPhrases[locale];
  if (files.length === 0) return [];
  const names = files.map(toPrintable);
  if (isVerbose) return [say.allOthers(names.length), ...names.map((name) => `  ${name}`)];
  return [say.others(names.length, names.slice(0, fewNames))];
}

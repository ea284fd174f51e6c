import path from 'node:path';
import { type Locale, wordSettingsMessage } from '../core/index';
import type { Checked } from './check-files';
import type { FileRemark } from './json-file';
import { phrases } from './phrases';
import { inputPhrases } from './phrases/inputs';
import { toPrintable } from './reporters/printable';

/** Why a file could not be checked, as a sentence; undefined for one that was. */
export function describeProblem(checked: Checked, locale: Locale): string | undefined {
  if (!('problem' in checked)) return undefined;
  const { problem, reason, size, line } = checked;
  const file = toPrintable(checked.file);
  const say = phrases[locale];
  const { bytes, broken, large, reasons } = inputPhrases[locale];
  if (problem === 'encoding') {
    if (reason === '') return say.encoding(file);
    return `${file} ${bytes[reason] ?? broken(reason, line)}`;
  }
  const why = reason === 'large' ? large(size) : (say.reasons[reason] ?? reasons[reason] ?? reason);
  return problem === 'failed' ? say.failed(file, why) : say.unreadable(file, why);
}

/** What is wrong with a settings or baseline file: a line for each slip, with the file and the line it stands on. */
export function describeRemark({ file, reason, problems }: FileRemark, locale: Locale): string[] {
  const say = phrases[locale];
  const name = nameFile(file);
  if (reason !== undefined) return [say.unreadable(name, say.reasons[reason] ?? reason)];
  return problems.map(({ line, message }) => `${name}:${line + 1}: ${wordSettingsMessage(message, locale)}`);
}

/** A file as seen from the working folder, where it stands below it. */
export function nameFile(file: string): string {
  const relative = path.relative('.', file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

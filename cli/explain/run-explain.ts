import { type FormatId, getLanguage, listExplained, suggestNames } from '../../core/index';
import type { Call, ExitCode, Host } from '../command';
import { listNames } from '../lay-out';
import { explainPhrases } from '../phrases/explain';
import { writeJson, writeMarkdown } from './as-data';
import { writeText } from './as-text';
import { explainName } from './explained';
import { writeNames } from './names';

/** The command `explain`. */
export function runExplain(
  { operands, values, locale }: Call,
  { write, warn, terminal, documentation }: Host,
): ExitCode {
  const form = values.form as FormatId | undefined;
  const format = `${values.format ?? 'text'}`.toLowerCase();
  // Words of a name need no quotation marks.
  const name = operands.join(' ').trim();
  if (name === '') {
    write(writeNames(listExplained(form), { form, format, locale, terminal }));
    return 0;
  }
  const found = explainName(name, form, { documentation, locale });
  if (format === 'json') write(writeJson(found));
  if (found.length === 0) {
    warn(describeUnknown(name, form, locale));
    return 2;
  }
  if (format === 'markdown') write(writeMarkdown(found));
  if (format === 'text') write(writeText(name, found, terminal, locale));
  return 0;
}

/** That nothing is called so, and what is called nearly so. */
function describeUnknown(name: string, form: FormatId | undefined, locale: Call['locale']): string {
  const nearest = suggestNames(name, form).map(
    ({ id, name: words }) => [id, words[getLanguage(locale)]] as const,
  );
  const unknown = explainPhrases[locale].unknown(name, nearest.length > 0);
  return nearest.length === 0 ? unknown : listNames(unknown, nearest);
}

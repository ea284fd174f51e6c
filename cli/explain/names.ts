import {
  escapeMarkdown,
  type FormatId,
  formats,
  getLanguage,
  type Locale,
  rules,
  type Suggestion,
} from '../../core/index';
import { listNames, widest } from '../lay-out';
import { explainPhrases } from '../phrases/explain';
import type { Terminal } from './as-text';

interface NamesOptions {
  readonly form: FormatId | undefined;
  readonly format: string;
  readonly locale: Locale;
  readonly terminal: Terminal;
}

/** All that can be explained, by id and name. */
export function writeNames(
  explained: readonly Suggestion[],
  { form = formats[formats.length - 1].id, format, locale, terminal }: NamesOptions,
): string {
  const language = getLanguage(locale);
  const rows = explained.map(({ id, name }) => [id, name[language]] as const);
  const ids = new Set<string>(rules.map(({ id }) => id));
  const say = explainPhrases[locale];
  const sections = [
    [say.rules, rows.filter(([id]) => ids.has(id))],
    [say.categories(form), rows.filter(([id]) => !ids.has(id))],
  ] as const;
  if (format === 'json')
    return `${JSON.stringify({ form, names: rows.map(([id, title]) => ({ id, title })) }, null, 2)}\n`;
  if (format === 'markdown') {
    const lists = sections.map(([title, named]) =>
      [`## ${title}`, '', ...named.map(([id, name]) => `- \`${id}\` ${escapeMarkdown(name)}`)].join('\n'),
    );
    return `${lists.join('\n\n')}\n`;
  }
  const columns = Math.min(terminal.columns ?? widest, widest);
  return `${sections.map(([title, named]) => listNames(title, named, columns)).join('\n\n')}\n`;
}

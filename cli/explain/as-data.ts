import { escapeMarkdown, toMarkdown } from '../../core/index';
import { type Explained, titleOf } from './explained';

/** Explanations as Markdown, each below its name. */
export function writeMarkdown(found: readonly Explained[]): string {
  const documents = found.map(({ id, lines, page }) => {
    const head = `## ${escapeMarkdown(titleOf({ lines }))} \`${id}\``;
    const sections = page.map(({ name, markdown }) => `### ${name}\n\n${markdown}`);
    const rest = lines.length > 1 ? [toMarkdown(lines.slice(1))] : [];
    return [head, ...rest, ...sections].join('\n\n');
  });
  return `${documents.join('\n\n')}\n`;
}

/** Explanations as JSON: what the other formats say, in pieces. */
export function writeJson(found: readonly Explained[]): string {
  const explanations = found.map(({ id, topic, lines, page }) => ({
    id,
    kind: topic.kind,
    form: 'format' in topic ? topic.format : null,
    title: titleOf({ lines }),
    lines: lines
      .slice(1)
      .filter(({ pieces }) => pieces.every(({ href }) => href === undefined))
      .map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    links: lines.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, href }) => (href === undefined ? [] : [{ text, href }])),
    ),
    page: page.map(({ name, markdown }) => ({ title: name, markdown })),
  }));
  return `${JSON.stringify({ explanations }, null, 2)}\n`;
}

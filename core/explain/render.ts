import type { ExplanationLine } from './lines';

/** What Markdown and the HTML in it would take for more than itself, anywhere and at the beginning of a line. */
const markup = /[\\`*_[\]<>#|~&]/g;
const opening = /^(?:[-+=]|\d{1,9}[.)])/;

/** Words as they are, whatever they hold. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(markup, String.raw`\$&`)
    .replace(opening, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** The lines of an explanation as Markdown: the name apart, the others close together. */
export function toMarkdown(lines: readonly ExplanationLine[]): string {
  const [name, ...rest] = lines.map((line) =>
    line
      .map(({ text, isStrong, href }) => {
        const words = escapeMarkdown(text);
        if (href !== undefined) return `[${words}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
        return isStrong ? `**${words}**` : words;
      })
      .join(''),
  );
  return rest.length === 0 ? name : `${name}\n\n${rest.join('  \n')}`;
}

/** The same for readers who see the text as it is. */
export function toPlainText(lines: readonly ExplanationLine[]): string {
  return lines
    .map((line) => line.map(({ text, href }) => (href === undefined ? text : `${text} ${href}`)).join(''))
    .join('\n');
}

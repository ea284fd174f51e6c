import type { ExplanationLine, Piece } from './lines';

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

/** The lines of an explanation as Markdown: the name, the law, practice and arithmetic each a paragraph of close lines. */
export function toMarkdown(lines: readonly ExplanationLine[]): string {
  return lines.reduce((markdown, { pieces, isApart }, index) => {
    const line = pieces.map(renderPiece).join('');
    if (index === 0) return line;
    return `${markdown}${index === 1 || isApart ? '\n\n' : '  \n'}${line}`;
  }, '');
}

function renderPiece({ text, isStrong, href }: Piece): string {
  const words = escapeMarkdown(text);
  if (href !== undefined) return `[${words}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return isStrong ? `**${words}**` : words;
}

/** The same for readers who see the text as it is. */
export function toPlainText(lines: readonly ExplanationLine[]): string {
  return lines
    .map(({ pieces }) =>
      pieces.map(({ text, href }) => (href === undefined ? text : `${text} ${href}`)).join(''),
    )
    .join('\n');
}

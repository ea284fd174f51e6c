import { widthOf } from './width';

/** Columns of text before it is broken: East Asian characters take two. */
export const widest = 110;
export const indent = '  ';

/** Marks that never begin a line, and marks that never end one. */
const closing = '，。；：、？！）”’》〉」』】〕…·';
const opening = '（“‘《〈「『【〔';
/** A Chinese character or a word, with the marks that belong to it and the blanks behind it. */
const piece = new RegExp(
  `[${opening}]*(?:\\p{Script=Han}|[^\\s\\p{Script=Han}${closing}${opening}]+)?[${closing}]*\\s*`,
  'gu',
);

/** Text in lines of at most so many columns: broken between Chinese characters, but not before their marks, and between words. */
export function breakLines(text: string, columns: number): string[] {
  const lines: string[] = [''];
  for (const [part] of text.matchAll(piece)) {
    const line = lines[lines.length - 1];
    if (line !== '' && widthOf(line) + widthOf(part.trimEnd()) > columns) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}

/** What a sentence says before anything is added to it: where there is one line for it. */
export function firstSentence(says: string): string {
  return says.split(/[。；：]|[.;:] /, 1)[0].replace(/\.$/, '');
}

/** Names on the left, what they mean on the right, under each other where a name is long. */
export function listNames(
  title: string,
  rows: readonly (readonly [string, string])[],
  columns = widest,
): string {
  const left = Math.min(28, Math.max(...rows.map(([name]) => widthOf(name))));
  const margin = ' '.repeat(indent.length + left + 2);
  const lines = rows.flatMap(([name, said]) => {
    const [first, ...rest] = breakLines(said, columns - margin.length);
    const start = indent + name;
    const head =
      widthOf(name) <= left
        ? [start + ' '.repeat(left - widthOf(name) + 2) + first]
        : [start, margin + first];
    return [...head, ...rest.map((line) => margin + line)];
  });
  return [title, ...lines].join('\n');
}

import { blank, type Layout } from './layouts/layout';
import { type Draft, type Line, lineOf, type Paragraph } from './model';
import type { Random } from './random';

/** How a report is spaced, whatever its layout. */
interface Spacing {
  readonly blankLines: number;
  readonly linesBefore: number;
  readonly indent: string;
  readonly separator: string;
}

function writeParagraph(paragraph: Paragraph, layout: Layout, { indent }: Spacing, random: Random): Line[] {
  const sentences = paragraph.map(({ words, tag }) => lineOf(words, ...(tag === undefined ? [] : [tag])));
  if (sentences.length === 0) return [];
  const whole = lineOf(
    indent + sentences.map(({ text }) => text).join(''),
    ...sentences.flatMap(({ tags }) => tags),
  );
  return layout.wrap === undefined
    ? [whole]
    : layout.wrap(layout.id.startsWith('pdf') ? sentences : [whole], random);
}

/** Lays a draft out as lines, each with the names of what stands on it. */
export function writeDraft(draft: Draft, layout: Layout, random: Random): Line[] {
  const isPdf = layout.id.startsWith('pdf');
  const spacing: Spacing = {
    blankLines: isPdf ? 0 : random.pick([0, 1, 1, 1, 2]),
    linesBefore: random.pick([0, 0, 2]),
    indent: random.pick(['', '', '　　', '    ']),
    separator: /\d/.test(draft.parts[0]?.numeral ?? '') ? random.pick(['、', '.', '. ']) : '、',
  };
  const gap = Array.from({ length: spacing.blankLines }, () => blank);
  const paragraphs = (list: readonly Paragraph[], tag: string): Line[] =>
    list.flatMap((one) => [
      ...writeParagraph(one, layout, spacing, random).map((line) => lineOf(line.text, ...line.tags, tag)),
      ...gap,
    ]);
  const lines: Line[] = [
    ...Array.from({ length: spacing.linesBefore }, () => blank),
    ...(layout.writeTitle?.(draft.title) ?? draft.title).map((text) => lineOf(text, 'title')),
    ...gap,
    ...paragraphs(draft.preface, 'preface'),
  ];
  for (const { id, numeral, heading, paragraphs: prose, table } of draft.parts) {
    const words = numeral === '' ? heading : numeral + spacing.separator + heading;
    if (heading !== '') lines.push(lineOf(layout.writeHeading?.(words) ?? words, `part:${id}`), ...gap);
    lines.push(...paragraphs(prose, `prose:${id}`));
    if (table !== undefined) {
      const written = layout.writeTable(table, random);
      lines.push(...written.map((line) => lineOf(line.text, ...line.tags, `table:${table.id}`)), ...gap);
      if (gap.length === 0 && random.chance(0.5)) lines.push(blank);
    }
  }
  lines.push(...paragraphs(draft.closing, 'closing'));
  if (layout.writeHeading === undefined && random.chance(0.05))
    lines.splice(random.int(1, lines.length - 1), 0, lineOf('\f'));
  return lines;
}

/** How the lines become a text. */
export interface Ends {
  readonly lineEnd: string;
  readonly hasMark: boolean;
  readonly endsWithLine: boolean;
}

export function chooseEnds(random: Random): Ends {
  return {
    lineEnd: random.pick(['\n', '\n', '\n', '\r\n', '\r\n']),
    hasMark: random.chance(0.1),
    endsWithLine: random.chance(0.5),
  };
}

/** The text of a report. */
export function joinLines(lines: readonly Line[], { lineEnd, hasMark, endsWithLine }: Ends): string {
  return (
    (hasMark ? '\ufeff' : '') + lines.map(({ text }) => text).join(lineEnd) + (endsWithLine ? lineEnd : '')
  );
}

/** The numbers, from 1, of the lines that hold any of the named things. */
export function findLines(lines: readonly Line[], tags: readonly string[]): number[] {
  return lines.flatMap((line, at) => (line.tags.some((tag) => tags.includes(tag)) ? [at + 1] : []));
}

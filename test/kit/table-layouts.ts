import { caseShapes, casesAs } from './case-shapes';
import { type HtmlStyle, writeHtml } from './html-report';
import {
  boxed,
  cellPerLine,
  figuresBelow,
  markdown,
  markdownBold,
  markdownPerBlock,
  markdownPerRow,
  relayTables,
  separated,
  type TableWriter,
} from './table-writers';

const relaid =
  (write: TableWriter) =>
  (text: string): string =>
    relayTables(text, write);

/** Table 四 in one of its shapes, cells separated by tabs or with one on each line. */
const caseLayouts = Object.entries(caseShapes).flatMap(([name, shape]) => {
  const inShape = relaid(casesAs(shape));
  const others =
    (write: TableWriter): TableWriter =>
    (grid, index) =>
      index < 2 ? grid.map((cells) => cells.join('\t')) : write(grid, index);
  return [
    [`table 四: ${name}`, inShape],
    [
      `table 四: ${name}, a cell on each line`,
      (text: string) => relaid(others(cellPerLine({ empty: 'lost', gap: 0 })))(inShape(text)),
    ],
    [`table 四: ${name}, as Markdown`, (text: string) => relaid(others(markdown))(inShape(text))],
  ] as const;
});

const htmlStyles: readonly HtmlStyle[] = (
  ['plain', 'paragraphs', 'spans', 'lines', 'spaced'] as const
).flatMap((cell) =>
  [true, false].flatMap((isOneLine) =>
    (['h2', 'b', 'p'] as const).map((heading) => ({
      cell,
      isOneLine,
      heading,
      spans: heading !== 'p',
      isWholePage: heading === 'h2',
      isUpperCase: heading === 'b' && !isOneLine,
    })),
  ),
);

/** Every layout that must be read as the one with tabs is: a report with tabs is written in it. */
export const tableLayouts: Readonly<Record<string, (text: string) => string>> = Object.fromEntries<
  (text: string) => string
>([
  ...(['lost', 'kept'] as const).flatMap((empty) =>
    [0, 1, 2].map(
      (gap) =>
        [
          `a cell on each line, empty ones ${empty}, ${gap} empty lines`,
          relaid(cellPerLine({ empty, gap })),
        ] as const,
    ),
  ),
  ['a cell on each line, tabs before', relaid(cellPerLine({ empty: 'lost', gap: 1, before: '\t' }))],
  ['a cell on each line, tabs behind', relaid(cellPerLine({ empty: 'lost', gap: 0, behind: '\t' }))],
  ['a cell on each line, indented', relaid(cellPerLine({ empty: 'lost', gap: 0, before: '　　' }))],
  ['labels above their figures', relaid(figuresBelow)],
  ['Markdown', relaid(markdown)],
  ['Markdown in bold', relaid(markdownBold)],
  ['a Markdown table to each row', relaid(markdownPerRow)],
  ['a Markdown table to each block', relaid(markdownPerBlock)],
  ['frames of │', relaid(boxed('│', '├┼┤─'))],
  ['frames of ┃', relaid(boxed('┃', '┣╋┫━'))],
  ['frames of ║', relaid(boxed('║', '╠╬╣═'))],
  ['frames of +', relaid(boxed('|', '+++-'))],
  ...[',', '，', '、', ';', '；'].flatMap((mark) =>
    (['needed', 'all', 'none'] as const).map(
      (quotes) => [`cells between ${mark}, quotes: ${quotes}`, relaid(separated(mark, quotes))] as const,
    ),
  ),
  ...caseLayouts,
  ...htmlStyles.map(
    (style) =>
      [
        `HTML, ${style.cell}, ${style.heading}, ${style.isOneLine ? 'on one line' : 'on lines'}`,
        (text: string) => writeHtml(text, style),
      ] as const,
  ),
]);

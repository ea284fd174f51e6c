/** The cells of a table, line by line as the form prints it, header included. */
export type Grid = readonly (readonly string[])[];

/** Writes a table: `index` is 0 for table 二, 1 for table 三, 2 for table 四. */
export type TableWriter = (grid: Grid, index: number) => readonly string[];

/** Rewrites the tables of a report whose cells are separated by tabs. */
export function relayTables(text: string, write: TableWriter): string {
  const written: string[] = [];
  let grid: string[][] = [];
  let index = 0;
  for (const line of [...text.split('\n'), '']) {
    if (line.includes('\t')) grid.push(line.split('\t'));
    else {
      if (grid.length > 0) written.push(...write(grid, index++));
      grid = [];
      written.push(line);
    }
  }
  return written.slice(0, -1).join('\n');
}

const printed = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');
const isFigure = (cell: string): boolean => /^[\d.+－元-]+$/.test(cell);

/** Every cell on a line of its own; empty cells are lost or kept as empty lines, `gap` empty lines stand between. */
export function cellPerLine(options: {
  readonly empty: 'lost' | 'kept';
  readonly gap: number;
  /** What stands before and behind a cell on its line: browsers write tabs. */
  readonly before?: string;
  readonly behind?: string;
}): TableWriter {
  const { empty, gap, before = '', behind = '' } = options;
  return (grid) =>
    grid
      .flatMap((cells) => (empty === 'lost' ? printed(cells) : cells))
      .flatMap((cell) => [
        cell === '' ? '' : before + cell + behind,
        ...Array.from({ length: gap }, () => ''),
      ]);
}

/** The words of a row on lines of their own, its figures on the next. */
export const figuresBelow: TableWriter = (grid) =>
  grid.flatMap((cells) => {
    const figures = cells.filter(isFigure);
    return [
      ...printed(cells).filter((cell) => !isFigure(cell)),
      ...(figures.length > 0 ? [figures.join(' ')] : []),
    ];
  });

const piped = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ruler = (cells: readonly string[]): string => `|${cells.map(() => ' --- ').join('|')}|`;

/** One Markdown table. */
export const markdown: TableWriter = ([first, ...rest]) => [
  '',
  piped(first),
  ruler(first),
  ...rest.map(piped),
  '',
];

/** One Markdown table to each line: its cells are the header, and there is no body. */
export const markdownPerRow: TableWriter = (grid) =>
  grid.flatMap((cells) => [piped(cells), ruler(cells), '']);

/** Words in bold. */
export const markdownBold: TableWriter = ([first, ...rest], index) =>
  markdown(
    [first, ...rest].map((cells) => cells.map((cell) => (cell === '' ? '' : `**${cell}**`))),
    index,
  );

/** One Markdown table to each block of table 二, without a header elsewhere. */
export const markdownPerBlock: TableWriter = (grid) =>
  grid.flatMap((cells, at) =>
    printed(cells).length === 1 && at > 0
      ? ['', piped(cells), ruler(cells)]
      : at === 0
        ? [piped(cells), ruler(cells)]
        : [piped(cells)],
  );

/** Frames drawn with `vertical` lines, rulers between the rows. */
export function boxed(vertical: string, marks: string): TableWriter {
  const [left, middle, right, dash] = marks;
  return (grid) => {
    const width = Math.max(...grid.map((cells) => cells.length));
    const rule = left + Array.from({ length: width }, () => dash.repeat(6)).join(middle) + right;
    return [rule, ...grid.flatMap((cells) => [`${vertical}${cells.join(vertical)}${vertical}`, rule])];
  };
}

/** Cells separated by a mark; those that hold it are quoted. */
export function separated(mark: string, quotes: 'needed' | 'all' | 'none' = 'needed'): TableWriter {
  const quote = (cell: string): string =>
    quotes === 'all' || (quotes === 'needed' && cell.includes(mark)) ? `"${cell}"` : cell;
  return (grid) => grid.map((cells) => cells.map(quote).join(mark));
}

const five = (cells: readonly string[], group: number): string[] => cells.slice(group * 5, group * 5 + 5);
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** Table 四 in another shape; the others as they are. */
export function casesAs(write: (figures: readonly (readonly string[])[]) => Grid): TableWriter {
  return (grid, index) => {
    if (index < 2) return grid.map((cells) => cells.join('\t'));
    const last = grid[grid.length - 1];
    return write(groups.map((_, group) => five(last, group))).map((cells) => cells.join('\t'));
  };
}

/** The shapes of table 四, by name. */
export const caseShapes: Readonly<Record<string, (figures: readonly (readonly string[])[]) => Grid>> = {
  'a row to each group': (figures) => [
    ['', ...outcomes],
    ...groups.map((group, at) => [group, ...figures[at]]),
  ],
  'a row to each group, litigation before the last two': (figures) => [
    ['', '', ...outcomes],
    ['行政复议', '', ...figures[0]],
    ['行政诉讼', groups[1], ...figures[1]],
    ['', groups[2], ...figures[2]],
  ],
  'each group under its own header': (figures) =>
    groups.flatMap((group, at) => [[group, '', '', '', ''], [...outcomes], figures[at]]),
  'reconsideration above litigation': (figures) => [
    ['行政复议', '', '', '', ''],
    [...outcomes],
    figures[0],
    ['行政诉讼', '', '', '', '', '', '', '', '', ''],
    ['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
    [...outcomes, ...outcomes],
    [...figures[1], ...figures[2]],
  ],
  'each group under its own header, litigation named once': (figures) => [
    ['行政复议', '', '', '', ''],
    [...outcomes],
    figures[0],
    ['行政诉讼', '', '', '', ''],
    ['未经复议直接起诉', '', '', '', ''],
    [...outcomes],
    figures[1],
    ['复议后起诉', '', '', '', ''],
    [...outcomes],
    figures[2],
  ],
  'outcomes as rows': (figures) => [
    ['', ...groups],
    ...outcomes.map((outcome, at) => [outcome, ...figures.map((group) => group[at])]),
  ],
  'outcomes as rows, litigation above the last two': (figures) => [
    ['', '行政复议', '行政诉讼', ''],
    ['', '', '未经复议直接起诉', '复议后起诉'],
    ...outcomes.map((outcome, at) => [outcome, ...figures.map((group) => group[at])]),
  ],
  'group, outcome and figure on each line': (figures) =>
    groups.flatMap((group, at) =>
      outcomes.map((outcome, index) => [index === 0 ? group : '', outcome, figures[at][index]]),
    ),
};

/** How a whole report is written in HTML. */
export interface HtmlStyle {
  readonly cell: 'plain' | 'paragraphs' | 'spans' | 'lines' | 'spaced';
  readonly spans: boolean;
  readonly isOneLine: boolean;
  readonly heading: 'h2' | 'b' | 'p';
  readonly isWholePage: boolean;
  readonly isUpperCase: boolean;
}

/** Whether an empty cell is one with the cell before it or above it: in headers, and before the figures of table 三. */
function isMerged(cells: readonly string[], index: number, at: number): boolean {
  const isTitle = index === 0 && cells[0].startsWith('第');
  const isHeader =
    index === 2
      ? !cells.some(isFigure)
      : cells.includes('申请人情况') || cells.includes('自然人') || cells.includes('商业企业');
  return isTitle || isHeader || (index === 1 && at < 3);
}

/** Writes a report with tabs as a page of HTML. */
export function writeHtml(text: string, style: HtmlStyle): string {
  const dress = (cell: string): string => {
    const words = cell.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (words === '') return style.cell === 'spaced' ? '&nbsp;' : '';
    switch (style.cell) {
      case 'paragraphs':
        return `<p class="MsoNormal" align="center">${words}</p>`;
      case 'spans':
        return `<p><span style="font-family:宋体">${words.slice(0, 1)}</span><span lang="EN-US">${words.slice(1)}</span></p>`;
      case 'lines':
        return words.length > 6 && !isFigure(words)
          ? `${words.slice(0, 5)}<br/>${words.slice(5)}`
          : `\n      ${words}\n    `;
      case 'spaced':
        return `&nbsp;${words}&nbsp;`;
      default:
        return words;
    }
  };
  const writeTable: TableWriter = (grid, index) => [
    '<table border="1" cellspacing="0"><tbody>',
    ...grid.flatMap((cells) => [
      '  <tr style="height:20px">',
      ...cells.flatMap((cell, at) => {
        if (style.spans && cell === '' && isMerged(cells, index, at)) return [];
        let width = 1;
        while (at + width < cells.length && cells[at + width] === '' && isMerged(cells, index, at + width))
          width++;
        const span = style.spans && width > 1 ? ` colspan="${width}"` : '';
        const tag = cells.some(isFigure) ? 'td' : 'th';
        return [`    <${tag}${span} valign=top>${dress(cell)}</${tag}>`];
      }),
      '  </tr>',
    ]),
    '</tbody></table>',
  ];
  const isHeading = (line: string): boolean => /^[一二三四五六]、/.test(line);
  const lines = relayTables(text, writeTable)
    .split('\n')
    .map((line) => {
      if (line.startsWith('<') || line.startsWith('  ') || line === '') return line;
      if (/报告$/.test(line)) return `<h1>${line}</h1>`;
      if (!isHeading(line))
        return style.cell === 'lines' ? `${line}<br/>` : `<p style="text-indent:2em">${line}</p>`;
      return style.heading === 'p'
        ? `<p><strong>${line}</strong></p>`
        : `<${style.heading}>${line}</${style.heading}>${style.heading === 'b' ? '<br>' : ''}`;
    });
  const page = style.isWholePage
    ? [
        '<!DOCTYPE html>',
        '<html><head><meta charset="utf-8"><title>政府信息公开</title>',
        '<style>td { border: 1px solid #000; } /* <b> */</style></head>',
        '<body><!-- 正文 一、总体情况 -->',
        ...lines,
        '<script>if (1 < 2) document.write("<td>");</script>',
        '</body></html>',
      ]
    : lines;
  const written = style.isOneLine ? page.map((line) => line.trim()).join('') : page.join('\n');
  return style.isUpperCase ? written.replace(/<\/?[a-z]\w*/g, (tag) => tag.toUpperCase()) : written;
}

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

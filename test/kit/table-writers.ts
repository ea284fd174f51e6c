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
/** Whether a cell is no label. */
export const isFigure = (cell: string): boolean => /^[\d.+－元-]+$/.test(cell);

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

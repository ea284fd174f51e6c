import type { Block, Table } from '../formats/format';
import type { FormRow, FormTable } from './form';

/** A line of a table as its cells: words, blanks, and whatever stands for a figure. */
type Cells<Figure> = (string | Figure)[];

const repeat = <T>(cell: T, times: number): T[] => Array.from({ length: Math.max(0, times) }, () => cell);
const pad = <T>(cells: readonly T[], width: number): (T | string)[] => [
  ...cells,
  ...repeat('', width - cells.length),
];
const columnLabels = ({ columns }: Block): string[] => columns.map(({ label }) => label.zh);

/** The lines of a table as the form prints it, header included, with `figure` in the place of every figure. */
export function layOutTable<Figure>({ table, rows }: FormTable, figure: Figure): Cells<Figure>[] {
  if (table.orientation === 'horizontal') return layOutHorizontally(table, figure);
  return table.blocks.length > 1 ? layOutBlocks(table, figure) : layOutGroups(table, rows, figure);
}

/** Blocks under each other, each with its title and its columns (table 二). */
function layOutBlocks<Figure>({ blocks, headerWords }: Table, figure: Figure): Cells<Figure>[] {
  const width = Math.max(...blocks.map(({ columns }) => columns.length + 1));
  return blocks.flatMap((block) => [
    pad([block.title?.zh ?? ''], width),
    pad([headerWords[0].zh, ...columnLabels(block)], width),
    ...block.rows.map((row) => pad([row.label.zh, ...repeat(figure, block.columns.length)], width)),
  ]);
}

/** The label cells of a row: each group stands only on the first of its rows. */
function labelCells({ groups, ownName }: FormRow, above: FormRow | undefined): string[] {
  return [...groups.map((group) => (above?.groups.includes(group) ? '' : group.name.zh)), ownName.zh];
}

/** One block with groups of rows, under a header of three lines (table 三). */
function layOutGroups<Figure>(
  { blocks: [block], headerWords }: Table,
  rows: readonly FormRow[],
  figure: Figure,
): Cells<Figure>[] {
  const labelWidth = 1 + Math.max(...rows.map(({ groups }) => groups.length));
  const [note, applicants, organizations] = headerWords.map(({ zh }) => zh);
  const columns = columnLabels(block);
  const width = labelWidth + columns.length;
  const line = (labels: readonly string[], cells: Cells<Figure>): Cells<Figure> =>
    pad([...pad(labels, labelWidth), ...cells], width);
  return [
    line([`（${note}）`], [applicants]),
    line([], [columns[0], organizations, ...repeat('', columns.length - 3), columns[columns.length - 1]]),
    line([], ['', ...columns.slice(1, -1), '']),
    ...rows.map((row, at) => line(labelCells(row, rows[at - 1]), repeat(figure, columns.length))),
  ];
}

/** Rows beside each other on one line, the later ones under a word they share (table 四). */
function layOutHorizontally<Figure>(
  { blocks: [block], headerWords }: Table,
  figure: Figure,
): Cells<Figure>[] {
  const columns = columnLabels(block);
  const [first, ...others] = block.rows.map(({ label }) => pad([label.zh], columns.length));
  return [
    [...first, ...pad([headerWords[0].zh], columns.length * others.length)],
    [...columns, ...others.flat()],
    [...repeat('', columns.length), ...others.flatMap(() => columns)],
    repeat(figure, columns.length * block.rows.length),
  ];
}

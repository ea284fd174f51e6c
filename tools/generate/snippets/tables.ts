import type { Block, Group, Row, Table } from '../../../core/formats/format';
import { figure, type Piece } from './body';

type Cells = readonly Piece[];

const repeat = (cell: Piece, times: number): Piece[] => Array.from({ length: times }, () => cell);
const pad = (cells: Cells, width: number): Piece[] => [...cells, ...repeat('', width - cells.length)];
const columnLabels = ({ columns }: Block): string[] => columns.map(({ label }) => label.zh);
const withNumeral = ({ numeral = '', label }: Row | Group): string => numeral + label.zh;

/** Blocks under each other, each with its title and its columns (table 二). */
function layOutBlocks({ blocks, headerWords }: Table): Cells[] {
  const width = Math.max(...blocks.map(({ columns }) => columns.length + 1));
  return blocks.flatMap((block) => [
    pad([block.title?.zh ?? ''], width),
    pad([headerWords[0].zh, ...columnLabels(block)], width),
    ...block.rows.map((row) => pad([row.label.zh, ...repeat(figure, block.columns.length)], width)),
  ]);
}

/** The label cells of a row: each group stands only on the first of its rows. */
function labelCells(block: Block, row: Row, above: Row | undefined): string[] {
  const pathOf = (of: Row | undefined): Group[] => {
    const path: Group[] = [];
    let group = block.groups?.find(({ id }) => id === of?.group);
    while (group !== undefined) {
      path.unshift(group);
      const { parent } = group;
      group = block.groups?.find(({ id }) => id === parent);
    }
    return path;
  };
  const open = pathOf(above);
  return [...pathOf(row).map((group) => (open.includes(group) ? '' : withNumeral(group))), withNumeral(row)];
}

/** One block with groups of rows, under a header of three lines (table 三). */
function layOutGroups({ blocks: [block], headerWords }: Table): Cells[] {
  const labelWidth = 3;
  const [note, applicants, organizations] = headerWords.map(({ zh }) => zh);
  const columns = columnLabels(block);
  const first = columns[0];
  const last = columns[columns.length - 1];
  const width = labelWidth + columns.length;
  const line = (labels: Cells, cells: Cells): Piece[] => pad([...pad(labels, labelWidth), ...cells], width);
  return [
    line([`（${note}）`], [applicants]),
    line([], [first, organizations, ...repeat('', columns.length - 3), last]),
    line([], ['', ...columns.slice(1, -1), '']),
    ...block.rows.map((row, at) =>
      line(labelCells(block, row, block.rows[at - 1]), repeat(figure, columns.length)),
    ),
  ];
}

/** Rows beside each other on one line, the later ones under a word they share (table 四). */
function layOutHorizontally({ blocks: [block], headerWords }: Table): Cells[] {
  const columns = columnLabels(block);
  const [first, ...others] = block.rows.map(({ label }) => pad([label.zh], columns.length));
  return [
    [...first, ...pad([headerWords[0].zh], columns.length * others.length)],
    [...columns, ...others.flat()],
    [...repeat('', columns.length), ...others.flatMap(() => columns)],
    repeat(figure, columns.length * block.rows.length),
  ];
}

function layOut(table: Table): Cells[] {
  if (table.orientation === 'horizontal') return layOutHorizontally(table);
  return table.blocks.length > 1 ? layOutBlocks(table) : layOutGroups(table);
}

/** A table as the form prints it, its cells separated by tabs, every figure a place to write. */
export function layOutTable(table: Table): Piece[] {
  return layOut(table).flatMap((cells, line) => [
    ...(line === 0 ? [] : ['\n']),
    ...cells.flatMap((cell, column) => (column === 0 ? [cell] : ['\t', cell])),
  ]);
}

import type { Layout } from '../layouts/layout';
import type { Draft, Line, TableRow } from '../model';
import type { Random } from '../random';

/** Where a fault is planted: a valid report, as it is to be laid out. */
export interface Soil {
  readonly draft: Draft;
  readonly layout: Layout;
  readonly manners: readonly string[];
  readonly random: Random;
}

/** A report with a fault. */
export interface Planted {
  readonly draft: Draft;
  /** What happens to the lines of the draft, for damage that comes with the layout. */
  readonly damage?: (lines: readonly Line[]) => readonly Line[] | undefined;
  /** Names of the lines on which the fault may be reported. */
  readonly at: readonly string[];
}

/** One kind of fault. */
export interface Fault {
  readonly id: string;
  /** Rules that may report it. */
  readonly rules: readonly string[];
  /** Rules that may say, on any line, what follows from it. */
  readonly follows?: readonly string[];
  /** Plants it; nothing where the report has no room for it. */
  plant(soil: Soil): Planted | undefined;
}

/** What prose may say when a figure of a table is changed under it. */
export const proseRules = ['prose-disagrees', 'prose-inconsistent'];

/** The number that a cell states, whatever its way of writing; NaN where it states none. */
export function readCell(cell: string): number {
  if (cell === '' || /^[—\-－/]$/.test(cell)) return 0;
  const plain = cell.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return Number(plain.replace(/,/g, ''));
}

/** A row with some cells in others' place. */
export function setCells(row: TableRow, changes: Readonly<Record<number, string>>): TableRow {
  return { ...row, cells: row.cells.map((cell, at) => changes[at] ?? cell) };
}

/** All rows of a draft's table. */
export function listRows({ parts }: Draft, id: string): TableRow[] {
  return parts.flatMap(({ table }) => (table?.id === id ? table.blocks.flatMap(({ rows }) => rows) : []));
}

export function getRow(draft: Draft, id: string): TableRow {
  const table = id.slice(0, 2);
  const row = listRows(draft, table).find((one) => one.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
}

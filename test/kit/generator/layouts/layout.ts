import { type Line, lineOf, type ReportTable, type TableBlock, type TableRow } from '../model';
import type { Random } from '../random';

/** A way in which tables, headings and paragraphs become lines. */
export interface Layout {
  readonly id: string;
  /** Whether a cell without figure keeps its place, so that zeros may be left blank. */
  readonly keepsBlanks: boolean;
  writeTable(table: ReportTable, random: Random): Line[];
  /** Where a paragraph is more than one line, with the tags of the sentences on each. */
  wrap?(paragraph: readonly Line[], random: Random): Line[];
  writeTitle?(lines: readonly string[]): string[];
  writeHeading?(words: string): string;
}

/** The tags of a row, and of its cells where they share its line. */
export const tagsOf = ({ id }: TableRow): string[] => [`row:${id}`];
export const allTags = (rows: readonly TableRow[]): string[] => rows.flatMap(tagsOf);

/** Labels of the groups that begin with a row; `undefined` where the group began before. */
export function listNewGroups(rows: readonly TableRow[], at: number): (string | undefined)[] {
  const above = rows[at - 1]?.groups ?? [];
  return rows[at].groups.map((group, depth) => (above[depth] === group ? undefined : group));
}

/** Groups and label in one text, the groups only where they begin. */
export function joinLabel(rows: readonly TableRow[], at: number, everyRow: boolean): string {
  const groups = everyRow ? rows[at].groups : listNewGroups(rows, at);
  return [...groups.filter((group) => group !== undefined), rows[at].label].join(' ');
}

export const headerTag = (table: ReportTable): string => `header:${table.id}`;

/** The title of a block of table 二 and its header, as cells. */
export function writeBlockHeader(table: ReportTable, block: TableBlock): { cells: string[]; tag: string }[] {
  const title = block.title === undefined ? [] : [{ cells: [block.title], tag: `block:${block.id}` }];
  return [...title, { cells: [table.headerWords[0], ...block.columns], tag: `columns:${block.id}` }];
}

export const pad = (cells: readonly string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
];

export const blank: Line = lineOf('');

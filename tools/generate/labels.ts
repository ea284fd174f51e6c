import { format2021 } from '../../core/formats/2021';
import type { Block, Format, Label } from '../../core/formats/format';

/** The forms that grammar and snippets are made from. */
export const formats: readonly Format[] = [format2021];

/** A label in all its spellings. */
export function spellingsOf(label: Label): string[] {
  return [label.zh, ...(label.aliases ?? [])];
}

const blocks: readonly Block[] = formats.flatMap(({ tables }) => tables.flatMap((table) => table.blocks));
const rows = blocks.flatMap((block) => block.rows);
const groups = blocks.flatMap((block) => block.groups ?? []);
const columns = blocks.flatMap((block) => block.columns);
const totals = columns.filter(({ id }) => id === 'total').flatMap(({ label }) => spellingsOf(label));
const columnSpellings = columns.flatMap(({ label }) => spellingsOf(label));
const rowSpellings = rows.flatMap(({ label }) => spellingsOf(label));

/** What stands on the forms, by what it is. Labels in several roles are `ambiguous` as rows: only a numeral tells. */
export const labels = {
  totals,
  rows: rowSpellings.filter((label) => !columnSpellings.includes(label)),
  ambiguousRows: rowSpellings.filter((label) => columnSpellings.includes(label) && !totals.includes(label)),
  groups: groups.flatMap(({ label }) => spellingsOf(label)),
  columns: columnSpellings.filter((label) => !totals.includes(label)),
  headerWords: formats.flatMap(({ tables }) =>
    tables.flatMap((table) => table.headerWords.flatMap(spellingsOf)),
  ),
  blockTitles: blocks.flatMap(({ title }) => (title ? spellingsOf(title) : [])),
  parts: formats.flatMap(({ parts }) => parts.map(({ label }) => label.zh)),
  partAliases: formats.flatMap(({ parts }) => parts.flatMap(({ label }) => label.aliases ?? [])),
} as const;

/** First two characters of what is numbered 一、二、… in a table; a line beginning with them is never a heading. */
export const numberedRowBeginnings: readonly string[] = [...rows, ...groups]
  .filter(({ numeral = '' }) => numeral.endsWith('、'))
  .map(({ label }) => label.zh.slice(0, 2));

import type { Block, Format } from '../../core/formats/format';
import { formats as known } from '../../core/formats/index';
import { listSpellings } from '../../core/model/names';

/** The forms that grammar is made from, the latest first. */
const formats: readonly Format[] = [...known].reverse();

const blocks: readonly Block[] = formats.flatMap(({ tables }) => tables.flatMap((table) => table.blocks));
const rows = blocks.flatMap((block) => block.rows);
const groups = blocks.flatMap((block) => block.groups ?? []);
const columns = blocks.flatMap((block) => block.columns);
const totals = columns.filter(({ id }) => id === 'total').flatMap(({ label }) => listSpellings(label));
const columnSpellings = columns.flatMap(({ label }) => listSpellings(label));
const groupSpellings = groups.flatMap(({ label }) => listSpellings(label));
// （六）其他处理 is a row on one form and a group on the other.
const rowSpellings = rows
  .flatMap(({ label }) => listSpellings(label))
  .filter((label) => !groupSpellings.includes(label));

/** What stands on the forms, by what it is. Labels in several roles are `ambiguous` as rows: only a numeral tells. */
export const labels = {
  totals,
  rows: rowSpellings.filter((label) => !columnSpellings.includes(label)),
  ambiguousRows: rowSpellings.filter((label) => columnSpellings.includes(label) && !totals.includes(label)),
  groups: groupSpellings,
  columns: columnSpellings.filter((label) => !totals.includes(label)),
  headerWords: formats.flatMap(({ tables }) =>
    tables.flatMap((table) => table.headerWords.flatMap(listSpellings)),
  ),
  blockTitles: blocks.flatMap(({ title }) => (title ? listSpellings(title) : [])),
  parts: formats.flatMap(({ parts }) => parts.map(({ label }) => label.zh)),
  partAliases: formats.flatMap(({ parts }) => parts.flatMap(({ label }) => label.aliases ?? [])),
} as const;

/** First two characters of what is numbered 一、二、… in a table; a line beginning with them is never a heading. */
export const numberedRowBeginnings: readonly string[] = [...rows, ...groups]
  .filter(({ numeral = '' }) => numeral.endsWith('、'))
  .map(({ label }) => label.zh.slice(0, 2));

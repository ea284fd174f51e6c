import type { Block, Format, Table } from '../../../core/formats/format';
import type { Figures } from './figures';
import type { ReportTable, TableBlock } from './model';

function listGroups({ groups = [] }: Block, id: string | undefined): string[] {
  const group = groups.find((one) => one.id === id);
  return group === undefined
    ? []
    : [...listGroups({ groups } as Block, group.parent), group.numeral + group.label.zh];
}

function fillBlock(block: Block, figures: Figures): TableBlock {
  return {
    id: block.id,
    title: block.title?.zh,
    columns: block.columns.map(({ label }) => label.zh),
    rows: block.rows.map((row) => ({
      id: row.id,
      groups: listGroups(block, row.group),
      label: `${row.numeral ?? ''}${row.label.zh}`,
      cells: figures[row.id].map(String),
    })),
  };
}

/** A table of the form with its figures. */
export function fillTable(table: Table, figures: Figures): ReportTable {
  return {
    id: table.id,
    isHorizontal: table.orientation === 'horizontal',
    headerWords: table.headerWords.map(({ zh }) => zh),
    blocks: table.blocks.map((block) => fillBlock(block, figures)),
  };
}

/** The table that belongs to a part of the form, if any. */
export function findFilledTable(
  { tables }: Format,
  id: string | undefined,
  figures: Figures,
): ReportTable | undefined {
  const table = tables.find((one) => one.id === id);
  return table && fillTable(table, figures);
}

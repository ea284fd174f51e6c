import { type Line, lineOf, type ReportTable } from '../model';
import { allTags, headerTag, joinLabel, type Layout, tagsOf, writeBlockHeader } from './layout';

function join(cells: readonly string[], gap: number): string {
  return cells.filter((cell) => cell !== '').join(' '.repeat(gap));
}

function writeTable(table: ReportTable, gap: number, isAligned: boolean): Line[] {
  const [{ rows, columns }] = table.blocks;
  const header = headerTag(table);
  if (table.isHorizontal) {
    const [first, second, third] = rows.map(({ label }) => label);
    return [
      lineOf(join([first, table.headerWords[0]], gap), header),
      lineOf(join([...columns, second, third], gap), header),
      lineOf(join([...columns, ...columns], gap), header),
      lineOf(
        join(
          rows.flatMap(({ cells }) => cells),
          gap,
        ),
        ...allTags(rows),
      ),
    ];
  }
  if (table.blocks.length > 1) {
    return table.blocks.flatMap((block) => [
      ...writeBlockHeader(table, block).map(({ cells, tag }) => lineOf(join(cells, gap), tag)),
      ...block.rows.map((row) => lineOf(join([row.label, ...row.cells], gap), ...tagsOf(row))),
    ]);
  }
  const [note, applicants, organizations] = table.headerWords;
  const indent = isAligned ? '  ' : '';
  return [
    lineOf(join([`（${note}）`, applicants], gap), header),
    lineOf(join([columns[0], organizations, columns[columns.length - 1]], gap), header),
    lineOf(join(columns.slice(1, -1), gap), header),
    ...rows.map((row, at) =>
      lineOf(indent + join([joinLabel(rows, at, false), ...row.cells], gap), ...tagsOf(row)),
    ),
  ];
}

/** Runs of spaces between cells. */
export const spaceLayout: Layout = {
  id: 'spaces',
  keepsBlanks: false,
  writeTable: (table, random) => writeTable(table, random.int(2, 6), random.chance(0.5)),
};

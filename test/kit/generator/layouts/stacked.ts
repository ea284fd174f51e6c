import { type Line, lineOf, type ReportTable } from '../model';
import { headerTag, type Layout, listNewGroups, writeBlockHeader } from './layout';

function writeTable(table: ReportTable): Line[] {
  const header = headerTag(table);
  const [{ rows, columns }] = table.blocks;
  const head = (...words: string[]): Line[] => words.map((text) => lineOf(text, header));
  if (table.isHorizontal) {
    const [first, second, third] = rows.map(({ label }) => label);
    return [
      ...head(first, table.headerWords[0], ...columns, second, third, ...columns, ...columns),
      ...rows.flatMap((row) =>
        row.cells.map((cell, at) => lineOf(cell, `row:${row.id}`, `cell:${row.id}/${at}`)),
      ),
    ];
  }
  if (table.blocks.length > 1) {
    return table.blocks.flatMap((block) => [
      ...writeBlockHeader(table, block).flatMap(({ cells, tag }) => cells.map((cell) => lineOf(cell, tag))),
      ...block.rows.flatMap((row) => [
        lineOf(row.label, `row:${row.id}`),
        ...row.cells.map((cell, at) => lineOf(cell, `row:${row.id}`, `cell:${row.id}/${at}`)),
      ]),
    ]);
  }
  const [note, applicants, organizations] = table.headerWords;
  return [
    ...head(`（${note}）`, applicants, columns[0], organizations, columns[6], ...columns.slice(1, -1)),
    ...rows.flatMap((row, at) => [
      ...listNewGroups(rows, at)
        .filter((group) => group !== undefined)
        .map((group) => lineOf(group)),
      lineOf(row.label, `row:${row.id}`),
      ...row.cells.map((cell, column) => lineOf(cell, `row:${row.id}`, `cell:${row.id}/${column}`)),
    ]),
  ];
}

/** One cell to a line, as tables come out of web pages and word processors; with an empty line behind each, or none. */
export const stackedLayouts: readonly Layout[] = [
  { id: 'stacked', keepsBlanks: false, writeTable },
  {
    id: 'stacked-blank',
    keepsBlanks: false,
    writeTable: (table) => writeTable(table).flatMap((line) => [line, lineOf('', ...line.tags)]),
  },
];

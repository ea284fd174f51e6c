import { type Line, lineOf, type ReportTable, type TableBlock } from '../model';
import type { Random } from '../random';
import {
  allTags,
  blank,
  headerTag,
  type Layout,
  listNewGroups,
  pad,
  tagsOf,
  writeBlockHeader,
} from './layout';

type Style = 'pipes' | 'pipes-blocks' | 'pipes-rows';

const bar = (cells: readonly string[], ...tags: string[]): Line =>
  lineOf(`| ${cells.join(' | ')} |`, ...tags);
const rule = (width: number): Line => lineOf(`|${' --- |'.repeat(width)}`);

/** Markdown wants the rule behind the first line. */
function addRule(lines: Line[], width: number): Line[] {
  return [lines[0], rule(width), ...lines.slice(1)];
}

/** Every row a table of its own, as some converters write them. */
function separate(lines: Line[], width: number): Line[] {
  return lines.flatMap((line) => [line, rule(width), blank]);
}

function writeBlock(table: ReportTable, block: TableBlock): Line[] {
  return [
    ...writeBlockHeader(table, block).map(({ cells, tag }) => bar(pad(cells, 4), tag)),
    ...block.rows.map((row) => bar(pad([row.label, ...row.cells], 4), ...tagsOf(row))),
  ];
}

function writeGroups(table: ReportTable, everyRow: boolean): Line[] {
  const [{ rows, columns }] = table.blocks;
  const [note, applicants, organizations] = table.headerWords;
  const header = headerTag(table);
  const labels = (at: number): string[] => {
    const groups = everyRow ? rows[at].groups : listNewGroups(rows, at).map((group) => group ?? '');
    return groups.length === 0 ? [rows[at].label, '', ''] : pad([...groups, rows[at].label], 3);
  };
  return [
    bar(pad([`（${note}）`, '', '', applicants], 10), header),
    bar(pad(['', '', '', columns[0], organizations, '', '', '', '', columns[6]], 10), header),
    bar(pad(['', '', '', '', ...columns.slice(1, -1)], 10), header),
    ...rows.map((row, at) => bar([...labels(at), ...row.cells], ...tagsOf(row))),
  ];
}

function writeCases(table: ReportTable): Line[] {
  const [{ rows, columns }] = table.blocks;
  const [first, second, third] = rows.map(({ label }) => pad([label], 5));
  const header = headerTag(table);
  return [
    bar([...first, ...pad([table.headerWords[0]], 10)], header),
    bar([...columns, ...second, ...third], header),
    bar([...pad([], 5), ...columns, ...columns], header),
    bar(
      rows.flatMap(({ cells }) => cells),
      ...allTags(rows),
    ),
  ];
}

function write(table: ReportTable, style: Style, random: Random): Line[] {
  const finish = (lines: Line[], width: number): Line[] =>
    style === 'pipes-rows' ? separate(lines, width) : addRule(lines, width);
  if (table.isHorizontal) return finish(writeCases(table), 15);
  if (table.blocks.length === 1) return finish(writeGroups(table, random.chance(0.3)), 10);
  if (style === 'pipes-blocks') {
    return table.blocks.flatMap((block) => [...addRule(writeBlock(table, block), 4), blank]);
  }
  return finish(
    table.blocks.flatMap((block) => writeBlock(table, block)),
    4,
  );
}

const createPipes = (id: Style): Layout => ({
  id,
  keepsBlanks: true,
  writeTable: (table, random) => write(table, id, random),
});

/** Markdown: one table, one for every block, one for every row; with its marks before headings, too. */
export const pipeLayouts: readonly Layout[] = [
  ...(['pipes', 'pipes-blocks', 'pipes-rows'] as const).map(createPipes),
  {
    ...createPipes('pipes'),
    id: 'markdown',
    writeTitle: (lines) => lines.map((line) => `# ${line}`),
    writeHeading: (words) => `## ${words}`,
  },
];

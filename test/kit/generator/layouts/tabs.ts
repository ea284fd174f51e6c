import { type Line, lineOf, type ReportTable } from '../model';
import type { Random } from '../random';
import {
  allTags,
  headerTag,
  joinLabel,
  type Layout,
  listNewGroups,
  pad,
  tagsOf,
  writeBlockHeader,
} from './layout';

type Style = 'form' | 'dropped' | 'plain' | 'web';

const row = (cells: readonly string[], width: number, ...tags: string[]): Line =>
  lineOf(pad(cells, width).join('\t'), ...tags);

function writeBlocks(table: ReportTable, style: Style, extra: number): Line[] {
  const width = style === 'plain' || style === 'web' ? 0 : 4 + extra;
  return table.blocks.flatMap((block) => [
    ...writeBlockHeader(table, block).map(({ cells, tag }) => row(cells, width, tag)),
    ...block.rows.map((one) => row([one.label, ...one.cells], width, ...tagsOf(one))),
  ]);
}

function writeHeader(table: ReportTable, style: Style): Line[] {
  const [note, applicants, organizations] = table.headerWords;
  const { columns } = table.blocks[0];
  const middle = columns.slice(1, -1);
  const [first, last] = [columns[0], columns[columns.length - 1]];
  const lines: Record<Style, string[][]> = {
    form: [
      [`（${note}）`, '', '', applicants, '', '', '', '', '', ''],
      ['', '', '', first, organizations, '', '', '', '', last],
      ['', '', '', '', ...middle, ''],
    ],
    dropped: [
      [`（${note}）`, '', applicants, '', '', '', '', '', last, ''],
      ['', '', first, organizations, '', '', '', '', '', ''],
      ['', '', '', ...middle, '', ''],
    ],
    plain: [
      [`（${note}）`, applicants],
      ['', first, organizations, last],
      ['', ...middle],
    ],
    web: [
      [`（${note}）`, applicants],
      [first, organizations, last],
      ['', ...middle, ''],
    ],
  };
  return lines[style].map((cells) => row(cells, 0, headerTag(table)));
}

/** The label cells of a row and where its figures begin, as converters leave them. */
function writeLabelCells(
  table: ReportTable,
  at: number,
  style: Style,
  repeatsGroups: boolean,
  random: Random,
): string[] {
  const { rows } = table.blocks[0];
  const { groups, label } = rows[at];
  if (style === 'plain') return [joinLabel(rows, at, repeatsGroups)];
  const [outer = '', inner = ''] = listNewGroups(rows, at).map((group) => group ?? '');
  const isDeep = groups.length > 1;
  if (style === 'web') {
    if (groups.length === 0) return [label, ''];
    if (!isDeep) return label.includes('总计') ? [label, ''] : [outer, label];
    return [inner, label];
  }
  if (style === 'form') {
    if (groups.length === 0) return [label, '', ''];
    return isDeep ? [outer, inner, label] : [outer, label, ''];
  }
  if (groups.length === 0) return [label, ''];
  if (label.includes('总计')) return random.pick([[label], [label, ''], ['', label]]);
  if (!isDeep) return [outer, label];
  // Behind a page break converters write a label where its group's would stand.
  if (inner === '' && at > 18 && random.chance(0.3)) return [label, ''];
  return [outer, inner, label];
}

function writeGroups(table: ReportTable, style: Style, random: Random, extra: number): Line[] {
  const { rows } = table.blocks[0];
  const width = style === 'plain' || style === 'web' ? 0 : 10 + extra;
  const repeatsGroups = random.chance(0.3);
  return [
    ...writeHeader(table, style),
    ...rows.map((one, at) =>
      row([...writeLabelCells(table, at, style, repeatsGroups, random), ...one.cells], width, ...tagsOf(one)),
    ),
  ];
}

function writeCases(table: ReportTable, style: Style): Line[] {
  const [{ rows, columns }] = table.blocks;
  const [first, second, third] = rows.map(({ label }) => label);
  const wide = style !== 'web' && style !== 'plain';
  const tag = headerTag(table);
  const five = (words: string): string[] => (wide ? pad([words], 5) : [words]);
  return [
    row([...five(first), ...(wide ? pad([table.headerWords[0]], 10) : [table.headerWords[0]])], 0, tag),
    row([...columns, ...five(second), ...five(third)], 0, tag),
    row([...pad([], 5), ...columns, ...columns], 0, tag),
    row(
      rows.flatMap(({ cells }) => cells),
      0,
      ...allTags(rows),
    ),
  ];
}

/** A header repeated behind a page number, as where a page ends within a table. */
function breakPage(lines: Line[], table: ReportTable, random: Random): Line[] {
  const from = lines.findIndex(({ tags }) => tags.some((tag) => tag.startsWith('row:')));
  const at = random.int(from + 1, lines.length - 1);
  if (table.isHorizontal || !lines[at].tags.some((tag) => tag.startsWith('row:'))) return lines;
  const number = random.pick(['— 3 —', '- 4 -', '-4-', '5', '第 3 页']);
  const page = [lineOf(''), lineOf(number), lineOf(random.pick(['', '\f', '\f']))];
  const isLong = table.id === 't3' && random.chance(0.5);
  const header = isLong ? lines.slice(0, from).map(({ text }) => lineOf(text)) : [];
  return [...lines.slice(0, at), ...page, ...header, ...lines.slice(at)];
}

function createTabs(id: string, style: Style): Layout {
  return {
    id,
    keepsBlanks: style !== 'plain',
    writeTable(table, random) {
      const extra = style === 'dropped' && random.chance(0.2) ? random.int(1, 3) : 0;
      const lines = table.isHorizontal
        ? writeCases(table, style)
        : table.blocks.length > 1
          ? writeBlocks(table, style, extra)
          : writeGroups(table, style, random, extra);
      return random.chance(0.15) ? breakPage(lines, table, random) : lines;
    },
  };
}

/** Cells between tabs: all of the form's, as converters drop those of merged labels, without merged cells, as a web page is copied. */
export const tabLayouts = [
  createTabs('tabs-form', 'form'),
  createTabs('tabs-dropped', 'dropped'),
  createTabs('tabs-plain', 'plain'),
  createTabs('web', 'web'),
];

import { type Line, lineOf, type ReportTable } from '../model';
import type { Random } from '../random';
import { allTags, headerTag, type Layout, listNewGroups, tagsOf, writeBlockHeader } from './layout';

const write = (text: string): string => (text === '' ? '&nbsp;' : text);
const cell = (text: string, span = ''): string => `<td${span}>${write(text)}</td>`;

function wrapRow(cells: readonly string[], isTall: boolean, ...tags: string[]): Line[] {
  if (!isTall) return [lineOf(`<tr>${cells.join('')}</tr>`, ...tags)];
  return [lineOf('<tr>'), ...cells.map((one) => lineOf(one, ...tags)), lineOf('</tr>')];
}

function writeRows(table: ReportTable, isTall: boolean): Line[] {
  const header = headerTag(table);
  const [{ rows, columns }] = table.blocks;
  const row = (cells: readonly string[], ...tags: string[]): Line[] => wrapRow(cells, isTall, ...tags);
  const plain = (cells: readonly string[]): string[] => cells.map((one) => cell(one));
  if (table.isHorizontal) {
    const [first, second, third] = rows.map(({ label }) => label);
    return [
      ...row([cell(first, ' colspan="5"'), cell(table.headerWords[0], ' colspan="10"')], header),
      ...row(
        [
          ...columns.map((one) => cell(one, ' rowspan="2"')),
          cell(second, ' colspan="5"'),
          cell(third, ' colspan="5"'),
        ],
        header,
      ),
      ...row(plain([...columns, ...columns]), header),
      ...row(plain(rows.flatMap(({ cells }) => cells)), ...allTags(rows)),
    ];
  }
  if (table.blocks.length > 1) {
    return table.blocks.flatMap((block) => [
      ...writeBlockHeader(table, block).flatMap(({ cells, tag }) =>
        row(cells.length === 1 ? [cell(cells[0], ' colspan="4"')] : plain(cells), tag),
      ),
      ...block.rows.flatMap((one) => row(plain([one.label, ...one.cells]), ...tagsOf(one))),
    ]);
  }
  const [note, applicants, organizations] = table.headerWords;
  const size = (group: string): number => rows.filter(({ groups }) => groups.includes(group)).length;
  const labels = (at: number): string[] => {
    const groups = listNewGroups(rows, at).flatMap((group) =>
      group === undefined ? [] : [cell(group, ` rowspan="${size(group)}"`)],
    );
    const span = [' colspan="3"', ' colspan="2"', ''][rows[at].groups.length];
    return [...groups, cell(rows[at].label, span)];
  };
  return [
    ...row([cell(`（${note}）`, ' colspan="3" rowspan="3"'), cell(applicants, ' colspan="7"')], header),
    ...row(
      [
        cell(columns[0], ' rowspan="2"'),
        cell(organizations, ' colspan="5"'),
        cell(columns[6], ' rowspan="2"'),
      ],
      header,
    ),
    ...row(plain(columns.slice(1, -1)), header),
    ...rows.flatMap((one, at) => row([...labels(at), ...plain(one.cells)], ...tagsOf(one))),
  ];
}

function writeTable(table: ReportTable, random: Random): Line[] {
  const isTall = random.chance(0.4);
  return [
    lineOf('<table border="1">'),
    lineOf('<tbody>'),
    ...writeRows(table, isTall),
    lineOf('</tbody>'),
    lineOf('</table>'),
  ];
}

/** The source of a web page: tables alone as tags, or the whole text. */
export const htmlLayouts: readonly Layout[] = [
  { id: 'html-tables', keepsBlanks: true, writeTable },
  {
    id: 'html',
    keepsBlanks: true,
    writeTable,
    wrap: (lines) => lines.map(({ text, tags }) => lineOf(`<p>${text}</p>`, ...tags)),
    writeTitle: (lines) => [`<h1>${lines.join('<br>')}</h1>`],
    writeHeading: (words) => `<p><strong>${words}</strong></p>`,
  },
];

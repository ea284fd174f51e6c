import * as assert from 'node:assert/strict';
import { format2021 } from '../../core/formats/2021';
import { table2 } from '../../core/formats/2021/table-2';
import { table3 } from '../../core/formats/2021/table-3';
import { table4 } from '../../core/formats/2021/table-4';
import type { Block, Group, Row } from '../../core/formats/format';
import { readShared } from '../kit/shared';

/** The printed form: its headings, and each table as rows of cells in which merged cells are repeated. */
function readForm(text: string): { headings: string[]; tables: string[][][] } {
  const [prose, ...tables] = text.trim().split('--- table\n');
  const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
  return {
    headings: prose.split('\n').filter((line) => /^[一二三四五六]、/.test(line)),
    tables: tables.map((table) => table.trim().split('\n').map(cellsOf)),
  };
}

const withNumeral = ({ numeral = '', label }: Row | Group): string => numeral + label.zh;
const fill = <T>(cells: readonly T[], length: number): T[] =>
  Array.from({ length }, (_, at) => cells[Math.min(at, cells.length - 1)]);

/** The three label cells of a row of table 三. */
function labelCells(block: Block, row: Row): string[] {
  const cells = [withNumeral(row)];
  let group = block.groups?.find(({ id }) => id === row.group);
  while (group !== undefined) {
    cells.unshift(withNumeral(group));
    const { parent } = group;
    group = block.groups?.find(({ id }) => id === parent);
  }
  return fill(cells, 3);
}

describe('the 2021 form as printed', () => {
  it('has these six headings', function () {
    const { headings } = readForm(readShared(this, 'form-2021.txt'));
    const numerals = '一二三四五六';
    assert.deepEqual(
      format2021.parts.map(({ label }, at) => `${numerals[at]}、${label.zh}`),
      headings,
    );
  });

  it('has table 二 with these block titles, columns and rows', function () {
    const [printed] = readForm(readShared(this, 'form-2021.txt')).tables;
    const content = table2.headerWords[0].zh;
    const lines = (table2.blocks as readonly Block[]).flatMap(({ title, columns, rows }) => [
      fill([title?.zh ?? ''], 4),
      fill([content, ...columns.map(({ label }) => label.zh)], 4),
      ...rows.map(({ label }) => [label.zh, '', '', '']),
    ]);
    assert.deepEqual(lines, printed);
  });

  it('has table 三 with these columns', function () {
    const [, printed] = readForm(readShared(this, 'form-2021.txt')).tables;
    const [note, applicants, organizations] = table3.headerWords.map(({ zh }) => zh);
    const columns = table3.blocks[0].columns.map(({ label }) => label.zh);
    const header = printed.slice(0, 3);
    for (const cells of header) assert.deepEqual(cells.slice(0, 3), fill([`（${note}）`], 3));
    assert.deepEqual(header[0].slice(3), fill([applicants], 7));
    assert.deepEqual(header[1].slice(3), [columns[0], ...fill([organizations], 5), columns[6]]);
    assert.deepEqual(header[2].slice(3), columns);
  });

  it('has table 三 with these 25 rows, numerals and groups', function () {
    const [, printed] = readForm(readShared(this, 'form-2021.txt')).tables;
    const [block]: readonly Block[] = table3.blocks;
    assert.deepEqual(
      block.rows.map((row) => labelCells(block, row)),
      printed.slice(3).map((cells) => cells.slice(0, 3)),
    );
    assert.equal(block.rows.length, 25);
  });

  it('has table 四 with these rows and columns', function () {
    const [, , printed] = readForm(readShared(this, 'form-2021.txt')).tables;
    const [{ columns, rows }] = table4.blocks;
    const names = columns.map(({ label }) => label.zh);
    const [reconsideration, direct, after] = rows.map(({ label }) => label.zh);
    assert.deepEqual(printed[0], [...fill([reconsideration], 5), ...fill([table4.headerWords[0].zh], 10)]);
    assert.deepEqual(printed[1], [...names, ...fill([direct], 5), ...fill([after], 5)]);
    assert.deepEqual(printed[2], [...names, ...names, ...names]);
  });
});

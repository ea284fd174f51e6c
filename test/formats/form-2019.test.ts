import assert from 'node:assert/strict';
import { format2019 } from '../../core/formats/2019';
import { format2021 } from '../../core/formats/2021';
import type { Block, Format, Relation } from '../../core/formats/format';

const trial: Format = format2019;
const [tableTwo, tableThree, tableFour] = trial.tables;
const cellsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
const names = ({ title, columns, rows }: Block): string[] => [
  title?.zh ?? '',
  columns.map(({ label }) => label.zh).join(' '),
  rows.map(({ label }) => label.zh).join(' '),
];

// As 国办公开办函〔2019〕60号 has it: see the differences from 2021 that reviewers list.
describe('the 2019 form', () => {
  it('has table 二 with these five blocks', () => {
    assert.deepEqual(tableTwo.blocks.map(names), [
      ['第二十条第（一）项', '本年新制作数量 本年新公开数量 对外公开总数量', '规章 规范性文件'],
      ['第二十条第（五）项', '上一年项目数量 本年增/减 处理决定数量', '行政许可 其他对外管理服务事项'],
      ['第二十条第（六）项', '上一年项目数量 本年增/减 处理决定数量', '行政处罚 行政强制'],
      ['第二十条第（八）项', '上一年项目数量 本年增/减', '行政事业性收费'],
      ['第二十条第（九）项', '采购项目数量 采购总金额', '政府集中采购'],
    ]);
  });

  it('has 22 + 161 + 15 cells', () => {
    assert.deepEqual(
      trial.tables.map(({ blocks }) => cellsOf(blocks)),
      [22, 161, 15],
    );
  });

  it('differs from 2021 in table 三 by one row in place of three only', () => {
    const now: readonly Block[] = format2021.tables[1].blocks;
    const ids = ({ rows }: Block): string[] => rows.map(({ id }) => id);
    assert.deepEqual(
      ids(tableThree.blocks[0]),
      ids(now[0])
        .filter((id) => !/^t3\.r6\.[23]$/.test(id))
        .map((id) => (id === 't3.r6.1' ? 't3.r6' : id)),
    );
    const divided = tableThree.blocks[0].rows.find(({ id }) => id === 't3.r6');
    assert.deepEqual([divided?.numeral, divided?.label.zh], ['（六）', '其他处理']);
    assert.equal(tableFour, format2021.tables[2]);
  });

  it('has 40 equalities', () => {
    const blocks = trial.tables.flatMap((table) => table.blocks);
    const count = ({ block: id, forEach }: Relation): number => {
      const block = blocks.find((one) => one.id === id)!;
      return forEach === 'row' ? block.rows.length : block.columns.length;
    };
    assert.deepEqual(
      trial.relations.map((one) => [one.id, one.op, count(one)]),
      [
        ['row-total', '=', 23],
        ['result-total', '=', 7],
        ['balance', '=', 7],
        ['case-total', '=', 3],
      ],
    );
  });
});

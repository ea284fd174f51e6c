import assert from 'node:assert/strict';
import { parseReport } from '../../../core/index';
import { check, expectAtMarks, see } from '../../kit/check';
import {
  addBelow,
  caseFigures,
  cleanReport,
  dropLines,
  expectNothing,
  getLine,
  mark,
  replace,
} from '../../kit/report';
import { relatedHere } from '../../kit/related';

const repeated = '2.重复申请';

describe('missing-row', () => {
  it('is shown on the row behind the gap', () => {
    const text = mark(dropLines(cleanReport, repeated), '3.要求提供公开出版物');
    expectAtMarks(text, 'missing-row', 'error', '缺少“（五）不予处理 2.重复申请”一行');
  });

  it('says neighbouring rows once', () => {
    const text = mark(dropLines(cleanReport, repeated, '3.要求提供公开出版物'), '4.无正当理由大量反复申请');
    expectAtMarks(text, 'missing-row', 'error', '共 2 行');
  });

  it('says two gaps apart from each other', () => {
    const text = dropLines(cleanReport, repeated, '5.属于三类内部事务信息');
    expectAtMarks(
      mark(mark(text, '6.属于四类过程性信息'), '3.要求提供公开出版物'),
      'missing-row',
      'error',
      '5.属于三类内部事务信息',
      '2.重复申请',
    );
  });

  it('finds the last row missing', () => {
    const text = dropLines(cleanReport, '四、结转下年度继续办理');
    const found = see(text);
    assert.deepEqual(
      found.map(({ rule, words }) => [rule, words]),
      [['missing-row', '（七）总计']],
    );
  });

  it('finds a row of table 二 missing', () => {
    const text = mark(dropLines(cleanReport, '行政处罚\t'), '行政强制');
    expectAtMarks(text, 'missing-row', 'error', '“行政处罚”');
  });

  it('silences the totals that need the row', () => {
    const text = dropLines(cleanReport, '1.本机关不掌握相关政府信息');
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['missing-row'],
    );
  });

  it('is silent on a row whose label is damaged but whose place and figures identify it', () => {
    for (const damaged of ['2.重复由请', '2.审复由请', '2.重 复 申 请']) {
      const text = replace(cleanReport, repeated, damaged);
      assert.deepEqual(
        see(text, 'all').filter(({ rule }) => rule === 'missing-row' || rule === 'unknown-row'),
        [],
        damaged,
      );
    }
  });

  it('is silent on a label torn over two cells', () => {
    const text = replace(cleanReport, '4.保护第三方合法权益', '4.保护第三\t方合法权益');
    assert.deepEqual(see(text), []);
  });
});

describe('duplicate-row', () => {
  it('is shown on the second, with the first as related place', () => {
    const line = getLine(cleanReport, repeated);
    const text = addBelow(cleanReport, repeated, line.replace(repeated, `⟦${repeated}⟧`));
    expectAtMarks(text, 'duplicate-row', 'error', '“（五）不予处理 2.重复申请”这一行出现了两次');
    const plain = text.replace(/[⟦⟧]/g, '');
    const [finding] = check(plain);
    assert.equal(relatedHere(finding)[0].start, plain.indexOf(repeated));
  });

  it('is shown on the figures of table 四 that stand twice', () => {
    const text = addBelow(cleanReport, caseFigures, caseFigures);
    assert.deepEqual(
      see(text).map(({ rule, line }) => [rule, line]),
      [['duplicate-row', 61]],
    );
  });

  it('is silent on header rows repeated behind a page break', () => {
    const lines = cleanReport.split('\n');
    const first = lines.findIndex((line) => line.startsWith('（本列数据'));
    const header = lines.slice(first, first + 3);
    expectNothing(addBelow(cleanReport, repeated, '', '- 5 -', '\f', ...header));
  });

  it('is silent on labels that several groups have', () => {
    expectNothing(cleanReport);
    assert.equal(parseReport(cleanReport).tables[1].rows.length, 25);
  });
});

describe('misordered-row', () => {
  it('is shown on the row that stands out of order', () => {
    const line = getLine(cleanReport, repeated);
    const moved = addBelow(dropLines(cleanReport, repeated), '4.无正当理由大量反复申请', line);
    expectAtMarks(mark(moved, repeated), 'misordered-row', 'warning', '与格式规定的次序不符');
  });

  it('still reckons with its figures', () => {
    const line = getLine(cleanReport, '（二）部分公开').replace(/\t0$/, '\t8');
    const moved = addBelow(dropLines(cleanReport, '（二）部分公开'), '5.要求行政机关', line);
    assert.deepEqual(
      see(moved)
        .map(({ rule }) => rule)
        .sort(),
      ['misordered-row', 'row-total'],
    );
  });

  it('is silent on the rows in order', () => expectNothing(cleanReport));
});

describe('unknown-row', () => {
  it('names a subtotal of the own making, and leaves the totals as they are', () => {
    const text = addBelow(cleanReport, '8.属于行政查询事项', '⟦\t\t不予公开小计\t0\t0\t0\t0\t0\t0\t0⟧');
    const plain = text.replace(/[⟦⟧]/g, '');
    const found = see(plain);
    assert.deepEqual(
      found.map(({ rule, severity, words }) => [rule, severity, words]),
      [['unknown-row', 'warning', '不予公开小计\t0\t0\t0\t0\t0\t0\t0']],
    );
  });

  for (const note of [
    '注：本表数据截至2024年12月31日',
    '注\t本表含乡镇数据 12 件',
    '说明：1件申请涉及多项内容的按1件计',
    '备注：无',
    '单位：件',
  ]) {
    it(`is silent on a note under the table: ${note}`, () =>
      expectNothing(addBelow(cleanReport, '四、结转下年度继续办理', note)));
  }
});

import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { check, expectAtMarks, expectFix, see } from '../../kit/check';
import { cleanReport, expectInformation, expectNothing, replace, setFigure } from '../../kit/report';

const penalties = (cell: string): string => replace(cleanReport, '行政处罚\t12', `行政处罚\t${cell}`);
const disclosed = (cell: string): string => setFigure(cleanReport, '（一）予以公开', '总计', cell);

describe('unreadable-number', () => {
  for (const [cell, likely] of [
    ['1O', '10'],
    ['l2', '12'],
    ['I2', '12'],
    ['|2', '12'],
    ['O', '0'],
    ['〇', '0'],
  ] as const) {
    it(`is an error on “${cell}” and offers ${likely}`, () => {
      expectAtMarks(
        penalties(`⟦${cell}⟧`),
        'unreadable-number',
        'error',
        `“${cell}”，不是有效的数字。疑为 ${likely}`,
      );
      const [finding] = check(penalties(cell));
      assert.equal(finding.fixes[0].edits[0].newText, likely);
      assert.equal(finding.fixes[0].isSafe, false);
    });
  }

  it('is information on 无, which is counted as 0', () => {
    expectAtMarks(penalties('⟦无⟧'), 'unreadable-number', 'information', '填了“无”，按 0 核对');
  });

  it('offers what the totals say, safe where the shape agrees', () => {
    expectFix(setFigure(cleanReport, '（七）总计', '商业企业', 'l'), 'unreadable-number', cleanReport, true);
  });

  it('offers what the totals say, not safe where the shape says otherwise', () => {
    const before = setFigure(cleanReport, '（七）总计', '自然人', 'B');
    expectFix(before, 'unreadable-number', cleanReport, false);
  });

  it('silences the totals that need the cell', () => {
    assert.deepEqual(
      see(disclosed('3O')).map(({ rule }) => rule),
      ['unreadable-number'],
    );
  });

  for (const cell of ['-3', '－3', '+3']) {
    it(`is an error on the sign in ${cell}`, () =>
      expectAtMarks(penalties(`⟦${cell}⟧`), 'unreadable-number', 'error'));
  }

  for (const cell of ['12.5', '0.3', '３.５']) {
    it(`is an error on the fraction ${cell} in a count`, () =>
      expectAtMarks(penalties(`⟦${cell}⟧`), 'unreadable-number', 'error', '件数应为整数'));
  }

  it('is an error on a number too long to be one', () => {
    expectAtMarks(penalties('⟦1234567890123456⟧'), 'unreadable-number', 'error');
  });

  it('is information with a safe fix on 12.0 from a spreadsheet', () => {
    expectInformation(penalties('12.0'), 'unreadable-number');
    expectFix(penalties('12.0'), 'unreadable-number', cleanReport, true);
    expectInformation(disclosed('3.00'), 'unreadable-number');
  });

  for (const cell of ['22（其中修订16件）', '22(含乡镇)', '22件', '22[注]']) {
    it(`is information on ${cell}`, () => {
      expectAtMarks(penalties(`⟦${cell}⟧`), 'unreadable-number', 'information', '一般只填数字');
    });
  }

  it('counts the figure before a note', () => {
    assert.deepEqual(see(disclosed('3（含重复1件）')), []);
    assert.deepEqual(
      see(disclosed('5（含重复1件）')).map(({ rule }) => rule),
      ['row-total'],
    );
  });

  for (const cell of ['/', '—', '-', '――', '/ ']) {
    it(`is information on “${cell}”`, () => expectInformation(penalties(cell), 'unreadable-number'));
  }

  it('says the dashes of a table once, and how many', () => {
    const text = cleanReport
      .split('\n')
      .map((line) =>
        line.includes('\t1.') || line.includes('\t2.') ? line.replace(/(?<=\t)0(?=\t|$)/g, '—') : line,
      )
      .join('\n');
    const found = check(text);
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['unreadable-number', 'information']],
    );
    assert.match(wordMessage(found[0].message, 'zh-cn'), /有 \d\d 格填了“—”，按 0 核对/);
  });

  for (const cell of ['12,345', '12，345', "12'345", '12 345', '1,234,567', '１２', '１２，３４５', '012']) {
    it(`is silent on ${cell}`, () => expectNothing(penalties(cell)));
  }

  it('reads thousand separators and full-width digits as what they are', () => {
    expectNothing(disclosed('３'));
    const figures = setFigure(
      setFigure(cleanReport, '2.重复申请', '自然人', '1,2３4'),
      '2.重复申请',
      '总计',
      '1234',
    );
    assert.ok(!see(figures).some(({ rule }) => rule === 'row-total' || rule === 'unreadable-number'));
  });

  it('is silent on decimals of the fee', () => {
    for (const fee of ['302.3932', '0.5', '1029', '0.0001', '12.0']) {
      expectNothing(replace(cleanReport, '302.3932', fee));
    }
  });
});

import assert from 'node:assert/strict';
import { parseReport } from '../../core/index';
import { list, see } from '../kit/check';
import { cleanReport, editLine, expectNothing, replace, setFigure, trialReport } from '../kit/report';

const rulesIn = (text: string): string[] => see(text, 'all').map(({ rule }) => rule);
const titleOf = (year: number): string => `松岭县水利局${year}年政府信息公开工作年度报告`;

describe('the form a report is read with', () => {
  it('is that of its year', () => {
    for (const [text, format] of [
      [trialReport(2019), '2019'],
      [trialReport(2020), '2019'],
      [cleanReport, '2021'],
      [cleanReport.replaceAll('2024年', '2021年'), '2021'],
    ]) {
      assert.equal(parseReport(text).format, format);
      expectNothing(text);
    }
  });

  it('is told by text and tables where the title has no year', () => {
    const undated = replace(trialReport(), titleOf(2020), '松岭县水利局政府信息公开工作年度报告');
    assert.equal(parseReport(undated).format, '2019');
    assert.deepEqual(rulesIn(undated), []);
  });

  it('is told by the tables where the title is a slip of the pen', () => {
    for (const year of [2016, 2019, 2020]) {
      const text = replace(
        setFigure(cleanReport, '（一）予以公开', '总计', '9'),
        titleOf(2024),
        titleOf(year),
      );
      assert.deepEqual(rulesIn(text), ['year-mismatch', 'row-total'], `${year}`);
    }
    const slip = replace(trialReport(2020), titleOf(2020), titleOf(2017));
    assert.deepEqual(rulesIn(slip), ['year-mismatch']);
  });
});

describe('a report on the 2019 form', () => {
  it('is checked with its own rows', () => {
    const wrong = setFigure(trialReport(), '（六）其他处理', '总计', '7');
    assert.deepEqual(
      list(see(wrong)).map((line) => line.split(' ').slice(1).join(' ')),
      ['error row-total'],
    );
    const missing = editLine(trialReport(), '政府集中采购', () => []);
    assert.deepEqual(rulesIn(missing), ['missing-row']);
  });

  for (const change of [
    '+1036',
    '-3',
    '－3',
    '−12',
    '↑5',
    '↓5',
    '增加5',
    '减少5项',
    '增5',
    '0',
    '持平',
    '新增3',
    '增加3项',
    '无',
    '/',
  ]) {
    it(`may say ${change} of 本年增/减`, () => {
      const text = replace(trialReport(), '行政许可\t120\t+3', `行政许可\t120\t${change}`);
      expectNothing(text);
    });
  }

  for (const amount of ['251000元', '25.1万元', '25.1', '0', '3456789.5元', '1,234,567.89元', '￥251000']) {
    it(`may say ${amount} of 采购总金额`, () => expectNothing(replace(trialReport(), '251000元', amount)));
  }

  it('takes letters for digits there as anywhere', () => {
    const text = replace(trialReport(), '行政许可\t120', '行政许可\t12O');
    assert.deepEqual(rulesIn(text), ['unreadable-number']);
  });
});

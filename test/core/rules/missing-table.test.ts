import assert from 'node:assert/strict';
import { expectAtMarks, see } from '../../kit/check';
import {
  caseFigures,
  cleanReport,
  dropFrom,
  expectInformation,
  expectNothing,
  replace,
} from '../../kit/report';

const four = '四、政府信息公开行政复议、行政诉讼情况';
const five = '五、存在的主要问题及改进情况';
/** The report with `words` in place of table 四. */
const instead = (words: string): string =>
  replace(dropFrom(cleanReport, '行政复议\t', five), five, `${words}\n\n${five}`);

describe('missing-table', () => {
  it('is shown on the heading of the part that lacks it', () => {
    expectAtMarks(
      replace(instead('本年度没有行政复议和行政诉讼。'), four, `⟦${four}⟧`),
      'missing-table',
      'error',
      '缺少“政府信息公开行政复议、行政诉讼情况表”',
    );
  });

  it('is shown for table 三, too, without a word on rows and totals', () => {
    const three = '三、收到和处理政府信息公开申请情况';
    const text = dropFrom(cleanReport, '（本列数据的勾稽关系', four);
    expectAtMarks(replace(text, three, `⟦${three}⟧`), 'missing-table', 'error');
  });

  it('leaves an unfilled table to be said once, without taking header words for figures', () => {
    for (const figures of ['', '\t'.repeat(14)]) {
      const found = see(replace(cleanReport, caseFigures, figures));
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.ok(['missing-table', 'missing-row', 'unreadable-table', 'blank-cell'].includes(found[0].rule));
    }
  });

  for (const words of [
    '见附件。',
    '详见附件4。',
    '（数据见附表）',
    '附件4：政府信息公开行政复议、行政诉讼情况表',
  ]) {
    it(`is information on “${words}”`, () => expectInformation(instead(words), 'missing-table'));
  }

  it('is information in the part that a draft has come to', () => {
    const draft = dropFrom(cleanReport, '行政复议\t');
    assert.deepEqual(see(draft), []);
    assert.ok(see(draft, 'all').some(({ rule }) => rule === 'missing-table'));
  });

  it('is silent where all tables are there', () => expectNothing(cleanReport));
});

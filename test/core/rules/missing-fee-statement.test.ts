import assert from 'node:assert/strict';
import { expectAtMarks, see } from '../../kit/check';
import { cleanReport, expectInformation, expectNothing, expectSilent, replace } from '../../kit/report';

const statement = '本年度未收取信息处理费。';
const last = (words: string): string => replace(cleanReport, statement, words);

describe('missing-fee-statement', () => {
  it('is shown on the text that says nothing of fees', () => {
    expectAtMarks(
      last('⟦无其他需要报告的事项。⟧'),
      'missing-fee-statement',
      'warning',
      '没有说明信息处理费收取情况',
    );
  });

  it('is shown on the heading where the part is empty', () => {
    const text = replace(last(''), '六、其他需要报告的事项', '⟦六、其他需要报告的事项⟧');
    expectAtMarks(text, 'missing-fee-statement', 'warning', '这一部分没有内容');
  });

  it('is information where another part says it', () => {
    const moved = replace(last('无其他需要报告的事项。'), '今后将逐项改进。', `今后将逐项改进。${statement}`);
    expectInformation(moved, 'missing-fee-statement');
  });

  it('is not satisfied by the fees of table 二', () => {
    assert.deepEqual(
      see(last('无。')).map(({ rule }) => rule),
      ['missing-fee-statement'],
    );
  });

  for (const words of [
    '2024年我单位无收取信息处理费情况',
    '本年度未收取政府信息公开处理费',
    '本年度没有产生信息公开处理费。',
    '本机关2024年度未向申请人收取任何费用。',
    '依申请公开信息全部免费提供。',
    '本年度发出收费通知2份，收取信息处理费共380元。',
    '（一）信息处理费\n\n未发生。',
    '本年度未收取信息\n处理费。',
  ]) {
    it(`is silent on “${words.replace(/\n/g, '⏎')}”`, () => expectNothing(last(words)));
  }

  for (const year of [2019, 2020]) {
    it(`is silent on reports for ${year}`, () =>
      expectSilent(last('无。').replaceAll('2024年', `${year}年`), 'missing-fee-statement'));
  }
});

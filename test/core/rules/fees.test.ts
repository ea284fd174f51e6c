import assert from 'node:assert/strict';
import { expectAtMarks, expectFix, see } from '../../kit/check';
import { cleanReport, expectInformation, expectNothing, expectSilent, replace } from '../../kit/report';

const header = '本年收费金额（单位：万元）';
const fee = (cell: string): string => replace(cleanReport, '302.3932', cell);

describe('fee-unit', () => {
  for (const words of ['本年收费金额（单位：元）', '本年收费金额(元)']) {
    it(`is an error on the header “${words}”`, () =>
      expectAtMarks(replace(cleanReport, header, `⟦${words}⟧`), 'fee-unit', 'error', '单位应为万元'));
  }

  it('is an error on yuan in the cell, and reckons them in 万元', () => {
    expectAtMarks(fee('⟦3023932元⟧'), 'fee-unit', 'error', '格内只填数字');
    expectFix(fee('3023932元'), 'fee-unit', cleanReport, false);
  });

  it('is an error on 万元 in the cell, and takes it out', () => {
    expectAtMarks(fee('⟦302.3932万元⟧'), 'fee-unit', 'error');
    expectFix(fee('302.3932万元'), 'fee-unit', cleanReport, true);
  });

  it('offers nothing where yuan have a fraction that 万元 cannot hold', () => {
    const [finding] = see(fee('380.55元'));
    assert.equal(finding.rule, 'fee-unit');
  });

  for (const words of [
    '本年收费金额(单位:万元)',
    '本年收费金额（万元）',
    '本年收费金额（单位： 万元）',
    '本年收费金额',
  ]) {
    it(`is silent on the header “${words}”`, () =>
      expectSilent(replace(cleanReport, header, words), 'fee-unit'));
  }

  for (const cell of ['302.3932', '0', '1,029.4273', '96171.6']) {
    it(`is silent on ${cell}`, () => expectNothing(fee(cell)));
  }
});

describe('implausible-fee', () => {
  it('is information on what looks like yuan', () => {
    expectAtMarks(
      fee('⟦3023932⟧'),
      'implausible-fee',
      'information',
      '是否把元当成了万元（3023932 元 = 302.3932 万元）',
    );
    expectInformation(fee('10,000,000'), 'implausible-fee');
  });

  for (const cell of ['302.3932', '999999', '96171.6', '0']) {
    it(`is silent on ${cell}`, () => expectNothing(fee(cell)));
  }
});

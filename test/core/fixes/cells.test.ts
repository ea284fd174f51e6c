import assert from 'node:assert/strict';
import { applyFixes } from '../../../core/index';
import { check, checkFix } from '../../kit/check';
import { cleanReport, replace } from '../../kit/report';

const results = '（七）总计\t\t3\t1\t0\t0\t0\t0\t4';
const penalties = (cell: string): string => replace(cleanReport, '行政处罚\t12', `行政处罚\t${cell}`);

describe('cells', () => {
  it('lost in the middle are put back with the figure that follows from the others', () => {
    const text = replace(cleanReport, results, '（七）总计\t\t⟦1\t0\t0\t0\t0\t4⟧');
    checkFix(text, 'wrong-cell-count', cleanReport, { isSafe: false, title: '填入 3' });
  });

  it('that their line ends before get the tabs they lack', () => {
    let text = replace(cleanReport, results, '（七）总计\t\t3\t\t0\t0\t0');
    for (let round = 0; round < 3; round++) {
      const fixes = check(text).flatMap((finding) => finding.fixes);
      text = applyFixes(text, fixes, { isUnsafeToo: true });
    }
    assert.equal(text, cleanReport);
  });

  it('too many are taken out', () => {
    const text = replace(cleanReport, results, '（七）总计\t\t⟦3\t1\t0\t5\t0\t0\t0\t4⟧');
    checkFix(text, 'wrong-cell-count', cleanReport, { isSafe: false, title: '删去多出的 5' });
  });

  it('with strokes become 0, all of a table at once', () => {
    const text = cleanReport.replace(/(?<=2\.重复申请\t)0\t0\t0/, '⟦/⟧\t/\t/');
    checkFix(text, 'unreadable-number', cleanReport, { isSafe: false, title: '将 3 格改为 0' });
  });

  it('with notes keep the figure', () => {
    checkFix(penalties('⟦12（其中2件）⟧'), 'unreadable-number', cleanReport, {
      isSafe: false,
      title: '改为 12',
    });
  });

  it('with letters for digits get digits', () => {
    checkFix(penalties('⟦l2⟧'), 'unreadable-number', cleanReport, { isSafe: false, title: '改为 12' });
  });
});

describe('amounts', () => {
  it('in yuan by their size are divided by 10,000', () => {
    const text = replace(cleanReport, '302.3932', '⟦3023932⟧');
    checkFix(text, 'implausible-fee', cleanReport, { isSafe: false, title: '改为 302.3932' });
  });

  it('in yuan by their header get the right unit there, and are left to a person', () => {
    const text = replace(cleanReport, '本年收费金额（单位：万元）', '⟦本年收费金额（单位：元）⟧');
    checkFix(text, 'fee-unit', cleanReport, { isSafe: false, title: '单位改为万元' });
  });
});

import assert from 'node:assert/strict';
import { parseReport } from '../../../core/index';
import { expectAtMarks, expectFix, see } from '../../kit/check';
import {
  caseFigures,
  cleanReport,
  droppedCellsReport,
  editLine,
  expectNothing,
  replace,
} from '../../kit/report';

const results = '（七）总计\t\t3\t1\t0\t0\t0\t0\t4';

describe('wrong-cell-count', () => {
  it('is an error on a row with a figure too many', () => {
    const text = replace(cleanReport, results, '（七）总计\t\t⟦3\t1\t0\t0\t0\t0\t0\t4⟧');
    expectAtMarks(text, 'wrong-cell-count', 'error', '“（七）总计”应有 7 个数字，这里有 8 个');
  });

  it('offers to take out the figure without which the totals agree', () => {
    const before = replace(cleanReport, results, '（七）总计\t\t3\t1\t0\t5\t0\t0\t0\t4');
    expectFix(before, 'wrong-cell-count', cleanReport, false);
  });

  it('is an error on a row whose cell is gone without a trace', () => {
    const text = replace(cleanReport, results, '（七）总计\t\t⟦3\t1\t0\t0\t0\t4⟧');
    expectAtMarks(text, 'wrong-cell-count', 'error', '应有 7 个数字，这里只有 6 个');
  });

  it('is an error on two figures where table 二 has one', () => {
    const text = replace(cleanReport, '行政处罚\t12', '行政处罚\t⟦12\t5⟧');
    expectAtMarks(text, 'wrong-cell-count', 'error', '“行政处罚”应有 1 个数字');
  });

  it('is an error on table 四 with a figure too many, said once', () => {
    const text = replace(cleanReport, caseFigures, `⟦${caseFigures}\t0⟧`);
    expectAtMarks(text, 'wrong-cell-count', 'error', '应有 15 个数字');
  });

  it('is an error on table 四 with a figure too few, said once', () => {
    const few = caseFigures.slice(2);
    const text = replace(cleanReport, caseFigures, `⟦${few}⟧`);
    expectAtMarks(text, 'wrong-cell-count', 'error', '14 个');
  });

  it('is an error on a row that stands one column off', () => {
    const text = replace(cleanReport, results, '（七）总计\t3\t1\t0\t0\t0\t0\t4\t');
    // Seven figures in a row are right wherever they begin; only a blank inside the seven cells makes a shift.
    expectNothing(text);
    const shifted = replace(cleanReport, results, '（七）总计\t\t\t3\t1\t0\t0\t0\t0');
    assert.deepEqual(
      see(shifted).map(({ rule }) => rule),
      ['wrong-cell-count'],
    );
  });

  it('silences the totals that need the row', () => {
    const text = replace(cleanReport, results, '（七）总计\t\t9\t9\t9\t9\t9\t9\t9\t9');
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['wrong-cell-count'],
    );
  });

  describe('is silent on rows whose seven figures are complete, wherever they start', () => {
    for (const cells of ['（七）总计\t', '（七）总计\t\t\t\t\t']) {
      it(JSON.stringify(cells), () => expectNothing(replace(cleanReport, '（七）总计\t\t3', `${cells}3`)));
    }

    it('with the label one cell further left', () => {
      expectNothing(editLine(cleanReport, '\t3.其他\t', (line) => `${line.trimStart()}\t\t`));
    });

    it('with cells dropped where labels spanned columns', () => expectNothing(droppedCellsReport));

    it('and reads each of them', () => {
      const { cells } = parseReport(droppedCellsReport);
      assert.equal(cells.filter((cell) => cell !== undefined).length, 200);
    });
  });

  it('is silent on the figure of a merged cell that a converter repeats', () => {
    expectNothing(replace(cleanReport, '行政处罚\t12\t\t', '行政处罚\t12\t12\t12'));
  });
});

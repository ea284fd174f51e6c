import assert from 'node:assert/strict';
import { parseReport, wordMessage } from '../../../core/index';
import { applyFix, check, expectAtMarks, expectFix, list, see } from '../../kit/check';
import { plainLayout, writeReport } from '../../kit/generate-report';
import {
  caseFigures,
  cleanFigures,
  cleanReport,
  editLine,
  expectNothing,
  replace,
  setFigure,
} from '../../kit/report';

/** The zeros of tables 三 (and 二, 四) left blank. */
const withoutZeros = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/\t\d/.test(line) ? line.replace(/(?<=\t)0(?=\t|$)/g, '') : line))
    .join('\n');

describe('blank-cell', () => {
  it('offers what row and column agree on as a safe fix', () => {
    const before = setFigure(cleanReport, '（七）总计', '自然人', '');
    expectFix(before, 'blank-cell', cleanReport, true);
    const [finding] = check(before);
    assert.equal(finding.severity, 'warning');
    assert.match(
      wordMessage(finding.message, 'zh-cn'),
      /“（七）总计 · 自然人”空白。由行、列两方面的.*应为 3/,
    );
  });

  it('is shown on the tab that stands where the figure should', () => {
    const text = setFigure(cleanReport, '（七）总计', '商业企业', '⟦');
    expectAtMarks(text.replace('⟦\t', '⟦\t⟧'), 'blank-cell', 'warning', '应为 1');
  });

  it('is shown at the end of the line when the last cell is lost', () => {
    const before = setFigure(cleanReport, '（七）总计', '总计', '');
    const [finding, ...more] = check(before);
    assert.deepEqual(more, []);
    assert.equal(finding.rule, 'blank-cell');
    expectFix(before, 'blank-cell', cleanReport, true);
  });

  it('fills several lost cells of a row and a column', () => {
    const one = setFigure(cleanReport, '一、本年新收', '自然人', '');
    const two = setFigure(one, '（一）予以公开', '自然人', '');
    const values = check(two).map(({ rule, fixes }) => [rule, fixes[0].edits[0].newText]);
    assert.deepEqual(values, [
      ['blank-cell', '3'],
      ['blank-cell', '2'],
    ]);
  });

  it('offers a zero, too', () => {
    expectFix(setFigure(cleanReport, '2.重复申请', '其他', ''), 'blank-cell', cleanReport, true);
  });

  it('offers no safe fix where one relation alone speaks', () => {
    const text = replace(cleanReport, '1\t0\t1\t0\t2\t0', '1\t0\t\t0\t2\t0');
    const [finding, ...more] = check(text);
    assert.deepEqual([finding.rule, more], ['blank-cell', []]);
    assert.deepEqual(
      finding.fixes.map(({ isSafe, edits }) => [isSafe, edits[0].newText]),
      [[false, '1']],
    );
  });

  it('offers nothing where nothing is known, and says so', () => {
    const text = replace(cleanReport, '行政处罚\t12', '行政处罚\t');
    const [finding, ...more] = check(text);
    assert.deepEqual(
      [finding.rule, finding.severity, finding.fixes, more],
      ['blank-cell', 'warning', [], []],
    );
    assert.match(wordMessage(finding.message, 'zh-cn'), /“行政处罚 · 本年处理决定数量”空白/);
  });

  it('silences the totals that need the cell', () => {
    const text = setFigure(setFigure(cleanReport, '2.重复申请', '自然人', ''), '2.重复申请', '其他', '');
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['blank-cell', 'blank-cell'],
    );
  });

  it('does not fill in what would contradict another total', () => {
    // 自然人 of （七） would be 2 by its row but 3 by its column.
    const text = setFigure(setFigure(cleanReport, '（七）总计', '自然人', ''), '（七）总计', '总计', '3');
    const [blank] = check(text).filter(({ rule }) => rule === 'blank-cell');
    assert.ok(blank !== undefined);
    assert.deepEqual(
      blank.fixes.filter(({ isSafe }) => isSafe),
      [],
    );
  });

  it('says all applicant columns blank beside a total once, for the table', () => {
    const text = cleanReport
      .split('\n')
      .map((line) => line.replace(/^(\D.*?|)(?:\t\d){6}(\t\d+)$/, '$1\t\t\t\t\t\t$2'))
      .join('\n');
    const found = see(text, 'all');
    assert.deepEqual(
      found.map(({ severity, rule, words }) => [severity, rule, words]),
      [['warning', 'blank-cell', '一、本年新收政府信息公开申请数量']],
    );
  });

  it('says all outcomes blank beside a total of table 四 once, at the total', () => {
    expectAtMarks(
      replace(cleanReport, caseFigures, '1\t0\t1\t0\t2\t0\t0\t0\t0\t0\t\t\t\t\t⟦1⟧'),
      'blank-cell',
      'warning',
      '复议后起诉”总计为 1，但各种结果的栏目全部空白',
    );
  });

  it('says more than ten blanks of a table together', () => {
    let text = cleanReport;
    for (const row of ['1.属于国家秘密', '2.其他法律', '3.危及', '4.保护', '5.属于三类', '6.属于四类'])
      for (const column of ['自然人', '其他'] as const) text = setFigure(text, row, column, '');
    const found = check(text);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['blank-cell'],
    );
    assert.match(wordMessage(found[0].message, 'zh-cn'), /12 个空白格/);
  });

  describe('is silent on files that leave zeros blank throughout', () => {
    it('in all tables', () => expectNothing(withoutZeros(cleanReport)));

    it('and still counts the totals', () => {
      const wrong = setFigure(withoutZeros(cleanReport), '（一）予以公开', '总计', '5');
      assert.deepEqual(
        see(wrong).map(({ rule, words }) => [rule, words]),
        [['row-total', '5']],
      );
    });

    it('where the other label layouts are used', () => {
      for (const tableThree of ['dropped-cells', 'one-column', 'joined'] as const) {
        const text = withoutZeros(writeReport(cleanFigures, { ...plainLayout, tableThree }));
        assert.deepEqual(list(see(text, 'all')), [], tableThree);
      }
    });

    it('as zeros', () => {
      const { values } = parseReport(withoutZeros(cleanReport));
      assert.ok(!values.some(Number.isNaN));
    });
  });

  it('is not silent on a blank that cannot be zero in such a file', () => {
    const text = setFigure(withoutZeros(cleanReport), '（一）予以公开', '自然人', '');
    const [finding, ...more] = check(text).filter(({ severity }) => severity !== 'information');
    assert.deepEqual(more, []);
    assert.equal(applyFix(text, finding), withoutZeros(cleanReport));
  });

  it('is silent on empty cells before and behind the figures', () => {
    expectNothing(editLine(cleanReport, '（一）予以公开', (line) => `${line}\t\t\t`));
    expectNothing(editLine(cleanReport, '（一）予以公开', (line) => line.replace('公开\t', '公开\t\t\t')));
  });

  it('says once of each table that it has not been filled in yet', () => {
    const blank = cleanReport.replace(/(?<=^|\t)\d[\d.]*(?=\t|$)/gm, '');
    const said = see(blank, 'all').map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(said, Array(3).fill('information blank-cell'));
    assert.match(wordMessage(check(blank)[0].message, 'zh-cn'), /还没有填数/);
  });

  it('finds the lost figure where zeros are left blank, and gives it back', () => {
    const before = withoutZeros(cleanReport);
    const lost = setFigure(before, '（一）予以公开', '自然人', '');
    assert.deepEqual(
      list(see(lost)).map((line) => line.replace(/^\d+ /, '')),
      ['warning blank-cell'],
    );
    expectFix(lost, 'blank-cell', before, true);
  });
});

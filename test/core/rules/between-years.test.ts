import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { check } from '../../kit/check';
import { checkBeside, expectBetweenYears, expectNothingBeside } from '../../kit/check-beside';
import {
  cleanReport,
  dropFrom,
  editLine,
  lastYearReport,
  replace,
  setFigure,
  trialReport,
} from '../../kit/report';

/** Writes the same figure into the columns 自然人 and 总计, which makes up for it in another row, or not. */
function setBoth(text: string, row: string, persons: string, total: string): string {
  return setFigure(setFigure(text, row, '自然人', persons), row, '总计', total);
}

/** This year's report with another 上年结转, balanced by 本年新收. */
const carriesIn = (persons: string, total: string): string =>
  setBoth(setBoth(cleanReport, '一、本年新收', '2', '3'), '二、上年结转', persons, total);
const last = { file: 'last.txt', text: lastYearReport };

describe('carry-over', () => {
  it('is a warning at the total, with the cells of last year’s report', () => {
    expectBetweenYears({
      thisYear: carriesIn('2', '⟦2⟧'),
      lastYear: setBoth(lastYearReport, '四、结转下年度', '⟦1⟧', '⟦1⟧'),
      rule: 'carry-over',
      says: ['为 2', '2023 年度报告', '为 1，相差 1', '不一致的还有“自然人”', '仅凭数字不能断定'],
    });
  });

  it('is said at the applicants where only they differ', () => {
    const moved = setFigure(
      setFigure(carriesIn('⟦0⟧', '1'), '二、上年结转', '商业企业', '1'),
      '一、本年新收',
      '自然人',
      '4',
    );
    const balanced = setFigure(
      setFigure(moved, '一、本年新收', '商业企业', '0'),
      '一、本年新收',
      '总计',
      '4',
    );
    expectBetweenYears({
      thisYear: balanced,
      lastYear: setFigure(
        setFigure(lastYearReport, '四、结转下年度', '自然人', '⟦1⟧'),
        '四、结转下年度',
        '商业企业',
        '⟦0⟧',
      ),
      rule: 'carry-over',
      says: ['自然人”为 0', '“商业企业”'],
    });
  });

  it('links the place in a report of another layout', () => {
    const spaced = lastYearReport.replaceAll('\t', '    ').replaceAll('\n', '\r\n');
    const [finding] = checkBeside(carriesIn('2', '2'), [{ file: 'last.txt', text: spaced }]);
    assert.equal(finding.rule, 'carry-over');
    assert.equal(finding.related.length, 2);
  });

  it('holds across the change of form', () => {
    const of2021 = cleanReport.replaceAll('2024年', '2021年');
    expectNothingBeside(of2021, { file: 'last.txt', text: trialReport(2020) });
    const of2021Wrong = carriesIn('2', '2').replaceAll('2024年', '2021年');
    const found = checkBeside(of2021Wrong, [{ file: 'last.txt', text: trialReport(2020) }]);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['carry-over'],
    );
  });

  it('is silent on a figure that the report itself shows to be wrong, not on what last year’s prints', () => {
    const wrongHere = setFigure(cleanReport, '二、上年结转', '总计', '7');
    assert.deepEqual(
      checkBeside(wrongHere, [last]).map(({ rule }) => rule),
      ['row-total'],
    );
    const wrongThere = setFigure(lastYearReport, '四、结转下年度', '总计', '7');
    assert.deepEqual(
      checkBeside(cleanReport, [{ file: 'last.txt', text: wrongThere }]).map(({ rule }) => rule),
      ['carry-over'],
    );
  });

  it('is silent without last year’s report, and where its table is missing', () => {
    const text = carriesIn('2', '2');
    expectNothingBeside(text);
    expectNothingBeside(text, { file: 'a.txt', text: lastYearReport.replaceAll('2023年', '2022年') });
    expectNothingBeside(text, { file: 'a.txt', text: replace(lastYearReport, '水利局', '民政局') });
    expectNothingBeside(text, {
      file: 'a.txt',
      text: dropFrom(lastYearReport, '（本列数据的勾稽关系', '四、政府信息公开行政复议'),
    });
  });

  it('compares with the file that fits best where there are several, and names it where none does', () => {
    const draft = setFigure(
      setBoth(setFigure(lastYearReport, '四、结转下年度', '商业企业', '3'), '四、结转下年度', '1', '4'),
      '一、本年新收',
      '总计',
      '10',
    ).replace('数量\t\t\t5\t1', '数量\t\t\t5\t4');
    const others = [
      { file: '2023年初稿.txt', text: draft },
      { file: '2023年.txt', text: lastYearReport },
    ];
    assert.deepEqual(check(draft), []);
    expectNothingBeside(cleanReport, ...others);
    const [finding] = checkBeside(carriesIn('2', '2'), others);
    assert.ok(wordMessage(finding.message, 'zh-cn').includes('2023 年度报告（“2023年.txt”）'));
    assert.ok(wordMessage(finding.message, 'en').includes('the report for 2023 (“2023年.txt”)'));
  });

  it('is not said of a report whose title may have the year wrong', () => {
    const slip = editLine(
      replace(carriesIn('2', '2'), '2024年，我局', '2024年，按照2024年要点，我局'),
      '政府信息公开工作年度报告',
      (line) => line.replace('2024年', '2025年'),
    );
    const ofTitle = replace(lastYearReport, '松岭县水利局2023年', '松岭县水利局2024年').replaceAll(
      '2023年',
      '2024年',
    );
    expectNothingBeside(slip, { file: 'last.txt', text: ofTitle });
  });
});

describe('stock-change', () => {
  const stock = (figures: string): string =>
    replace(cleanReport, '行政规范性文件\t1\t1\t6', `行政规范性文件\t${figures}`);
  const lastStock = (figures: string): string =>
    replace(lastYearReport, '行政规范性文件\t1\t1\t6', `行政规范性文件\t${figures}`);

  it('is a warning at 现行有效, with last year’s cell', () => {
    expectBetweenYears({
      thisYear: stock('3\t1\t⟦44⟧'),
      lastYear: lastStock('2\t1\t⟦36⟧'),
      rule: 'stock-change',
      says: [
        '现行有效 44 件',
        '2023 年度报告的现行有效 36 件，加本年制发 3 件，减本年废止 1 件，应为 38 件，相差 6 件',
      ],
    });
  });

  it('is said of each row', () => {
    const found = checkBeside(replace(stock('3\t1\t44'), '规章\t0\t0\t0', '规章\t0\t0\t2'), [last]);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['unexpected-regulation', 'stock-change', 'stock-change'],
    );
  });

  it('is silent where the figures follow from last year’s, or are not known', () => {
    expectNothingBeside(stock('3\t1\t38'), { file: 'last.txt', text: lastStock('2\t1\t36') });
    const unread = { file: 'last.txt', text: lastStock('2\t1\tl2') };
    expectNothingBeside(stock('3\t1\t38'), unread);
  });

  it('is silent from 2020 to 2021: the trial form counts what was disclosed', () => {
    expectNothingBeside(stock('3\t1\t38').replaceAll('2024年', '2021年'), {
      file: 'last.txt',
      text: trialReport(2020),
    });
  });

  it('is silent where a column has the words of the trial form, here or there', () => {
    const old = (text: string): string => replace(text, '现行有效件数', '对外公开总数量');
    const rulesOf = (text: string, lastText: string): string[] =>
      checkBeside(text, [{ file: 'last.txt', text: lastText }]).map(({ rule }) => rule);
    assert.deepEqual(rulesOf(stock('3\t1\t38'), old(lastYearReport)), []);
    assert.deepEqual(rulesOf(old(stock('3\t1\t38')), lastYearReport), ['outdated-format']);
  });

  it('is silent between reports on the trial form', () => {
    expectNothingBeside(replace(trialReport(2020), '政府集中采购\t4', '政府集中采购\t9'), {
      file: 'last.txt',
      text: trialReport(2019).replace('\n规范性文件\t1\t1\t6', '\n规范性文件\t4\t3\t20'),
    });
  });
});

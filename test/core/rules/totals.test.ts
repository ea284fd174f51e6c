import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { check, expectAtMarks, expectFix, see } from '../../kit/check';
import { caseFigures, cleanReport, expectNothing, replace, setFigure } from '../../kit/report';
import { relatedHere } from '../../kit/related';

const set = (row: string, column: Parameters<typeof setFigure>[2], figure: string): string =>
  setFigure(cleanReport, row, column, figure);

describe('row-total', () => {
  it('is an error on a total that is not the sum of its row', () => {
    expectAtMarks(set('（一）予以公开', '总计', '⟦5⟧'), 'row-total', 'error', '应为 3（相差 2）');
  });

  it('names the cell, what stands there and the relation it breaks', () => {
    const message = wordMessage(check(set('（一）予以公开', '总计', '5'))[0].message, 'zh-cn');
    for (const words of ['“（一）予以公开 · 总计”', '5', '总计 = 自然人 + 法人或其他组织各列', '5 ≠ 3'])
      assert.ok(message.includes(words), `${message} contains ${words}`);
  });

  it('offers the sum, which a person must confirm', () => {
    expectFix(set('（一）予以公开', '总计', '5'), 'row-total', cleanReport, false);
  });

  it('shows the addends as related places', () => {
    const text = set('（一）予以公开', '总计', '5');
    const related = relatedHere(check(text)[0]);
    const shown = related.map(({ message }) => wordMessage(message, 'zh-cn'));
    assert.ok(shown.includes('（一）予以公开 · 自然人：2'), shown.join());
    assert.ok(shown.includes('（一）予以公开 · 商业企业：1'), shown.join());
    assert.deepEqual(
      related.slice(0, 2).map(({ start, end }) => text.slice(start, end)),
      ['2', '1'],
    );
  });

  it('names the wrong applicant instead of the totals it breaks', () => {
    expectAtMarks(set('（一）予以公开', '自然人', '⟦7⟧'), 'row-total', 'error', '应为 2');
  });

  it('names two wrong figures apart from each other', () => {
    const text = setFigure(set('（一）予以公开', '总计', '⟦5⟧'), '四、结转下年度', '总计', '⟦3⟧');
    expectAtMarks(text, 'row-total', 'error', '应为 3', '应为 1');
  });

  it('is silent where every total agrees', () => expectNothing(cleanReport));
});

describe('result-total', () => {
  it('is an error on （七）总计 of a column, said once at that cell', () => {
    expectAtMarks(set('（七）总计', '自然人', '⟦8⟧'), 'result-total', 'error', '应为 3（相差 5）');
    expectFix(set('（七）总计', '自然人', '8'), 'result-total', cleanReport, false);
  });

  it('is one finding where a figure is missing from its column in row and total alike', () => {
    // 不掌握 forgotten in its row: 自然人 and 总计 are 1 too small against （七）总计.
    const text = setFigure(set('1.本机关不掌握', '自然人', '0'), '1.本机关不掌握', '总计', '0');
    const found = see(text);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['result-total'],
    );
    const message = wordMessage(check(text)[0].message, 'zh-cn');
    assert.match(message, /不能断定是哪一格有误/);
  });
});

describe('balance', () => {
  it('is an error where 一 + 二 is not （七）总计 + 四', () => {
    // 结转下年度 2 in its row and total: both columns are 1 off.
    const text = setFigure(set('四、结转下年度', '自然人', '2'), '四、结转下年度', '总计', '2');
    const found = check(text);
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['balance', 'error']],
    );
    assert.match(wordMessage(found[0].message, 'zh-cn'), /一 \+ 二 = 三（七）总计 \+ 四/);
    assert.ok(found[0].related.length > 0);
  });

  it('lists the rows that may be wrong', () => {
    const text = setFigure(set('四、结转下年度', '自然人', '2'), '四、结转下年度', '总计', '2');
    const message = wordMessage(check(text)[0].message, 'zh-cn');
    for (const words of ['一、本年新收', '四、结转下年度'])
      assert.ok(message.includes(words), `${message} names ${words}`);
  });

  it('is silent on what is carried over, as long as it balances', () => expectNothing(cleanReport));
});

describe('case-total', () => {
  const cases = (figures: string): string => replace(cleanReport, caseFigures, figures);

  it('is an error on a total that is not its four outcomes, at the total', () => {
    const text = cases(caseFigures.replace('1\t0\t1\t0\t2', '1\t0\t1\t0\t⟦5⟧'));
    expectAtMarks(text, 'case-total', 'error', '“行政复议 · 总计”');
    expectFix(text.replace(/[⟦⟧]/g, ''), 'case-total', cleanReport, false);
  });

  it('says which cells it may be', () => {
    const message = wordMessage(
      check(cases(caseFigures.replace('1\t0\t1\t0\t2', '1\t0\t1\t0\t5')))[0].message,
      'zh-cn',
    );
    assert.match(message, /5 ≠ 2/);
    assert.match(message, /相差 3/);
    assert.match(message, /总计应为 2；结果维持应为 4/);
  });

  it('tells the three groups apart', () => {
    const text = cases('1\t0\t1\t0\t⟦3⟧\t0\t0\t0\t0\t⟦1⟧\t0\t1\t0\t0\t⟦2⟧');
    expectAtMarks(text, 'case-total', 'error', '“行政复议', '“未经复议直接起诉', '“复议后起诉');
  });

  it('is silent on groups that agree', () =>
    expectNothing(cases('9\t8\t7\t6\t30\t1\t1\t1\t1\t4\t0\t0\t0\t0\t0')));
});

describe('valid-stock', () => {
  const normative = (figures: string): string =>
    replace(cleanReport, '行政规范性文件\t1\t1\t6', `行政规范性文件\t${figures}`);

  it('is a warning on fewer in force than issued', () => {
    expectAtMarks(normative('9\t1\t⟦6⟧'), 'valid-stock', 'warning', '现行有效 6 件，少于本年制发 9 件');
  });

  it('speaks of 规章 as well', () => {
    const text = replace(cleanReport, '规章\t0\t0\t0', '规章\t2\t0\t⟦1⟧');
    expectAtMarks(text, 'valid-stock', 'warning', '“规章”');
  });

  it('is silent on as many in force as issued', () => expectNothing(normative('6\t1\t6')));
  it('is silent on a blank beside it', () => {
    const found = see(normative('9\t1\t')).map(({ rule }) => rule);
    assert.deepEqual(found, ['blank-cell']);
  });
});

import assert from 'node:assert/strict';
import { applyEdits, listRecalculations, parseReport, wordFixTitle } from '../../../core/index';
import { readMarks } from '../../kit/check';
import { caseFigures, cleanReport, dropLines, editLine, replace, setFigure } from '../../kit/report';

interface Offer {
  readonly title: string;
  readonly text: string;
}

/** What is offered at the mark, and the text that each makes. */
function offer(marked: string): Offer[] {
  const { text, marks } = readMarks(marked);
  return listRecalculations(parseReport(text), marks[0].start, marks[0].end).map(
    ({ title, isSafe, edits }) => {
      assert.equal(isSafe, false);
      return { title: wordFixTitle(title, 'zh-cn'), text: applyEdits(text, edits) };
    },
  );
}

const scopes = (marked: string): string[] =>
  offer(marked).map(({ title }) => title.replace(/^按分项重算合计：/, ''));
const inRow = '（一）予以公开';
const row = '“（一）予以公开”这一行';
const column = '“（七）总计 · 自然人”';
const whole = '“收到和处理政府信息公开申请情况表”全表';

describe('recalculation', () => {
  it('is offered for the row that the cursor is in', () => {
    const text = setFigure(setFigure(cleanReport, inRow, '总计', '5'), inRow, '自然人', '⟦2⟧');
    assert.deepEqual(scopes(text).slice(0, 1), [row]);
    assert.equal(offer(text)[0].text, cleanReport);
  });

  it('leaves a total blank where zeros are left blank and the sum is one', () => {
    const blank = cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, '');
    const text = editLine(blank, '（七）总计', () => ['\t（七）总计\t\t\t\t\t\t\t\t4']);
    const report = parseReport(text);
    const { start } = report.tables[1];
    const edits = listRecalculations(report, start, start).flatMap((fix) => fix.edits);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['3', '1'],
    );
  });

  it('is offered for the column that the cursor is in', () => {
    const text = setFigure(
      setFigure(cleanReport, '（七）总计', '自然人', '8'),
      '二、上年结转',
      '自然人',
      '⟦1⟧',
    );
    assert.deepEqual(scopes(text), [column]);
    assert.equal(offer(text)[0].text, cleanReport);
  });

  it('is offered for the table where more than the row or the column changes, sums of sums last', () => {
    const wrong = setFigure(setFigure(cleanReport, '（七）总计', '自然人', '8'), '（七）总计', '总计', '77');
    const text = setFigure(wrong, inRow, '总计', '⟦5⟧');
    assert.deepEqual(scopes(text), [row, '“（七）总计 · 总计”', whole]);
    assert.equal(offer(text)[2].text, cleanReport);
    assert.equal(offer(text)[0].text, wrong);
  });

  it('is offered on the label for the row, and never puts the balance right', () => {
    const text = replace(setFigure(cleanReport, inRow, '总计', '5'), inRow, '⟦⟧（一）予以公开');
    assert.equal(scopes(text)[0], row);
    const unbalanced = setFigure(
      setFigure(cleanReport, '四、结转下年度', '自然人', '9'),
      '四、结转下年度',
      '总计',
      '⟦9⟧',
    );
    assert.deepEqual(scopes(unbalanced), []);
  });

  it('is offered in table 四 for the group of cells that the cursor is in, and for all', () => {
    const text = replace(cleanReport, caseFigures, '1\t0\t1\t0\t⟦3⟧\t0\t0\t0\t0\t0\t0\t1\t0\t0\t8');
    assert.deepEqual(scopes(text), ['“行政复议”这一行', '“政府信息公开行政复议、行政诉讼情况表”全表']);
    assert.equal(offer(text)[1].text, cleanReport);
  });

  it('takes an unreadable total for wrong', () => {
    const text = setFigure(cleanReport, inRow, '总计', '⟦X⟧');
    assert.equal(offer(text)[0].text, cleanReport);
  });

  it('leaves a total alone whose addends are not all known', () => {
    const text = setFigure(setFigure(cleanReport, inRow, '商业企业', 'X'), inRow, '总计', '⟦5⟧');
    assert.ok(!scopes(text).includes(row));
    const blank = setFigure(setFigure(cleanReport, inRow, '科研机构', ''), inRow, '总计', '⟦5⟧');
    assert.ok(!scopes(blank).includes(row));
    const missing = dropLines(setFigure(cleanReport, '（七）总计', '自然人', '⟦8⟧'), '2.重复申请');
    assert.ok(!scopes(missing).includes(column));
  });

  it('takes blank for 0 where the table leaves zeros blank', () => {
    const habit = cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, '');
    const text = editLine(habit, inRow, (line) => line.replace(/3$/, '⟦5⟧'));
    assert.equal(offer(text)[0].text, habit);
  });

  it('is not offered where nothing changes, outside tables and in table 二', () => {
    assert.deepEqual(scopes(setFigure(cleanReport, inRow, '总计', '⟦3⟧')), []);
    const wrong = setFigure(cleanReport, inRow, '总计', '5');
    assert.deepEqual(scopes(replace(wrong, '今后将', '⟦今后⟧将')), []);
    assert.deepEqual(scopes(replace(wrong, '行政处罚\t12', '行政处罚\t⟦12⟧')), []);
    assert.deepEqual(listRecalculations(parseReport(''), 0, 0), []);
  });
});

import assert from 'node:assert/strict';
import { check, expectAtMarks, see } from '../../kit/check';
import {
  cleanReport,
  dropLines,
  editLine,
  expectNothing,
  replace,
  setFigure,
  trialReport,
} from '../../kit/report';

const columns = '本年制发件数\t本年废止件数\t现行有效件数';
const oldColumns = '本年新制作数量\t本年新公开数量\t对外公开总数量';

/** （六）其他处理 as the form of 2019 has it: one row. */
const undivided = editLine(
  dropLines(cleanReport, '2.申请人逾期未按收费通知', '\t3.其他'),
  '1.申请人无正当理由逾期不补正',
  () => '\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0',
);

describe('outdated-format', () => {
  it('names the columns of 2019', () => {
    const text = replace(cleanReport, columns, oldColumns.replace('本年新制作数量', '⟦本年新制作数量⟧'));
    expectAtMarks(text, 'outdated-format', 'error', '“本年新制作数量”是 2019 年试行格式');
  });

  it('names 政府集中采购', () => {
    const added = ['第二十条第（九）项\t\t\t', '信息内容\t采购项目数量\t采购总金额', '政府集中采购\t2\t25.1'];
    const text = editLine(cleanReport, '行政事业性收费\t', (line) => [line, ...added]);
    assert.deepEqual(
      see(text).map(({ rule, words }) => [rule, words]),
      [['outdated-format', '第二十条第（九）项']],
    );
  });

  it('names rows that only the form of 2019 has', () => {
    const text = editLine(cleanReport, '行政许可\t', (line) => [line, '⟦其他对外管理服务事项⟧\t0']);
    expectAtMarks(text, 'outdated-format', 'error');
  });

  it('names the undivided （六）其他处理, and not its rows as missing', () => {
    expectAtMarks(replace(undivided, '（六）其他处理', '⟦（六）其他处理⟧'), 'outdated-format', 'error');
  });

  it('is said once for a table, and silences its cells', () => {
    const old = replace(
      replace(cleanReport, columns, oldColumns),
      '第二十条第（八）项',
      '第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t251000元\n第二十条第（八）项',
    );
    const wrong = editLine(old, '规章\t', () => '规章\tO\t\t-1');
    assert.deepEqual(
      see(wrong, 'all').map(({ rule }) => rule),
      ['outdated-format'],
    );
  });

  it('leaves the other tables to be checked', () => {
    const text = setFigure(replace(cleanReport, columns, oldColumns), '（一）予以公开', '总计', '9');
    assert.deepEqual(
      check(text).map(({ rule }) => rule),
      ['outdated-format', 'row-total'],
    );
  });

  for (const year of [2019, 2020]) {
    it(`is silent on reports for ${year}`, () => expectNothing(trialReport(year)));
  }

  it('is said of the trial form in a report for 2021, once for each table', () => {
    assert.deepEqual(
      see(trialReport(2021), 'all').map(({ rule }) => rule),
      ['outdated-format', 'outdated-format'],
    );
  });

  it('leaves the signs of 本年增/减 alone', () => {
    const header = '信息内容\t上一年项目数量\t本年增/减\t处理决定数量';
    const signed = editLine(cleanReport, '行政许可\t', () => `${header}\n行政许可\t120\t+1036\t-5`);
    assert.deepEqual(
      see(signed, 'all').map(({ rule }) => rule),
      ['outdated-format'],
    );
  });

  it('is silent on such words in the prose', () => {
    expectNothing(replace(cleanReport, '公开内容还不够丰富', '政府集中采购的公开内容还不够丰富'));
  });
});

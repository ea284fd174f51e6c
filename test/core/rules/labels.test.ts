import assert from 'node:assert/strict';
import { expectAtMarks, expectFix, see } from '../../kit/check';
import {
  caseFigures,
  cleanReport,
  editLine,
  expectNothing,
  expectSilent,
  replace,
  setFigure,
} from '../../kit/report';

const plain = (marked: string): string => marked.replace(/[⟦⟧]/g, '');
/** A marked label in place of the right one: reported at the mark, and mended. */
function expectMended(right: string, marked: string): void {
  const text = replace(cleanReport, right, marked);
  expectAtMarks(text, 'misspelt-label', 'warning', '之误');
  expectFix(plain(text), 'misspelt-label', cleanReport, true);
}

describe('misspelt-label', () => {
  for (const [right, marked] of [
    ['本年废止件数', '⟦本年度止件数⟧'],
    ['4.保护第三方合法权益', '4.⟦保护第三方合法权盖⟧'],
    ['2.重复申请', '2.⟦重复由请⟧'],
    ['5.属于三类内部事务信息', '5.⟦属于三类內部事物信息⟧'],
    ['行政处罚', '⟦行政处法⟧'],
    ['四、结转下年度继续办理', '四、⟦结转下年度继续力理⟧'],
    ['五、存在的主要问题及改进情况', '五、⟦存在的主要问题及改讲情况⟧'],
  ] as const) {
    it(`offers “${right}” for “${plain(marked)}”`, () => expectMended(right, marked));
  }

  it('names the statutory label', () => {
    const text = replace(cleanReport, '本年废止件数', '⟦本年度止件数⟧');
    expectAtMarks(text, 'misspelt-label', 'warning', '“本年度止件数”疑为“本年废止件数”之误');
  });

  it('offers the label of a group without its numeral lost', () => {
    const text = replace(cleanReport, '（四）无法提供', '（四）无法提洪');
    expectFix(text, 'misspelt-label', cleanReport, true);
  });

  it('is information where the same table shows damage from conversion', () => {
    const misspelt = replace(cleanReport, '2.重复申请', '2.重复由请');
    const noisy = editLine(misspelt, '（四）无法提供', (line) => ['随云上随一云二十 放下业山从石坑丛', line]);
    assert.deepEqual(
      see(noisy, 'all').map(({ severity, rule }) => `${severity} ${rule}`),
      ['information garbled-line', 'information misspelt-label'],
    );
  });

  it('is information where the same table lost cells', () => {
    const misspelt = replace(cleanReport, '2.重复申请', '2.重复由请');
    const lost = setFigure(setFigure(misspelt, '（一）予以公开', '自然人', ''), '一、本年新收', '自然人', '');
    assert.deepEqual(
      see(lost, 'all')
        .filter(({ rule }) => rule === 'misspelt-label')
        .map(({ severity }) => severity),
      ['information'],
    );
  });

  for (const [name, right, variant] of [
    [
      'spaces in a label',
      '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经',
      '结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总 计\t未经',
    ],
    ['a space behind the numeral', '1.属于国家秘密', '1. 属于国家秘密'],
    [
      'half-width punctuation',
      '（区分处理的，只计这一情形，不计其他情形）',
      '(区分处理的, 只计这一情形, 不计其他情形)',
    ],
    ['straight quotation marks', '3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['another numeral style', '1.属于国家秘密', '（1）属于国家秘密'],
    ['、 behind the numeral', '1.属于国家秘密', '1、属于国家秘密'],
    ['no numeral', '1.属于国家秘密', '属于国家秘密'],
    ['full-width digits', '1.属于国家秘密', '１．属于国家秘密'],
    ['half-width brackets of the unit', '本年收费金额（单位：万元）', '本年收费金额(单位: 万元)'],
    ['a note in brackets added by a province', '行政许可', '行政许可（不含行政审批局办理的）'],
    ['a note in brackets behind a row of table 三', '2.重复申请', '2.重复申请（含已答复的）'],
    ['traditional characters', '1.属于国家秘密', '1.屬於國家秘密'],
    ['其它 for 其他', '其他处理', '其它处理'],
    ['the short form of 部分公开', '（区分处理的，只计这一情形，不计其他情形）', ''],
  ] as const) {
    it(`is silent on ${name}`, () => expectNothing(replace(cleanReport, right, variant)));
  }
});

describe('garbled-line', () => {
  it('is information on a line of noise between the rows', () => {
    const noise = '随云上随一云二十 放下业山从石坑丛';
    const text = editLine(cleanReport, '2.重复申请', (line) => [`⟦${noise}⟧`, line]);
    expectAtMarks(text, 'garbled-line', 'information', '乱码');
  });

  it('is information on noise in the header', () => {
    const text = editLine(cleanReport, '（本列数据', (line) => [`⟦(十万)业山从石坑丛石丛⟧\t\t\t\t`, line]);
    expectAtMarks(text, 'garbled-line', 'information');
  });

  for (const line of ['— 5 —', '5', '第5页', '第 5 页 共 12 页', '\f', '', '续表', '注：数据截至12月31日']) {
    it(`is silent on “${line.replace('\f', '␌')}” between the rows`, () =>
      expectNothing(editLine(cleanReport, '2.重复申请', (row) => [line, row])));
  }

  it('is silent on notes behind the last table', () => {
    expectNothing(replace(cleanReport, caseFigures, `${caseFigures}\n\n注：以上均为当年数据。`));
  });
});

describe('broken-row', () => {
  it('is a warning on a row whose figures go on in the next line, and joins it', () => {
    const line = '\t（七）总计\t\t3\t1\t0\t0\t0\t0\t4';
    const first = '\t（七）总计\t\t3\t1\t0';
    const text = replace(cleanReport, line, `${first}\n0\t0\t0\t4`);
    expectAtMarks(
      text.replace(first, '\t⟦（七）总计\t\t3\t1\t0⟧'),
      'broken-row',
      'warning',
      '“（七）总计”这一行被拆成了两行',
    );
    expectFix(text, 'broken-row', cleanReport, true);
  });

  it('is a warning on a row whose label goes on in the next line, and joins it', () => {
    const text = replace(cleanReport, '4.无正当理由大量反复申请', '4.无正当理由\n大量反复申请');
    expectAtMarks(text.replace('4.无正当理由\n', '⟦4.无正当理由⟧\n'), 'broken-row', 'warning');
    expectFix(text, 'broken-row', cleanReport, true);
  });

  it('joins a label and the figures of the next line with what stands between cells', () => {
    const bare = replace(cleanReport, '\t（三）不予公开\t1.属于国家秘密', '1. 属于国家秘密');
    expectFix(replace(bare, '1. 属于国家秘密', '1. 属于国家秘密\n'), 'broken-row', bare, true);
  });

  it('joins half a line into the row it belongs to, whatever its zeros', () => {
    const text = replace(
      cleanReport,
      '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
      '四、结转下年度继续办理\t\t\t1\t0\t0\n0\t0\t0\t1',
    );
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['broken-row'],
    );
  });

  describe('is silent on labels wrapped around their figures, as pdftotext writes them', () => {
    /** Table 三 with spaces for tabs, as pdftotext lays it out. */
    const spaced = cleanReport
      .split('\n')
      .map((line) => (line.includes('\t') ? `    ${line.replace(/\t+/g, '      ')}` : line))
      .join('\n');
    const label = '5.要求行政机关确认或重新出具已获取信息';
    const zeros = '0      0      0      0      0      0      0';

    it('with spaces between the cells', () => expectNothing(spaced));

    it('with the label on two lines, figures on the second', () => {
      expectSilent(
        replace(spaced, label, '5.要求行政机关确认或重新\n          出具已获取信息'),
        'broken-row',
      );
    });

    it('with the label on two lines, figures on the first', () => {
      const wrapped = `5.要求行政机关确认或重新      ${zeros}\n          出具已获取信息`;
      expectSilent(replace(spaced, `${label}      ${zeros}`, wrapped), 'broken-row');
    });

    it('with the figures between both halves', () => {
      const wrapped = `5.要求行政机关确认或重新\n                    ${zeros}\n          出具已获取信息`;
      expectSilent(replace(spaced, `${label}      ${zeros}`, wrapped), 'broken-row');
    });
  });
});

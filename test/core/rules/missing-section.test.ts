import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { check, expectAtMarks, list, see } from '../../kit/check';
import {
  caseFigures,
  cleanReport,
  dropFrom,
  dropLines,
  expectNothing,
  expectSilent,
  mark,
  replace,
} from '../../kit/report';

const three = '三、收到和处理政府信息公开申请情况';
const four = '四、政府信息公开行政复议、行政诉讼情况';
const five = '五、存在的主要问题及改进情况';
const six = '六、其他需要报告的事项';

describe('missing-section', () => {
  it('is shown on the heading behind the gap', () => {
    const text = dropFrom(cleanReport, five, six);
    expectAtMarks(mark(text, six), 'missing-section', 'error', `缺少“${five}”`);
  });

  it('says neighbouring parts once', () => {
    const text = dropFrom(cleanReport, three, five);
    expectAtMarks(mark(text, five), 'missing-section', 'error', `“${three}”“${four}”`);
  });

  it('says two gaps apart from each other', () => {
    const text = dropFrom(dropFrom(cleanReport, three, four), five, six);
    expectAtMarks(mark(mark(text, four), six), 'missing-section', 'error', three, five);
  });

  it('is shown on the table whose heading is lost', () => {
    const text = dropLines(cleanReport, four);
    const [finding, ...more] = check(text);
    assert.deepEqual([finding.rule, finding.severity, more], ['missing-section', 'error', []]);
    assert.equal(wordMessage(finding.message, 'zh-cn'), `表格还在，但缺少标题“${four}”。`);
    assert.ok(text.indexOf('行政复议\t') <= finding.start && finding.end < text.indexOf(caseFigures));
  });

  it('is shown where table 三 begins when its heading is lost', () => {
    const findings = check(dropLines(cleanReport, three)).filter(
      ({ severity }) => severity !== 'information',
    );
    assert.deepEqual(
      findings.map(({ rule, message }) => [rule, wordMessage(message, 'zh-cn')]),
      [['missing-section', `表格还在，但缺少标题“${three}”。`]],
    );
  });

  it('is only information behind the last thing written', () => {
    const text = dropFrom(cleanReport, four);
    assert.deepEqual(list(see(text)), []);
    const [finding] = check(text).filter(({ rule }) => rule === 'missing-section');
    assert.equal(finding.severity, 'information');
    assert.match(wordMessage(finding.message, 'zh-cn'), /^尚未写到“四、.*“五、.*“六、/);
  });

  it('is only information in a report that has just its title', () => {
    assert.deepEqual(list(see('松岭县水利局2024年政府信息公开工作年度报告\n', 'all')), [
      '1 information missing-section',
    ]);
  });

  it('is silent where every part is there', () => expectNothing(cleanReport));

  describe('is silent on headings that mean the same', () => {
    const variants: readonly (readonly [string, string])[] = [
      ['一、总体情况', '一、概述'],
      ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息的情况'],
      [three, '三、收到和处理政府信息公开申请的情况'],
      [three, '三、收到和处理政府信息公开申请情况：'],
      [four, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
      [four, '四、因政府信息公开工作被申请行政复议和提起行政诉讼情况'],
      [four, '四、政府信息公开行政复议、 行政诉讼情况'],
      [five, '五、政府信息公开工作存在的主要问题及改进情况'],
      [five, '五、存在问题及改进情况'],
      [five, '五、存在的主要问题和改进情况'],
      [five, '五. 存在的主要问题及改进情况'],
      [six, '六、其它需要报告的事项'],
      [six, '六、需要报告的其他事项'],
      [six, '六、其他需要报告的事项。'],
    ];
    for (const [official, variant] of variants) {
      it(variant, () => expectNothing(replace(cleanReport, official, variant)));
    }
  });

  it('is silent on reports of 2018 and earlier', () => {
    const old =
      '松岭县水利局2018年政府信息公开工作年度报告\n\n一、概述\n\n2018年，我局认真推进公开。\n\n二、收费及减免情况\n\n无。\n';
    expectSilent(old, 'missing-section');
  });
});

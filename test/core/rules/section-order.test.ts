import assert from 'node:assert/strict';
import { check, expectAtMarks, expectFix, see } from '../../kit/check';
import { cleanReport, dropFrom, expectNothing, expectSilent, headings, replace } from '../../kit/report';
import { relatedHere } from '../../kit/related';

const [, , three, four, five, six] = headings;
const partFive = `${five}\n\n公开内容还不够丰富，今后将逐项改进。\n\n`;

describe('misordered-section', () => {
  it('names one of two parts that have changed places', () => {
    const text = `${replace(cleanReport, partFive, '')}\n\n${partFive}`;
    const found = see(text);
    assert.deepEqual(
      found.map(({ rule, severity }) => `${severity} ${rule}`),
      ['warning misordered-section'],
    );
    assert.ok([five, six].includes(found[0].words));
  });

  it('names a part moved to the front, and says where it belongs', () => {
    const text = replace(
      replace(cleanReport, partFive, ''),
      headings[0],
      `⟦${five}⟧\n\n不足不少。\n\n${headings[0]}`,
    );
    expectAtMarks(text, 'misordered-section', 'warning', '应为第五部分');
  });

  it('is silent on rows of table 三 that begin with 一、二、三、四', () => {
    expectSilent(cleanReport, 'misordered-section');
  });

  it('is silent on a preface that lists the six parts line by line', () => {
    const preface = `本报告由以下六个部分组成：\n\n${headings.join('\n')}\n\n${headings[0]}\n\n2024年，`;
    expectNothing(replace(cleanReport, `${headings[0]}\n\n2024年，`, preface));
  });

  it('is silent on a preface that lists the six parts in a sentence', () => {
    const preface = `本报告由${headings.map((one) => one.slice(2)).join('、')}六个部分组成。`;
    expectNothing(replace(cleanReport, headings[0], `${preface}\n\n${headings[0]}`));
  });

  it('is silent on a table of contents with page numbers', () => {
    const contents = headings.map((one, index) => `${one}……………${index + 1}`).join('\n');
    expectNothing(replace(cleanReport, `${headings[0]}\n`, `目录\n${contents}\n\n${headings[0]}\n`));
  });
});

describe('duplicate-section', () => {
  it('is shown where the part stands for the second time, with the first as related place', () => {
    const text = `${cleanReport}\n\n⟦${six}⟧\n\n无。\n`;
    expectAtMarks(text, 'duplicate-section', 'warning', '“其他需要报告的事项”这一部分出现了两次');
    const plain = text.replace(/[⟦⟧]/g, '');
    const [finding] = check(plain).filter(({ rule }) => rule === 'duplicate-section');
    assert.equal(relatedHere(finding)[0].start, plain.indexOf(six));
  });

  it('is said once of a part that stands three times', () => {
    const text = `${cleanReport}\n\n${five}\n\n不足一。\n\n${five}\n\n不足二。\n`;
    assert.equal(see(text, 'all').filter(({ rule }) => rule === 'duplicate-section').length, 1);
  });

  it('is silent on a part spoken of in a sentence', () => {
    const text = replace(
      cleanReport,
      '今后将逐项改进。',
      '今后将逐项改进。\n\n其他需要报告的事项见第六部分。',
    );
    expectNothing(text);
  });
});

describe('heading-numeral', () => {
  it('names a numeral that stands twice, and offers the right one', () => {
    const before = replace(cleanReport, six, '五、其他需要报告的事项');
    expectAtMarks(
      replace(cleanReport, six, '⟦五⟧、其他需要报告的事项'),
      'heading-numeral',
      'warning',
      '序号是“五”，应为“六”',
    );
    expectFix(before, 'heading-numeral', cleanReport, true);
  });

  it('names a numeral that was skipped', () => {
    const before = replace(cleanReport, six, '七、其他需要报告的事项');
    expectAtMarks(replace(cleanReport, six, '⟦七⟧、其他需要报告的事项'), 'heading-numeral', 'warning');
    expectFix(before, 'heading-numeral', cleanReport, true);
  });

  it('names only the first of numerals that go on from a wrong one', () => {
    const text = cleanReport
      .replace(three, `⟦四⟧${three.slice(1)}`)
      .replace(`\n${four}`, `\n五${four.slice(1)}`)
      .replace(`\n${five}`, `\n六${five.slice(1)}`)
      .replace(`\n${six}`, `\n七${six.slice(1)}`);
    expectAtMarks(text, 'heading-numeral', 'warning', '应为“三”');
  });

  it('is information where one heading has no numeral', () => {
    const text = replace(cleanReport, six, '其他需要报告的事项');
    assert.deepEqual(
      see(text, 'all').map(({ severity, rule, words }) => [severity, rule, words]),
      [['information', 'heading-numeral', '其他需要报告的事项']],
    );
  });

  it('is silent on Arabic numerals used throughout', () => {
    const text = headings.reduce(
      (rest, one, index) => replace(rest, `\n${one}\n`, `\n${index + 1}、${one.slice(2)}\n`),
      cleanReport,
    );
    expectSilent(text, 'heading-numeral');
  });

  it('is silent on sub-headings', () => {
    const text = replace(cleanReport, '公开内容还不够丰富', '（一）不足\n\n公开内容还不够丰富');
    expectNothing(replace(text, '今后将', '\n\n（四）打算\n\n今后将'));
  });

  it('is silent on numbering without a gap where a part is missing', () => {
    const text = replace(dropFrom(cleanReport, five, six), six, '五、其他需要报告的事项');
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['missing-section'],
    );
  });
});

describe('empty-section', () => {
  it('is shown on a heading of prose with nothing under it', () => {
    const text = replace(cleanReport, partFive, `⟦${five}⟧\n\n`);
    expectAtMarks(text, 'empty-section', 'warning', '只有标题，没有内容');
  });

  it('is silent on text behind the heading on the same line', () => {
    expectNothing(replace(cleanReport, partFive, `${five}：公开内容还不够丰富，今后将逐项改进。\n\n`));
  });

  it('is silent on parts that say “无”', () => {
    expectNothing(replace(cleanReport, '公开内容还不够丰富，今后将逐项改进。', '无。'));
  });

  it('leaves the last part to missing-fee-statement', () => {
    const text = replace(cleanReport, '本年度未收取信息处理费。', '');
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['missing-fee-statement'],
    );
  });
});

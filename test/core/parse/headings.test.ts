import assert from 'node:assert/strict';
import { parts as formParts } from '../../../core/formats/2021/parts';
import { parseReport } from '../../../core/index';
import { cleanReport, expectNothing, replace } from '../../kit/report';

const labels = formParts.map(({ label }) => label.zh);
const numerals = '一二三四五六';
const heading = (index: number): string => `${numerals[index]}、${labels[index]}`;
const all = ['1', '2', '3', '4', '5', '6'].join('');
/** The parts found, by their number on the form, in order of appearance: `123456`. */
const found = (text: string): string =>
  parseReport(text)
    .parts.map(({ part }) => labels.indexOf(part.label.zh as (typeof labels)[number]) + 1)
    .join('');
/** The clean report with each heading written another way. */
const rewrite = (write: (label: string, index: number) => string): string =>
  labels.reduce(
    (text, label, index) => replace(text, `\n${heading(index)}\n`, `\n${write(label, index)}\n`),
    cleanReport,
  );

describe('headings', () => {
  it('are those of the six parts', () => assert.equal(found(cleanReport), all));

  for (const [name, write] of [
    ['Arabic numerals', (label, index) => `${index + 1}. ${label}`],
    ['Arabic numerals with 、', (label, index) => `${index + 1}、${label}`],
    ['numerals without 、', (label, index) => `${numerals[index]} 、 ${label}`],
    ['第一部分', (label, index) => `第${numerals[index]}部分 ${label}`],
    ['Markdown', (label, index) => `## ${numerals[index]}、${label}`],
    ['bold Markdown', (label, index) => `**${numerals[index]}、${label}**`],
    ['no numerals', (label) => label],
    ['a colon behind', (label, index) => `${numerals[index]}、${label}：`],
    ['a full stop behind', (label, index) => `${numerals[index]}、${label}。`],
    ['half-width punctuation', (label, index) => `${numerals[index]},${label.replace('、', ',')}`],
    ['spaces between the characters', (label, index) => `${numerals[index]}、${[...label].join(' ')}`],
    ['ideographic spaces before', (label, index) => `\u3000\u3000${numerals[index]}、${label}`],
    ['a tab before', (label, index) => `\t${numerals[index]}、${label}`],
  ] as readonly (readonly [string, (label: string, index: number) => string])[]) {
    it(`are read with ${name}`, () => assert.equal(found(rewrite(write)), all));
  }

  for (const [index, label] of [
    [0, '基本情况'],
    [1, '行政机关主动公开政府信息情况'],
    [1, '主动公开政府信息的情况'],
    [2, '行政机关收到和处理政府信息公开申请的情况'],
    [2, '收到和办理政府信息公开申请情况'],
    [3, '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [3, '因政府信息公开工作被申请行政复议和提起行政诉讼情况'],
    [4, '政府信息公开工作存在的主要问题及改进情况'],
    [4, '存在问题及改进情况'],
    [4, '存在的主要问题及下一步改进措施'],
    [5, '其他需要报告事项'],
    [5, '需要报告的其他事项'],
  ] as const) {
    it(`are read as “${label}”`, () => {
      const text = replace(cleanReport, `\n${heading(index)}\n`, `\n${numerals[index]}、${label}\n`);
      assert.equal(found(text), all);
    });
  }

  it('are read with their text on the same line, which is then the part’s', () => {
    const text = replace(cleanReport, '五、存在的主要问题及改进情况\n\n', '五、存在的主要问题及改进情况：');
    const part = parseReport(text).parts[4];
    assert.equal(text.slice(part.heading.start, part.heading.end), '五、存在的主要问题及改进情况');
    assert.match(text.slice(part.contentStart, part.contentEnd), /公开内容还不够丰富，今后将逐项改进。$/);
  });

  it('end where their words end, without Markdown and spaces', () => {
    const text = rewrite((label, index) => `  ## ${numerals[index]}、${label}  `);
    assert.deepEqual(
      parseReport(text).parts.map(({ heading: { start, end } }) => text.slice(start, end)),
      labels.map((_, index) => heading(index)),
    );
  });

  describe('are not', () => {
    const first = `\n${heading(0)}\n`;
    const before = (words: string): string => replace(cleanReport, first, `\n${words}\n${first}`);
    const places = (text: string): number[] => parseReport(text).parts.map(({ heading: { start } }) => start);

    for (const [name, words] of [
      ['a table of contents', ['目录', ...labels.map((_, index) => heading(index))].join('\n')],
      ['a table of contents with empty lines between', labels.map((_, index) => heading(index)).join('\n\n')],
      [
        'a table of contents with page numbers',
        labels.map((_, index) => `${heading(index)}......${index + 1}`).join('\n'),
      ],
      [
        'a table of contents with page numbers behind tabs',
        labels.map((_, index) => `${heading(index)}\t${index + 1}`).join('\n'),
      ],
      ['a preface listing the parts in a sentence', `本报告由${labels.join('、')}六个部分组成。`],
      [
        'a preface listing the parts with numerals',
        `报告包括：${labels.map((_, index) => heading(index)).join('；')}。`,
      ],
    ] as const) {
      it(name, () => {
        const text = before(words);
        assert.equal(found(text), all);
        assert.ok(places(text)[0] > text.indexOf(words) + words.length - 1);
        expectNothing(text);
      });
    }

    it('rows of table 三 beginning with 一、二、三、四、', () => {
      const { parts, headings } = parseReport(cleanReport);
      assert.equal(headings.length, 6);
      for (const { heading: one } of parts)
        assert.ok(!/新收|结转|办理结果/.test(cleanReport.slice(one.start, one.end)));
    });

    it('rows of table 三 on lines of their own', () => {
      const text = replace(cleanReport, '四、结转下年度继续办理\t\t\t', '四、结转下年度继续办理\n\t\t\t');
      assert.equal(found(text), all);
    });

    it('sub-headings of 总体情况', () => {
      const text = replace(
        cleanReport,
        '2024年，我局',
        '（一）主动公开\n\n做得好。\n\n（二）依申请公开情况\n\n办得快。\n\n(三) 总体情况\n\n2024年，我局',
      );
      assert.equal(found(text), all);
      const { subheadings } = parseReport(text).parts[0];
      assert.deepEqual(
        subheadings.map(({ start, end }) => text.slice(start, end)),
        ['（一）主动公开', '（二）依申请公开情况', '(三) 总体情况'],
      );
    });

    it('sentences that begin with a heading’s words', () => {
      const text = replace(cleanReport, '今后将', '其他需要报告的事项将另行说明，今后将');
      assert.equal(found(text), all);
    });
  });

  it("may be worded in the agency's own way when numeral and place speak for them", () => {
    expectNothing(replace(cleanReport, heading(4), '五、存在的不足及下一步打算'));
    expectNothing(replace(cleanReport, heading(2), '三、群众申请办理情况'));
    expectNothing(replace(cleanReport, heading(5), '六、需要说明的情况'));
  });

  it('are not the numbered paragraphs of 总体情况', () => {
    const listed = '1.主动公开情况\n\n2.依申请公开情况\n\n3.政府信息管理\n\n2024年，我局认真做好';
    expectNothing(replace(cleanReport, '2024年，我局认真做好', listed));
  });
});

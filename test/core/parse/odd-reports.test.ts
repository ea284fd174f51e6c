import assert from 'node:assert/strict';
import { list, see } from '../../kit/check';
import { cleanReport, dropLines, editLine, headings, replace } from '../../kit/report';

const worries = (text: string): string[] => see(text).map(({ severity, rule }) => `${severity} ${rule}`);
const expectWorries = (text: string, ...expected: string[]): void =>
  assert.deepEqual(worries(text), expected, list(see(text)).join('; '));

/** Every heading written another way. */
const rewrite = (write: (heading: string, index: number) => string): string =>
  headings.reduce(
    (text, heading, index) => replace(text, `\n${heading}\n`, `\n${write(heading, index)}\n`),
    cleanReport,
  );
const toArabic = (heading: string, index: number): string => `${index + 1}.${heading.slice(2)}`;
const withSpaces = (text: string): string =>
  text.replace(/^.*\t.*$/gm, (row) => row.split('\t').filter(Boolean).join('   '));

describe('headings in Arabic numerals', () => {
  const arabic = rewrite(toArabic);
  it('are no worry', () => expectWorries(arabic));
  it('with a wrong character are misspelt', () =>
    expectWorries(
      replace(arabic, '2.主动公开政府信息情况', '2.主动公开政府信息士况'),
      'warning misspelt-label',
    ));
  it('with a numeral twice have a wrong numeral', () =>
    expectWorries(replace(arabic, '\n6.', '\n5.'), 'warning heading-numeral'));
});

describe('headings known by their words alone', () => {
  it('a mark misread as a character is a misspelling', () =>
    expectWorries(
      replace(cleanReport, '行政复议、行政诉讼情况\n', '行政复议曰行政诉讼情况\n'),
      'warning misspelt-label',
    ));
  it('a row of figures at spaces is not the heading of part four', () => {
    const [from, until] = [cleanReport.indexOf('\n四、政府'), cleanReport.indexOf('\n五、')];
    const text = withSpaces(cleanReport.slice(0, from) + cleanReport.slice(until));
    expectWorries(text, 'error missing-section');
  });
});

describe('rows of strokes', () => {
  const dashes = cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, '—');
  it('with a wrong character are misspelt', () =>
    expectWorries(replace(dashes, '属于国家秘密', '属于国家巳密'), 'warning misspelt-label'));
  it('are blank with a wrong character, too', () => {
    const blank = cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, '');
    expectWorries(replace(blank, '2.重复申请', '2.重复甲请'), 'warning misspelt-label');
  });
});

describe('the brackets of （二）部分公开', () => {
  it('with a wrong character are misspelt', () =>
    expectWorries(replace(cleanReport, '区分处理的', '区分处已的'), 'warning misspelt-label'));
  it('with words of a province are not', () =>
    expectWorries(replace(cleanReport, '（区分处理的，只计这一情形，不计其他情形）', '（含区分处理）')));
});

describe('table 四 without its heading', () => {
  it('is read where spaces separate the cells', () =>
    expectWorries(dropLines(withSpaces(cleanReport), '四、政府信息公开行政复议'), 'error missing-section'));
});

describe('totals alone', () => {
  it('are one lack of the table wherever they stand', () => {
    const text = cleanReport.replace(
      /^(.*?[一-鿿”）])\t+(?:\d+\t){6}(\d+)\t*$/gm,
      (_, label: string, total) => `${label}${'\t'.repeat(label.startsWith('\t\t') ? 7 : 6)}${total}`,
    );
    expectWorries(text, 'warning blank-cell');
  });
});

describe('a spoilt figure at the end of a line cut at spaces', () => {
  it('leaves its row where it is', () => {
    const text = editLine(withSpaces(cleanReport), '2.重复申请', (line) => [line.replace(/\d+$/, '一百个')]);
    expectWorries(text, 'error unreadable-number');
  });
});

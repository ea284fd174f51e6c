import assert from 'node:assert/strict';
import { parseReport } from '../../../core/index';
import { readMarks } from '../../kit/check';

const body = '\n\n一、总体情况\n\n我局认真推进公开。\n';

/** The marked title is the title, and names this agency and year. */
function expectTitle(marked: string, agency: string | undefined, year: number | undefined): void {
  const { text, marks } = readMarks(`${marked}${body}`);
  const report = parseReport(text);
  assert.deepEqual(
    [report.title?.start, report.title?.end],
    [marks[0].start, marks[0].end],
    `found “${text.slice(report.title?.start ?? 0, report.title?.end ?? 0)}”`,
  );
  assert.deepEqual([report.agency, report.year], [agency, year]);
}

describe('title', () => {
  for (const [name, marked, agency, year] of [
    ['as usual', '⟦温县人民政府2024年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    ['behind empty lines', '\n\n⟦温县人民政府 2024 年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    [
      'below the navigation of a web page',
      '首页 > 政务公开 > 政府信息公开年报\n发布时间：2025-01-20\n字号：大 中 小\n\n⟦温县人民政府2024年政府信息公开工作年度报告⟧',
      '温县人民政府',
      2024,
    ],
    ['over three lines', '⟦温县人民政府\n2024年度政府信息公开工作\n年度报告⟧', '温县人民政府', 2024],
    ['behind a BOM', '\ufeff⟦温县人民政府2024年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    [
      'of a report for the year 2022年度',
      '⟦温县人民政府2022年度政府信息公开工作年度报告⟧',
      '温县人民政府',
      2022,
    ],
    ['with the year first', '⟦2022年上海市政府信息公开工作年度报告⟧', '上海市', 2022],
    ['that names the city alone', '⟦丽水市2025年政府信息公开工作年度报告⟧', '丽水市', 2025],
    ['in full-width digits', '⟦温县人民政府２０２４年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    ['in Chinese digits', '⟦温县人民政府二〇二四年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    ['in Chinese digits with ○', '⟦温县人民政府二○二四年政府信息公开工作年度报告⟧', '温县人民政府', 2024],
    ['with the year behind', '⟦温县水利局政府信息公开工作年度报告（2024年）⟧', '温县水利局', 2024],
    [
      'with the year behind as 2024年度',
      '⟦温县水利局政府信息公开工作年度报告（2024年度）⟧',
      '温县水利局',
      2024,
    ],
    [
      'over two lines, agency first',
      '⟦淮安市人民政府\n2024年政府信息公开工作年度报告⟧',
      '淮安市人民政府',
      2024,
    ],
    ['over two lines, year first', '⟦温县水利局2024年\n政府信息公开工作年度报告⟧', '温县水利局', 2024],
    ['with the year below', '⟦温县水利局政府信息公开工作年度报告\n（2024年度）⟧', '温县水利局', 2024],
    ['of another ending', '⟦温县水利局2024年政府信息公开年度报告⟧', '温县水利局', 2024],
    ['as a Markdown heading', '⟦# 温县水利局2024年政府信息公开工作年度报告⟧', '温县水利局', 2024],
    ['in traditional characters', '⟦溫縣人民政府2024年政府信息公開工作年度報告⟧', '溫县人民政府', 2024],
    [
      'quoted by the announcement above',
      '关于公布《⟦温县水利局2024年政府信息公开工作年度报告⟧》的公告\n\n现予公布。',
      '温县水利局',
      2024,
    ],
    [
      'of its own below the announcement',
      '关于公布《温县水利局2024年政府信息公开工作年度报告》的公告\n\n⟦温县水利局2024年政府信息公开工作年度报告⟧',
      '温县水利局',
      2024,
    ],
    ['without a year', '⟦温县水利局政府信息公开工作年度报告⟧', '温县水利局', undefined],
  ] as const) {
    it(name, () => expectTitle(marked, agency, year));
  }

  it('is not a sentence that names the report', () => {
    const report = parseReport(`根据要求，现公布温县2024年政府信息公开工作年度报告。全文如下：${body}`);
    assert.equal(report.title, undefined);
  });

  it('is not looked for behind the first part', () => {
    const report = parseReport(`${body}\n温县水利局2024年政府信息公开工作年度报告\n`);
    assert.equal(report.title, undefined);
  });

  it('leaves the year to the text where it has none', () => {
    const report = parseReport(`温县水利局政府信息公开工作年度报告${body.replace('我局', '2023年，我局')}`);
    assert.equal(report.year, 2023);
    assert.equal(report.format, '2021');
  });

  it('takes no count for the year', () => {
    const report = parseReport(`温县水利局政府信息公开工作年度报告${body}发布信息2023条。2024年，`);
    assert.equal(report.year, 2024);
  });
});

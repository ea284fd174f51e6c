import assert from 'node:assert/strict';
import { expectAtMarks, see } from '../../kit/check';
import { cleanReport, dropLines, replace, setFigure, trialReport } from '../../kit/report';

const withYear = (year: number, text = cleanReport): string => text.replaceAll('2024年', `${year}年`);
const title = (year: number): string => `松岭县水利局${year}年政府信息公开工作年度报告`;

describe('unsupported-format', () => {
  for (const year of [2012, 2015, 2018]) {
    it(`is said once, on the title, of a report for ${year}`, () => {
      const text = replace(withYear(year), title(year), `⟦${title(year)}⟧`);
      expectAtMarks(text, 'unsupported-format', 'information', `${year} 年度报告`);
    });
  }

  it('silences structure, tables and totals', () => {
    const wrong = dropLines(setFigure(withYear(2018), '（一）予以公开', '总计', '99'), '2.重复申请');
    assert.deepEqual(
      see(wrong, 'all').map(({ rule }) => rule),
      ['unsupported-format'],
    );
  });

  for (const year of [2021, 2022, 2025, 2030]) {
    it(`is silent on ${year}`, () => assert.deepEqual(see(withYear(year), 'all'), []));
  }

  for (const year of [2019, 2020]) {
    it(`is silent on ${year}, whose form is another`, () =>
      assert.deepEqual(see(trialReport(year), 'all'), []));
  }

  it('is silent where no year is named at all', () => {
    const text = cleanReport
      .replace(title(2024), '松岭县水利局政府信息公开工作年度报告')
      .replace('2024年，', '');
    assert.deepEqual(see(text, 'all'), []);
  });

  it('is silent on a slip in the title of a report of 2024', () => {
    const text = replace(setFigure(cleanReport, '（一）予以公开', '总计', '9'), title(2024), title(2018));
    assert.deepEqual(
      see(text, 'all').map(({ rule }) => rule),
      ['year-mismatch', 'row-total'],
    );
  });
});

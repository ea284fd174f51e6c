import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  carriedOut,
  createFindEarlier,
  figureOf,
  type Grouping,
  listMeasures,
  listShares,
  measure,
  measureShare,
  type Organization,
  parseReport,
  type Summary,
  type SummaryEntry,
  summarize,
  type Sums,
  takeEntry,
} from '../../../core/index';
import { checkBeside } from '../../kit/check-beside';
import { cleanFigures } from '../../kit/arbitraries';
import { writeReport } from '../../kit/generate-report';
import {
  cleanReport,
  columnByColumn,
  lastYearReport,
  replace,
  setFigure,
  trialReport,
  zeroReport,
} from '../../kit/report';

const folder = 'file:///workspace/';
const of = (text: string, agency: string): string => replace(text, '松岭县水利局', agency);
const entryOf = (file: string, text: string): SummaryEntry =>
  takeEntry(folder + encodeURI(file), parseReport(text));

/** Adds up files, by name; reports lie in the region of their folder. */
function addUp(
  files: Readonly<Record<string, string>>,
  by: Grouping = 'year',
  organization: Organization = {},
): Summary {
  return summarize(
    Object.entries(files).map(([file, text]) => entryOf(file, text)),
    {
      by,
      organizations: [{ settingsUri: `${folder}disclosure-report.json`, organization }],
      regionOf: (uri) => decodeURI(uri.slice(folder.length)).split('/').at(-2),
    },
  );
}

const listFigures = (sums: Sums): number[] => [...sums.figures.keys()].map((slot) => figureOf(sums, slot));
const standings = ({ reports }: Summary): string[] =>
  reports.map(({ entry, standing, coveredBy }) => {
    const file = decodeURI(entry.digest.uri.slice(folder.length));
    return `${file} ${coveredBy === undefined ? standing.kind : 'covered'}`;
  });

describe('a summary', () => {
  it('of one report is its own tables', () => {
    const { years } = addUp({ 'a.txt': cleanReport });
    assert.equal(years.length, 1);
    assert.equal(years[0].year, 2024);
    assert.deepEqual(listFigures(years[0].total), [...parseReport(cleanReport).values]);
  });

  it('adds figures cell by cell, and divides them among agencies without a rest', () => {
    fc.assert(
      fc.property(fc.array(cleanFigures, { minLength: 1, maxLength: 4 }), (all) => {
        const texts = all.map((figures, at) => of(writeReport(figures), `松岭县第${at + 1}中心`));
        const files = Object.fromEntries(texts.map((text, at) => [`${at % 2}/${at}.txt`, text]));
        const expected = texts
          .map((text) => parseReport(text).values)
          .reduce((sum, values) => sum.map((value, slot) => value + values[slot]));
        for (const by of ['agency', 'region'] as const) {
          const [{ total, groups }] = addUp(files, by).years;
          assert.deepEqual(listFigures(total), [...expected]);
          const parts = groups.map(({ sums }) => listFigures(sums));
          assert.deepEqual(
            parts.reduce((sum, part) => sum.map((value, slot) => value + part[slot])),
            [...expected],
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of the files', () => {
    const files = {
      'a/1.txt': cleanReport,
      'b/1.txt': setFigure(cleanReport, '一、本年新收', '总计', '9'),
      'c.txt': of(zeroReport, '松岭县民政局'),
      'd.txt': lastYearReport,
    };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    assert.deepEqual(addUp(reversed, 'agency'), addUp(files, 'agency'));
  });

  it('never adds figures of different years or forms', () => {
    const { years } = addUp({ 'a.txt': cleanReport, 'b.txt': lastYearReport, 'c.txt': trialReport(2020) });
    assert.deepEqual(
      years.map(({ form, year, total }) => [form.format.id, year, total.reports]),
      [
        ['2021', 2023, 1],
        ['2021', 2024, 1],
        ['2019', 2020, 1],
      ],
    );
  });

  it('adds figures as printed, and lists the reports that do not add up', () => {
    const wrong = setFigure(cleanReport, '一、本年新收', '总计', '9');
    const { years, reports } = addUp({ 'a.txt': wrong });
    assert.deepEqual(listFigures(years[0].total), [...parseReport(wrong).values]);
    assert.equal(reports[0].entry.wrongSums.length, 1);
    assert.equal(addUp({ 'a.txt': cleanReport }).reports[0].entry.wrongSums.length, 0);
  });

  it('leaves out a table that cannot be read, and adds the others', () => {
    const { years, reports } = addUp({ 'a.txt': columnByColumn, 'b.txt': of(cleanReport, '松岭县民政局') });
    assert.deepEqual(
      reports[0].entry.tables.map(({ id, state }) => `${id} ${state}`),
      ['t2 read', 't3 unreadable', 't4 read'],
    );
    const [{ form, total }] = years;
    const slotOf = (row: string): number => form.rows.get(row)!.firstSlot;
    const own = parseReport(cleanReport).values;
    assert.equal(figureOf(total, slotOf('t3.new')), own[slotOf('t3.new')]);
    assert.equal(total.unknown[slotOf('t3.new')], 1);
    assert.equal(figureOf(total, slotOf('t2.normative')), 2 * own[slotOf('t2.normative')]);
  });

  it('does not know what no report tells', () => {
    const [{ form, total }] = addUp({ 'a.txt': columnByColumn }).years;
    assert.ok(Number.isNaN(figureOf(total, form.rows.get('t3.new')!.firstSlot)));
  });

  it('keeps apart reports whose year is not certain', () => {
    const undated = replace(cleanReport, '2024年政府信息公开工作年度报告', '2020年政府信息公开工作年度报告');
    const { years } = addUp({ 'a.txt': cleanReport, 'b.txt': undated });
    assert.deepEqual(
      years.map(({ year }) => year),
      [2024, undefined],
    );
  });

  describe('of several files of one agency and year', () => {
    it('counts the one that tells most, whatever it is called', () => {
      const summary = addUp({ '1.txt': columnByColumn, '2.txt': cleanReport, '3.txt': cleanReport });
      assert.deepEqual(standings(summary), ['1.txt duplicate', '2.txt counted', '3.txt duplicate']);
      assert.equal(summary.years[0].total.reports, 1);
    });

    it('counts the one that adds up', () => {
      const wrong = setFigure(cleanReport, '一、本年新收', '总计', '9');
      assert.deepEqual(standings(addUp({ 'a.txt': wrong, 'b.txt': cleanReport })), [
        'a.txt duplicate',
        'b.txt counted',
      ]);
    });

    it('takes towns and departments of one name for the same in one folder only', () => {
      const town = of(cleanReport, '城关镇人民政府');
      assert.deepEqual(standings(addUp({ '松岭县/镇.txt': town, '青石县/镇.txt': town })), [
        '松岭县/镇.txt counted',
        '青石县/镇.txt counted',
      ]);
      assert.equal(addUp({ '松岭县/1.txt': town, '松岭县/2.txt': town }).years[0].total.reports, 1);
    });
  });

  describe('where a settings file says who belongs to whom', () => {
    const county = of(replace(cleanReport, '行政处罚\t12', '行政处罚\t15'), '松岭县人民政府');
    const files = {
      '松岭县.txt': county,
      '县直/水利局.txt': cleanReport,
      '县直/民政局.txt': of(zeroReport, '松岭县民政局'),
      '其他/青石局.txt': of(zeroReport, '青石县水利局'),
    };
    const organization = { 松岭县人民政府: ['县直/**'] };

    it('does not add again what a government’s report contains', () => {
      const summary = addUp(files, 'region', organization);
      assert.deepEqual(
        new Set(standings(summary)),
        new Set([
          '松岭县.txt counted',
          '县直/水利局.txt covered',
          '县直/民政局.txt covered',
          '其他/青石局.txt counted',
        ]),
      );
      const [{ total, groups }] = summary.years;
      assert.equal(total.reports, 2);
      assert.deepEqual(
        groups.map(({ name, sums }) => [name, sums.reports]),
        [
          ['其他', 1],
          ['松岭县人民政府', 1],
        ],
      );
    });

    it('adds the members where their government has no report', () => {
      const { '松岭县.txt': _, ...rest } = files;
      const [{ total, groups }] = addUp(rest, 'region', organization).years;
      assert.equal(total.reports, 3);
      assert.deepEqual(
        groups.map(({ name, sums }) => [name, sums.reports]),
        [
          ['其他', 1],
          ['松岭县人民政府', 2],
        ],
      );
    });

    it('shows every agency by itself, and which are contained in another', () => {
      const [{ groups, total }] = addUp(files, 'agency', organization).years;
      assert.deepEqual(
        groups.filter(({ isCovered }) => isCovered).map(({ name }) => name),
        ['松岭县民政局', '松岭县水利局'].sort(),
      );
      assert.equal(groups.length - 2, total.reports);
    });

    it('counts the topmost of several governments', () => {
      const nested = { ...files, '临沅市.txt': of(cleanReport, '临沅市人民政府') };
      const summary = addUp(nested, 'region', { ...organization, 临沅市人民政府: ['松岭县人民政府'] });
      const counted = standings(summary).filter((one) => one.endsWith('counted'));
      assert.deepEqual(new Set(counted), new Set(['临沅市.txt counted', '其他/青石局.txt counted']));
      const circular = { 松岭县人民政府: ['临沅市人民政府'], 临沅市人民政府: ['松岭县人民政府'] };
      assert.equal(addUp(nested, 'region', circular).reports.length, 5);
    });

    it('finds the same differences as parent-total', () => {
      const { comparisons } = addUp(files, 'year', organization);
      assert.deepEqual(
        comparisons.map(({ government, memberCount, differences }) => [
          government,
          memberCount,
          differences.map(({ found, sum }) => [found, sum]),
        ]),
        [['松岭县人民政府', 2, [[15, 12]]]],
      );
      const others = Object.entries(files)
        .filter(([file]) => file !== '松岭县.txt')
        .map(([file, text]) => ({ file, text }));
      const found = checkBeside(county, others, organization).filter(({ rule }) => rule === 'parent-total');
      assert.deepEqual(
        found.map(({ message }) => 'count' in message.params && message.params.count),
        [1],
      );
    });

    it('compares nothing where a member is missing, and says whose report', () => {
      const [comparison] = addUp(files, 'year', {
        松岭县人民政府: ['松岭县水利局', '松岭县财政局'],
      }).comparisons;
      assert.deepEqual(comparison.missing, ['松岭县财政局']);
      assert.deepEqual(comparison.differences, []);
    });
  });
});

describe('shares', () => {
  it('of the kinds of result make up the whole on every form', () => {
    for (const text of [cleanReport, trialReport()]) {
      const [{ form, total }] = addUp({ 'a.txt': text }).years;
      const ofResults = listShares(form).filter(({ whole }) => whole.id === 'decided');
      assert.deepEqual(
        ofResults.map(({ label }) => label.zh),
        ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'],
      );
      const sum = ofResults.reduce((all, share) => all + measureShare(form, total, share), 0);
      assert.ok(Math.abs(sum - 1) < 1e-9, `${sum}`);
    }
  });

  it('are those of the tables, and none of nothing', () => {
    const [{ form, total }] = addUp({ 'a.txt': cleanReport }).years;
    const shares = Object.fromEntries(
      listShares(form).map((one) => [one.id, measureShare(form, total, one)]),
    );
    // 予以公开 3 of 4; 1 carried over of 4 + 1; of 2 cases none was corrected, of one lawsuit none.
    assert.equal(shares['t3.r1'], 0.75);
    assert.equal(shares['carried-out'], 0.2);
    assert.equal(shares['reconsideration-corrected'], 0);
    const [none] = addUp({ 'a.txt': zeroReport }).years;
    for (const one of listShares(none.form))
      assert.ok(Number.isNaN(measureShare(none.form, none.total, one)));
  });

  it('have the year before beside them, across forms too', () => {
    const summary = addUp({
      'a.txt': cleanReport,
      'b.txt': lastYearReport,
      'c.txt': trialReport(2020),
      'd.txt': of(trialReport(2020), '松岭县民政局'),
    });
    const findEarlier = createFindEarlier(summary);
    const [before, now] = summary.years;
    const earlier = findEarlier(now)!;
    assert.equal(earlier.sums, before.total);
    assert.equal(measure(earlier.form, earlier.sums, carriedOut), 1);
    assert.equal(findEarlier(before), undefined);
    assert.deepEqual(
      listMeasures(summary.years[2].form).map(({ id }) => id),
      listMeasures(now.form).map(({ id }) => id),
    );
  });
});

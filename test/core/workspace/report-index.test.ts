import assert from 'node:assert/strict';
import {
  createReportIndex,
  digestReport,
  type Organization,
  parseReport,
  type ReportDigest,
  type ReportIndex,
} from '../../../core/index';
import { uriOf } from '../../kit/check-beside';
import { cleanReport, lastYearReport, replace, setFigure } from '../../kit/report';

const digest = (file: string, text: string): ReportDigest => digestReport(uriOf(file), parseReport(text));
const own = digest('2024.txt', cleanReport);
const filesOf = (digests: readonly ReportDigest[]): string[] =>
  digests.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));

function indexOf(...reports: readonly (readonly [file: string, text: string])[]): ReportIndex {
  const index = createReportIndex();
  for (const [file, text] of reports) index.set(digest(file, text));
  return index;
}

function declare(index: ReportIndex, file: string, organization: Organization): void {
  index.organize([{ settingsUri: uriOf(file), organization }]);
}

const townOf = (text: string): string => replace(text, '松岭县水利局', '松岭县青石镇人民政府');

describe('the index of reports', () => {
  it('finds the reports of last year and other files of the same year, never the report itself', () => {
    const index = indexOf(
      ['2024.txt', cleanReport],
      ['2023.txt', lastYearReport],
      ['2024b.txt', cleanReport],
      ['2022.txt', lastYearReport.replaceAll('2023年', '2022年')],
      ['town.txt', townOf(lastYearReport)],
    );
    assert.equal(index.size, 5);
    const { lastYear, sameYear, members } = index.siblingsOf(own);
    assert.deepEqual(
      [filesOf(lastYear), filesOf(sameYear.shown), sameYear.count, members],
      [['2023.txt'], ['2024b.txt'], 1, undefined],
    );
  });

  it('need not hold the report that is asked for', () => {
    assert.deepEqual(filesOf(indexOf(['2023.txt', lastYearReport]).siblingsOf(own).lastYear), ['2023.txt']);
  });

  it('asks a report for its year only where there is another of its agency', () => {
    let asked = 0;
    const { year } = own;
    const lazy = Object.defineProperty({ ...own }, 'year', {
      get() {
        asked++;
        return year;
      },
    });
    const index = indexOf(['town.txt', townOf(lastYearReport)]);
    index.set(lazy);
    assert.deepEqual(index.siblingsOf(lazy).lastYear, []);
    assert.equal(asked, 0);
    index.set(digest('2023.txt', lastYearReport));
    assert.deepEqual(filesOf(index.siblingsOf(lazy).lastYear), ['2023.txt']);
    assert.ok(asked > 0);
  });

  it('forgets what a file held before, when its agency or year changes or it goes', () => {
    const index = indexOf(['a.txt', lastYearReport]);
    index.set(digest('a.txt', townOf(lastYearReport)));
    assert.deepEqual(index.siblingsOf(own).lastYear, []);
    index.set(digest('a.txt', lastYearReport));
    assert.deepEqual(filesOf(index.siblingsOf(own).lastYear), ['a.txt']);
    index.delete(uriOf('a.txt'));
    index.delete(uriOf('unknown.txt'));
    assert.deepEqual(index.siblingsOf(own).lastYear, []);
    assert.equal(index.size, 0);
  });

  it('compares with drafts of last year’s report, not with what hundreds of agencies of one name wrote', () => {
    const numbered = (count: number): ReportIndex =>
      indexOf(...Array.from({ length: count }, (_, at) => [`${at}.txt`, lastYearReport] as const));
    assert.equal(numbered(12).siblingsOf(own).lastYear.length, 12);
    assert.deepEqual(numbered(13).siblingsOf(own).lastYear, []);
  });

  it('names some of many files of one year, copies first, and counts all, whatever comes and goes', () => {
    const other = digest('b.txt', replace(cleanReport, '逐项改进', '逐一改进'));
    const index = indexOf(...['c', 'e', 'd', 'g', 'f'].map((name) => [`${name}.txt`, cleanReport] as const));
    index.set(own);
    index.set(other);
    const see = (digest: ReportDigest): unknown[] => {
      const { count, shown } = index.siblingsOf(digest).sameYear;
      return [count, filesOf(shown).join(' ')];
    };
    assert.deepEqual(see(own), [6, 'c.txt d.txt e.txt f.txt g.txt']);
    assert.deepEqual(see(other), [6, '2024.txt c.txt d.txt e.txt f.txt']);
    index.delete(uriOf('d.txt'));
    index.set(digest('c.txt', lastYearReport));
    assert.deepEqual(see(own), [4, 'e.txt f.txt g.txt b.txt']);
  });

  it('takes no text that was never saved for a second file', () => {
    const index = createReportIndex((uri) => !uri.startsWith('untitled:'));
    const untitled = digestReport('untitled:1', parseReport(cleanReport));
    index.set(own);
    index.set(untitled);
    assert.deepEqual(
      [own, untitled].map((one) => index.siblingsOf(one).sameYear.count),
      [0, 0],
    );
  });

  it('takes no reports together that name no agency or no year', () => {
    const untitled = '一、总体情况\n\n本年度各项工作平稳。';
    const index = indexOf(['a.txt', untitled], ['b.txt', untitled]);
    const { lastYear, sameYear, stamp } = index.siblingsOf(digest('a.txt', untitled));
    assert.deepEqual([lastYear, sameYear.count, stamp], [[], 0, '']);
  });
});

describe('the stamp of siblings', () => {
  const stampAfter = (edit: (index: ReportIndex) => void): [before: string, after: string] => {
    const index = indexOf(
      ['2024.txt', cleanReport],
      ['2023.txt', lastYearReport],
      ['2024b.txt', cleanReport],
    );
    const before = index.siblingsOf(own).stamp;
    edit(index);
    return [before, index.siblingsOf(own).stamp];
  };
  const changes = (edit: (index: ReportIndex) => void): void => assert.notEqual(...stampAfter(edit));
  const stays = (edit: (index: ReportIndex) => void): void => assert.equal(...stampAfter(edit));
  const put = (file: string, text: string) => (index: ReportIndex) => index.set(digest(file, text));

  it('changes with a figure of last year’s report, and back', () => {
    changes(put('2023.txt', setFigure(lastYearReport, '四、结转下年度', '自然人', '2')));
    stays((index) => {
      put('2023.txt', setFigure(lastYearReport, '四、结转下年度', '自然人', '2'))(index);
      put('2023.txt', lastYearReport)(index);
    });
  });

  it('changes when places move that are linked to', () => {
    changes(put('2023.txt', `\n${lastYearReport}`));
  });

  it('changes with prose that is compared, not with shorter words', () => {
    stays(put('2023.txt', replace(lastYearReport, '今后将逐项改进', '以后将逐项改正')));
    const long =
      '公开内容与群众需求的匹配度还不够高，政策解读形式单一，基层人员变动较快，业务衔接不紧密，查找不便，更新不及时，公开的形式不够多样，今后将';
    changes(put('2023.txt', replace(lastYearReport, '公开内容还不够丰富，今后将', long)));
  });

  it('changes when last year’s report comes or goes, or another one', () => {
    changes((index) => index.delete(uriOf('2023.txt')));
    changes(put('2023b.txt', lastYearReport));
    changes(put('2024c.txt', cleanReport));
    changes((index) => index.delete(uriOf('2024b.txt')));
  });

  it('changes with the number of files of one year, also of those that are not named', () => {
    const index = indexOf(...[...'abcdefg'].map((name) => [`${name}.txt`, cleanReport] as const));
    const before = index.siblingsOf(own).stamp;
    put('h.txt', cleanReport)(index);
    assert.notEqual(index.siblingsOf(own).stamp, before);
  });

  it('changes once when a copy stops being one', () => {
    const edited = replace(cleanReport, '逐项改进', '逐一改进');
    changes(put('2024b.txt', edited));
    const index = indexOf(['2024b.txt', edited]);
    const before = index.siblingsOf(own).stamp;
    put('2024b.txt', `${edited} `)(index);
    assert.equal(index.siblingsOf(own).stamp, before);
  });

  it('stays with other agencies, other years and the report itself', () => {
    stays(put('town.txt', townOf(cleanReport)));
    stays(put('2022.txt', lastYearReport.replaceAll('2023年', '2022年')));
    stays(put('2024.txt', setFigure(cleanReport, '四、结转下年度', '自然人', '2')));
  });

  it('changes with the members’ figures and with who is declared a member', () => {
    const index = indexOf(['town.txt', townOf(cleanReport)]);
    const stamps = new Set([index.siblingsOf(own).stamp]);
    const expectNew = (): void => {
      const { stamp } = index.siblingsOf(own);
      assert.ok(!stamps.has(stamp));
      stamps.add(stamp);
    };
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['松岭县青石镇人民政府'] });
    expectNew();
    index.set(digest('town.txt', townOf(setFigure(cleanReport, '四、结转下年度', '自然人', '2'))));
    expectNew();
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['松岭县青石镇人民政府', '松岭县民政局'] });
    expectNew();
  });
});

describe('members', () => {
  const membersOf = (index: ReportIndex): string[] | undefined => {
    const members = index.siblingsOf(own).members;
    return members && filesOf(members.digests);
  };

  it('are found by name and by pattern, added before or after they are declared', () => {
    const index = indexOf(['towns/a.txt', townOf(cleanReport)]);
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['towns/*'] });
    assert.deepEqual(membersOf(index), ['a.txt']);
    index.set(digest('towns/b.txt', cleanReport.replace('松岭县水利局', '松岭县白石镇人民政府')));
    assert.deepEqual(membersOf(index), ['a.txt', 'b.txt']);
    index.delete(uriOf('towns/a.txt'));
    assert.deepEqual(membersOf(index), ['b.txt']);
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['松岭县白石镇'] });
    assert.deepEqual(membersOf(index), ['b.txt']);
    index.organize([]);
    assert.equal(membersOf(index), undefined);
  });

  it('are those of the year', () => {
    const index = indexOf(['a.txt', townOf(lastYearReport)]);
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['*.txt'] });
    const members = index.siblingsOf(own).members;
    assert.deepEqual(members, { digests: [], missing: ['*.txt'] });
  });

  it('that a pattern finds last year only are missing', () => {
    const whiteStone = (text: string): string => replace(text, '松岭县水利局', '松岭县白石镇人民政府');
    const index = indexOf(
      ['towns/a.txt', townOf(cleanReport)],
      ['towns/a-2023.txt', townOf(lastYearReport)],
      ['towns/b-2023.txt', whiteStone(lastYearReport)],
    );
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['towns/*'] });
    assert.deepEqual(membersOf(index), ['a.txt']);
    assert.deepEqual(index.siblingsOf(own).members?.missing, ['松岭县白石镇人民政府']);
  });

  it('are declared by the nearest settings file that names the agency, for the reports below it', () => {
    const index = indexOf(['a.txt', townOf(cleanReport)]);
    declare(index, 'elsewhere/disclosure-report.json', { 松岭县水利局: ['松岭县青石镇人民政府'] });
    assert.equal(membersOf(index), undefined);
    index.organize([
      { settingsUri: 'file:///disclosure-report.json', organization: { 松岭县水利局: ['松岭县民政局'] } },
      {
        settingsUri: uriOf('disclosure-report.json'),
        organization: { 松岭县水利局: ['松岭县青石镇人民政府'] },
      },
    ]);
    assert.deepEqual(membersOf(index), ['a.txt']);
  });

  it('are matched by the names of their files as a person writes them', () => {
    const index = indexOf(['乡镇/青石镇 2024.txt', townOf(cleanReport)]);
    declare(index, 'disclosure-report.json', { 松岭县水利局: ['乡镇/青石镇 *.txt'] });
    assert.equal(membersOf(index)?.length, 1);
  });
});

import assert from 'node:assert/strict';
import { applyEdits, type Fix } from '../../../core/index';
import { applyFix, check, checkFix, expectFix } from '../../kit/check';
import { cleanReport, dropFrom, dropLines, headings, mark, replace } from '../../kit/report';

const [, two, three, four, five, six] = headings;
const statement = '本年度未收取信息处理费。';
const problems = '公开内容还不够丰富，今后将逐项改进。';

describe('missing-section: the part is written', () => {
  it('with its heading, in its place', () => {
    const text = mark(dropFrom(cleanReport, five, six), six);
    const wanted = replace(cleanReport, `${five}\n\n${problems}\n\n`, `⟦${five}\n\n⟧`);
    checkFix(text, 'missing-section', wanted, {
      isSafe: false,
      title: '（内容待填）',
      leaves: ['empty-section'],
    });
  });

  it('and those behind it are numbered as on the form', () => {
    const text = replace(dropFrom(cleanReport, five, six), six, `⟦五${six.slice(1)}⟧`);
    const wanted = replace(cleanReport, `${five}\n\n${problems}\n\n`, `${five}\n\n`);
    checkFix(text, 'missing-section', wanted, { isSafe: false, leaves: ['empty-section'] });
  });

  it('with its table, blank', () => {
    const text = mark(dropFrom(cleanReport, four, five), five);
    const blank = (line: string): string => line.replace(/\d+/g, '');
    const wanted = cleanReport.replace(/^1\t0\t1.*$/m, blank);
    checkFix(text, 'missing-section', wanted, { isSafe: false, leaves: ['blank-cell'] });
  });

  it('in the style of the other headings and with their line ends', () => {
    const dress = (text: string): string =>
      text
        .replace(/^[一二三四五六]、(?!本年|上年|结转).*$/gm, (line) => `## ${line.replace('、', '. ')}  `)
        .replaceAll('\n', '\r\n');
    const text = dress(dropFrom(cleanReport, five, six)).replace(/六\. .*项/, '⟦$&⟧');
    const wanted = dress(cleanReport)
      .replace(`${problems}\r\n\r\n`, '')
      .replace(/(改进情况) {2}/, '$1');
    checkFix(text, 'missing-section', wanted, { isSafe: false, leaves: ['empty-section'] });
  });

  it('behind the last thing written, all that a draft has not reached', () => {
    const [finding] = check(`${dropFrom(cleanReport, four)}`).filter(
      ({ rule }) => rule === 'missing-section',
    );
    assert.equal(finding.fixes.length, 1);
    assert.equal(finding.fixes[0].isSafe, false);
    assert.match(finding.fixes[0].edits[0].newText, /^\n\n四、.*\n\n行政复议(?:.*\n)+五、.*\n\n六、.*$/);
  });

  it('not where the parts stand in another order', () => {
    const text = `${replace(dropFrom(cleanReport, five, six), '一、总体情况', '七、概述')}\n\n一、总体情况\n\n不足。\n`;
    for (const { rule, fixes } of check(text)) if (rule === 'missing-section') assert.deepEqual(fixes, []);
  });
});

describe('missing-section: the heading of a table is written', () => {
  for (const heading of [two, three, four]) {
    it(heading, () => {
      for (const text of [dropLines(cleanReport, heading), replace(cleanReport, `${heading}\n\n`, '')]) {
        expectFix(text, 'missing-section', cleanReport, true);
        const lines = (of: string): string => of.replaceAll('\n', '\r\n');
        expectFix(lines(text), 'missing-section', lines(cleanReport), true);
      }
    });
  }

  it('and those behind it are numbered as on the form', () => {
    const text = dropLines(cleanReport, four)
      .replace(`\n${five}`, `\n四${five.slice(1)}`)
      .replace(`\n${six}`, `\n五${six.slice(1)}`);
    expectFix(text, 'missing-section', cleanReport, true);
  });
});

describe('missing-section: the heading alone is written where the prose is still there', () => {
  const one = '一、总体情况';
  for (const heading of [one, five]) {
    it(heading, () => {
      for (const text of [dropLines(cleanReport, heading), replace(cleanReport, `${heading}\n\n`, '')])
        expectFix(text, 'missing-section', cleanReport, false);
    });
  }

  it('behind a note to the table, and above the sub-heading', () => {
    const wanted = replace(
      cleanReport,
      `${five}\n`,
      `注：以上数字截至年底，由各科室填报并经办公室核对后汇总。\n\n${five}\n\n（一）主要问题\n`,
    );
    expectFix(dropLines(wanted, five), 'missing-section', wanted, false);
  });

  it('behind the words that come before the first part', () => {
    const preface = '根据《中华人民共和国政府信息公开条例》编制本年度报告，现予公布。';
    const wanted = replace(cleanReport, one, `${preface}\n\n${one}`);
    expectFix(dropLines(wanted, one), 'missing-section', wanted, false);
  });
});

describe('missing-section: in a report without any heading', () => {
  const bare = dropLines(cleanReport, '一、总体情况', two, three, four, five, six);
  const fixesOf = (text: string): readonly Fix[] =>
    check(text)
      .filter(({ rule }) => rule === 'missing-section')
      .flatMap(({ fixes }) => fixes);

  it('what comes first is written before the first table', () => {
    const [first] = fixesOf(bare).filter(({ title }) => title.key === 'fix-insert-parts');
    const fixed = applyEdits(bare, first.edits);
    assert.ok(fixed.indexOf('总体情况') < fixed.indexOf('信息内容'), fixed);
  });

  it('a heading at the top of the file has no blank line above it', () => {
    const text = bare.slice(bare.indexOf('（本列数据'));
    const [first] = fixesOf(text).filter(({ title }) => title.key === 'fix-insert-heading');
    assert.ok(applyEdits(text, first.edits).startsWith('三、收到'));
  });
});

describe('missing-table: the table is written', () => {
  it('blank, and never with a zero', () => {
    const text = mark(dropFrom(cleanReport, '第二十条第（一）项', three), two);
    const inTable = cleanReport.slice(cleanReport.indexOf(two), cleanReport.indexOf(three));
    const wanted = replace(cleanReport, inTable, inTable.replace(/(?<=\t)[\d.]+(?=[\t\n])/g, ''));
    checkFix(text, 'missing-table', wanted, {
      isSafe: false,
      title: '补上空白的“主动公开政府信息情况表”',
      leaves: ['blank-cell'],
    });
  });

  it('not where it stands in an annex', () => {
    const text = replace(dropFrom(cleanReport, '行政复议\t', five), five, `见附件。\n\n${five}`);
    const [finding] = check(text).filter(({ rule }) => rule === 'missing-table');
    assert.deepEqual(finding.fixes, []);
  });
});

describe('duplicate-section', () => {
  it('goes where it says the same word for word', () => {
    const twice = `${cleanReport.trimEnd()}\n\n⟦${six}⟧\n\n${statement}\n`;
    checkFix(twice, 'duplicate-section', cleanReport, { isSafe: true });
    const again = `${five}\n\n${problems}\n\n`;
    const text = replace(cleanReport, again, `${again}⟦${five}⟧\n\n${problems}\n\n`);
    checkFix(text, 'duplicate-section', cleanReport, { isSafe: true, title: '删去重复的' });
  });

  it('is left to a person where it says something else', () => {
    const [finding] = check(`${cleanReport}\n\n${six}\n\n无。\n`).filter(
      ({ rule }) => rule === 'duplicate-section',
    );
    assert.deepEqual(finding.fixes, []);
  });
});

describe('heading-numeral', () => {
  it('is put right together with those that count on from it', () => {
    const text = cleanReport
      .replace(three, `⟦四⟧${three.slice(1)}`)
      .replace(`\n${four}`, `\n五${four.slice(1)}`)
      .replace(`\n${five}`, `\n六${five.slice(1)}`)
      .replace(`\n${six}`, `\n七${six.slice(1)}`);
    checkFix(text, 'heading-numeral', cleanReport, { isSafe: true, title: '改为 三' });
  });

  it('is written where one heading has none', () => {
    const text = replace(cleanReport, six, `⟦${six.slice(2)}⟧`);
    checkFix(text, 'heading-numeral', replace(cleanReport, '六、', '⟦六、⟧'), {
      isSafe: true,
      title: '补上序号“六、”',
    });
  });
});

describe('empty-section', () => {
  it('offers nothing: what belongs there only the writer knows', () => {
    for (const text of [
      replace(cleanReport, `${five}\n\n${problems}`, five),
      cleanReport.replace(/^2024年，我局.*\n\n/m, ''),
    ]) {
      const [finding] = check(text).filter(({ rule }) => rule === 'empty-section');
      assert.deepEqual(finding.fixes, []);
    }
  });
});

describe('missing-fee-statement', () => {
  const none = '2024年度，我局未收取政府信息公开信息处理费。';
  const some = '2024年度，我局共收取政府信息公开信息处理费〈金额〉元。';
  const both = (before: string, after: (words: string) => string): void => {
    [none, some].forEach((words, choice) => {
      const wanted = after(words);
      // The amount is asked for.
      const leaves = choice === 1 ? ['placeholder'] : [];
      checkFix(before, 'missing-fee-statement', wanted, { isSafe: false, choice, leaves });
      const lines = (text: string): string => text.replaceAll('\n', '\r\n');
      checkFix(lines(before), 'missing-fee-statement', lines(wanted), { isSafe: false, choice, leaves });
    });
  };
  const last = (words: string): string => replace(cleanReport, statement, words);

  it('lets a person choose, as the agency speaks of itself', () =>
    both(last('⟦见网站。⟧'), (words) => last(`见网站。⟦\n\n${words}⟧`)));

  it('stands before what says that there is nothing else', () =>
    both(last('　　⟦无其他需要报告的事项。⟧'), (words) =>
      last(`　　${words}\n\n　　无其他需要报告的事项。`),
    ));

  it('takes the place of a bare 无', () => both(last('　　⟦无。⟧'), (words) => last(`　　⟦${words}⟧`)));

  it('fills an empty part, indented as the others are', () => {
    const indented = replace(cleanReport, problems, `　　${problems}`).replace(
      '2024年，我局',
      '　　2024年，我局',
    );
    const before = replace(indented, `${six}\n\n${statement}`, `⟦${six}⟧\n`);
    both(before, (words) => replace(indented, statement, `　　${words}`).concat('\n'));
  });

  it('stands above name and date', () => {
    const signed = (words: string): string => last(`${words}\n\n松岭县水利局\n2025年1月10日\n`);
    both(signed('⟦见网站。⟧'), (words) => signed(`见网站。⟦\n\n${words}⟧`));
    const annexed = (words: string): string => last(`${words}\n\n附件：1.统计表\n`);
    both(annexed('⟦见网站。⟧'), (words) => annexed(`见网站。⟦\n\n${words}⟧`));
  });

  it('speaks of the county where its government reports', () => {
    const county = (words: string): string =>
      replace(last(words), '松岭县水利局', '松岭县人民政府')
        .replace('我局', '全县')
        .replace('监督保障', '考核、评议和问责');
    const wanted = county(`见网站。\n\n${none.replace('我局', '全县')}`);
    checkFix(county('⟦见网站。⟧'), 'missing-fee-statement', wanted, { isSafe: false });
  });
});

describe('a header without its table', () => {
  const withPipes = (text: string): string =>
    text.replace(/^.*\t.*$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`);
  const withSpaces = (text: string): string =>
    text.replace(/^.*\t.*$/gm, (line) => line.trim().replace(/\t+/g, '    '));

  it('has the lost heading written above all of it, over the strokes of a Markdown table', () => {
    const pipes = withPipes(cleanReport).replace(
      /^\| （本列.*$/m,
      (line) => `${line}\n${line.replace(/[^|]+/g, ' --- ')}`,
    );
    for (const heading of [three, four]) {
      expectFix(dropLines(pipes, heading), 'missing-section', pipes, true);
      const spaces = withSpaces(cleanReport);
      if (heading === three) expectFix(dropLines(spaces, heading), 'missing-section', spaces, false);
    }
  });

  it('has the lost heading written above what a converter has garbled', () => {
    const garbled = replace(cleanReport, `${three}\n\n`, `${three}\n\n业山从石坑\t\t\t\n石丛 随\t\t云上\n`);
    const text = dropLines(garbled, three);
    const [finding] = check(text).filter(({ rule }) => rule === 'missing-section');
    assert.equal(applyFix(text, finding), garbled);
  });

  it('gets no second one', () => {
    const text = withSpaces(cleanReport).replace(/^1 +0 +1 +0.*$/m, '');
    const [finding] = check(text).filter(({ rule }) => rule === 'missing-table');
    assert.deepEqual(finding.fixes, []);
  });
});

describe('a misspelt heading', () => {
  it('is mended in the wording that the agency chose', () => {
    for (const wording of ['五、存在问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况']) {
      const wanted = replace(cleanReport, five, wording);
      expectFix(replace(wanted, wording, wording.replace('问题', '间题')), 'misspelt-label', wanted, true);
    }
  });
});

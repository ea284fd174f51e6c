import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { checkBeside, expectBetweenYears, expectNothingBeside } from '../../kit/check-beside';
import { caseFigures, cleanReport, lastYearReport, replace, zeroReport } from '../../kit/report';

const rulesOf = (text: string, lastYear: string): string[] =>
  checkBeside(text, [{ file: 'last.txt', text: lastYear }]).map(({ rule }) => rule);

describe('copied-figures', () => {
  const cases = (text: string, figures: string): string =>
    replace(
      text,
      text === cleanReport ? caseFigures : '0\t2\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0',
      figures,
    );
  const many = '5\t2\t0\t1\t8\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0';

  it('is a warning at the heading of the table’s part, with last year’s table', () => {
    expectBetweenYears({
      thisYear: replace(
        cases(cleanReport, many),
        '四、政府信息公开行政复议、行政诉讼情况',
        '⟦四、政府信息公开行政复议、行政诉讼情况⟧',
      ),
      lastYear: replace(
        cases(lastYearReport, many),
        '行政复议\t\t\t\t\t行政诉讼',
        '⟦行政复议\t\t\t\t\t行政诉讼⟧',
      ),
      rule: 'copied-figures',
      says: ['除 0 以外的 6 个数字与 2023 年度报告完全相同'],
    });
  });

  it('is silent as soon as one figure differs, a 0 included', () => {
    expectNothingBeside(cases(cleanReport, '5\t2\t0\t2\t9\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0'), {
      file: 'last.txt',
      text: cases(lastYearReport, many),
    });
    expectNothingBeside(cases(cleanReport, '5\t2\t0\t1\t8\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0'), {
      file: 'last.txt',
      text: cases(lastYearReport, many),
    });
  });

  it('is silent on tables of zeros, of two figures and of a handful of cases', () => {
    expectNothingBeside(zeroReport, { file: 'last.txt', text: zeroReport.replaceAll('2024年', '2023年') });
    for (const few of [
      '9\t7\t0\t0\t16\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0',
      '1\t1\t0\t0\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0',
    ])
      expectNothingBeside(cases(cleanReport, few), { file: 'last.txt', text: cases(lastYearReport, few) });
  });

  it('does not count totals as figures of their own', () => {
    const oneRow = (text: string): string => text.replaceAll('2024年', '2023年');
    assert.deepEqual(rulesOf(cleanReport, oneRow(cleanReport)), ['copied-figures']);
  });
});

const problems = '公开内容与群众需求的匹配度还不够高，政策解读形式单一，基层人员变动较快、业务衔接不紧密。';
const plans =
  '下一步，将建立需求清单动态更新机制，丰富图解、问答等解读形式，坚持以案代训，推动业务培训常态化，让公开更加贴近群众所需，并在各乡镇便民服务中心增设查阅点。';
const withProblems = (text: string, words: string): string =>
  replace(text, '公开内容还不够丰富，今后将逐项改进。', words);
const marked = (text: string, words: string): string => replace(text, words, `⟦${words}⟧`);
const heading = '五、存在的主要问题及改进情况';

const managed =
  '（三）政府信息管理。严格执行公文公开属性源头认定，做到应审必审、随制随审，建立发布前三级审核制度，明确专人负责网站栏目日常维护，定期清理过时失效的信息，对已经发布的文件按照效力状态分类标注，方便群众查找和使用，并按季度抽查各科室的公开情况。';
const withOverview = (text: string, subpart: string, rest: string): string =>
  replace(text, '平台建设和监督保障工作。', `平台建设和监督保障工作。\n\n${rest}\n\n${subpart}`);
const restOf2024 =
  '（一）主动公开。围绕河湖长制、农村饮水、水旱灾害防御三件事，在门户网站开设专栏，全年发布水情旬报、工程招标、取水许可等信息，第一次公开了全县小型水库的责任人名单和联系电话，接受群众监督。';
const restOf2023 =
  '（一）主动公开。这一年重点公开了灌区改造和移民后期扶持资金的安排，逐村张贴补助发放明细，同时在县融媒体中心的栏目中解读用水价格改革的方案，并把听证会的全部材料放到网上，供大家查阅。';

describe('copied-prose', () => {
  it('is a warning at the heading of a part that repeats last year’s, years and numbers aside', () => {
    expectBetweenYears({
      thisYear: marked(withProblems(cleanReport, `${problems}2024年培训3期。${plans}`), heading),
      lastYear: marked(withProblems(lastYearReport, `${problems}2023年培训二期。${plans}`), heading),
      rule: 'copied-prose',
      says: ['“存在的主要问题及改进情况”除年份和数字外', '2023 年度报告'],
    });
  });

  it('is said of the plans where only they are repeated', () => {
    const fresh = '群众反映查找不便、更新不及时，村务公开栏的内容也常常滞后，这是本年度新发现的不足。';
    expectBetweenYears({
      thisYear: marked(withProblems(cleanReport, fresh + plans), '下一步'),
      lastYear: marked(withProblems(lastYearReport, problems + plans), '下一步'),
      rule: 'copied-prose',
      says: ['中的“下一步”'],
    });
  });

  it('is said of a long subsection of the overview where only that is repeated', () => {
    expectBetweenYears({
      thisYear: marked(withOverview(cleanReport, managed, restOf2024), '（三）政府信息管理'),
      lastYear: marked(withOverview(lastYearReport, managed, restOf2023), '（三）政府信息管理'),
      rule: 'copied-prose',
      says: ['“总体情况”中的“（三）政府信息管理”'],
    });
  });

  it('does not mind spaces, line breaks, width and punctuation', () => {
    const wrapped = (problems + plans).replace(/，/g, ',\n').replace(/。/g, ' 。 ');
    assert.deepEqual(
      rulesOf(withProblems(cleanReport, wrapped), withProblems(lastYearReport, problems + plans)),
      ['copied-prose'],
    );
  });

  it('is silent on short boilerplate and on what was rewritten', () => {
    assert.deepEqual(rulesOf(cleanReport, lastYearReport), []);
    const short = '工作人员的业务水平还有待提高，今后将加强培训，不断提升公开的质量。';
    assert.deepEqual(rulesOf(withProblems(cleanReport, short), withProblems(lastYearReport, short)), []);
    const rewritten = (problems + plans)
      .replace('匹配度还不够高', '契合程度有待提升')
      .replace('人员变动较快', '队伍不够稳定')
      .replace('坚持以案代训', '编写案例手册')
      .replace('让公开更加贴近群众所需', '每季度通报一次进展');
    assert.deepEqual(
      rulesOf(withProblems(cleanReport, rewritten), withProblems(lastYearReport, problems + plans)),
      [],
    );
  });

  it('is silent on what part six says of fees year after year', () => {
    const fees =
      '根据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息处理费。本机关没有其他需要报告的事项。';
    const withFees = (text: string): string => replace(text, '本年度未收取信息处理费。', fees);
    assert.deepEqual(rulesOf(withFees(cleanReport), withFees(lastYearReport)), []);
  });

  it('names the file where there are several of last year', () => {
    const [finding] = checkBeside(withProblems(cleanReport, problems + plans), [
      { file: '2023/a.txt', text: lastYearReport },
      { file: '2023/b.txt', text: withProblems(lastYearReport, problems + plans) },
    ]);
    assert.match(wordMessage(finding.message, 'zh-cn'), /“2023\/b\.txt”/);
  });
});

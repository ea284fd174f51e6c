import assert from 'node:assert/strict';
import { checkFix, expectAtMarks, see } from '../../kit/check';
import { cleanReport, expectNothing, replace } from '../../kit/report';

const rule = 'year-mismatch';
const title = '松岭县水利局2024年政府信息公开工作年度报告';
const opening = '2024年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';
const outlook = '今后将逐项改进。';
const fees = '本年度未收取信息处理费。';

const withTitle = (words: string): string => replace(cleanReport, title, words);
const withPreface = (words: string): string => withTitle(`${title}\n\n${words}`);
const withOpening = (words: string): string => replace(cleanReport, opening, words);
const withMore = (words: string): string => withOpening(`${opening}\n\n${words}`);
const withOutlook = (words: string): string => replace(cleanReport, outlook, words);
const withFees = (words: string): string => replace(cleanReport, fees, words);
const all = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((rest, [from, to]) => replace(rest, from, to), text);

describe('year-mismatch', () => {
  describe('the title', () => {
    it('is marked where period and text agree on another year', () => {
      expectAtMarks(
        withTitle(
          `松岭县水利局⟦2023年⟧政府信息公开工作年度报告\n\n本报告数据统计期限为2024年1月1日至2024年12月31日。`,
        ),
        rule,
        'error',
        '统计期限和正文写的都是 2024 年',
      );
    });

    it('is marked where the text speaks of another year only', () => {
      const text = all(
        cleanReport,
        [title, '松岭县水利局⟦2023年⟧政府信息公开工作年度报告'],
        [fees, '2024年度，本机关未收取信息处理费。'],
      );
      expectAtMarks(text, rule, 'error', '正文写的却都是 2024 年的情况');
    });

    it('is marked where the text’s plans are for the year after another', () => {
      const text = all(
        cleanReport,
        [title, '松岭县水利局 ⟦２０２３年⟧政府信息公开工作年度报告'],
        [outlook, '2025年，我局将进一步改进。'],
      );
      expectAtMarks(text, rule, 'error');
    });

    it('gets the year of the text, or the text that of the title', () => {
      const before = all(
        cleanReport,
        [title, '松岭县水利局⟦2023年⟧政府信息公开工作年度报告'],
        [fees, '2024年度，本机关未收取信息处理费。'],
      );
      const after = before.replace('⟦2023年⟧', '2024年');
      checkFix(before, rule, after, { isSafe: false, title: '改为 2024 年' });
      const other = before.replace(/[⟦⟧]/g, '').replaceAll('2024年', '2023年');
      checkFix(before, rule, other, { isSafe: false, title: '将 2 处年份改为 2023 年', choice: 1 });
    });
  });

  describe('the period', () => {
    for (const words of [
      '本报告数据统计期限为⟦2023年1月1日至2023年⟧12月31日。',
      '本报告所列数据的统计期限自⟦2023年⟧1月1日起至12月31日止。',
      '统计期限：⟦2023 年⟧ 1 月 1 日至 12 月 31 日。',
      '本报告统计期限为⟦2023年⟧度。',
      '统计期限自⟦２０２３ 年 １ 月 １ 日至 ２０２３ 年⟧ １２ 月 ３１ 日。',
      '统计期限为⟦二〇二三年一月一日至二〇二三年⟧十二月三十一日。',
      '本报告的统计期限为2024年1月1日至⟦2023年⟧12月31日。',
      '本报告所列数据的统计期限为⟦二〇二三年⟧1月1日至12月31日。',
      '本报告由县水利局编制，数据统计期\n限自⟦2023\n年⟧1月1日至12月31日。',
      '⟦2023年⟧1月1日至12月31日的工作报告如下。',
    ]) {
      it(`is marked: ${words.replace(/\n/g, '⏎')}`, () =>
        expectAtMarks(withPreface(words), rule, 'error', '统计期限写的是 2023 年'));
    }

    it('gets the report’s year in the way it is written', () => {
      const before = withPreface('统计期限为⟦二〇二三年1月1日至二〇二三年⟧12月31日。');
      const after = withPreface('统计期限为二〇二四年1月1日至二〇二四年12月31日。');
      checkFix(before, rule, after, { isSafe: false, title: '改为 2024 年' });
    });
  });

  it('is not held against a report without a title', () => {
    const words = '统计期限为2022年1月1日至2022年12月31日。\n\n一、总体情况';
    const found = see(replace(withTitle(''), '一、总体情况', words));
    assert.deepEqual(
      found.map((one) => one.rule),
      ['missing-title'],
    );
  });

  describe('a stray year', () => {
    for (const words of [
      '⟦2023年⟧，我局共主动公开政府信息120条。',
      '⟦2023年⟧度，我局未收到政府信息公开申请。',
      '（二）依申请公开。⟦2023年⟧，我局新收政府信息公开申请4件。',
      '（二）依申请公开。⟦2023年⟧收到政府信息公开申请4件。',
      '一是主动公开。⟦2023 年⟧，松岭县水利局在县委、县政府的坚强领导下，认真贯彻落实条例。',
      '⟦２０２３年⟧，我局深入贯彻落实《条例》。',
      '⟦2023年⟧，在县委、县政府的坚强领导下，我局扎实推进政务公开。',
      '现将松岭县水利局⟦2023年⟧政府信息公开工作情况报告如下。',
      '⟦23年⟧，我局共主动公开政府信息120条。',
      '⟦二○二三年⟧，我局认真贯彻落实条例。',
      '⟦2023年⟧，县水利局通过门户网站公开信息120条，同比增长百分之五。',
      '⟦2025年⟧，我局共主动公开政府信息120条。',
      '⟦2023\n年⟧，我局未发生因政府信息公开引发的行政诉讼。',
    ]) {
      it(`is marked in the overview: ${words.replace(/\n/g, '⏎')}`, () =>
        expectAtMarks(withMore(words), rule, 'warning', '本报告的年度是 2024 年'));
    }

    it('is marked in part five', () => {
      expectAtMarks(
        withOutlook('⟦2023年⟧我局政府信息公开工作虽然取得一定成效，但仍有不足。'),
        rule,
        'warning',
      );
    });

    for (const words of ['⟦2023年⟧，我局将继续改进。', '改进措施：⟦2024年⟧，将建立清单。']) {
      it(`is marked in plans for a year that is over: ${words}`, () =>
        expectAtMarks(withOutlook(words), rule, 'warning', '今后的打算应写 2025 年或以后'));
    }

    for (const words of [
      '⟦2023年⟧，本机关未收取政府信息公开信息处理费。',
      '本单位⟦2023年⟧度未收取信息处理费。',
    ]) {
      it(`is marked in part six: ${words}`, () => expectAtMarks(withFees(words), rule, 'warning'));
    }

    it('is an error where the text never speaks of the report’s year', () => {
      const text = all(
        cleanReport,
        [opening, opening.replace('2024年', '一年来')],
        [outlook, '⟦2023年⟧，我局政务公开工作仍存在不足。'],
        [fees, '⟦2023年⟧，本机关未收取信息处理费。'],
      );
      expectAtMarks(text, rule, 'error');
    });

    it('is said once where the whole text is of another year and the period is right', () => {
      const text = all(
        cleanReport,
        [title, `${title}\n\n统计期限为2024年1月1日至12月31日。`],
        [
          opening,
          `${opening.replace('2024年', '⟦2023年⟧')}\n\n2023年，我局收到申请4件。\n\n2023年，我局主动公开信息20条。`,
        ],
        [fees, '2023年，本机关未收取信息处理费。'],
      );
      expectAtMarks(text, rule, 'error', '这里等 4 处');
    });

    it('becomes the report’s year', () => {
      const before = withMore('⟦23年⟧，我局共主动公开政府信息120条。');
      checkFix(before, rule, withMore('24年，我局共主动公开政府信息120条。'), { isSafe: false });
    });
  });

  describe('is silent on', () => {
    for (const words of [
      '全年发布信息2023条，较2022年多86条。',
      '2021年以来，我局共公开信息300条。',
      '2023年起，我局全面推行源头认定。',
      '自2019年起，我局坚持公开为常态。',
      '“十四五”以来（2021—2025年），我局持续公开规划信息。',
      '2020—2023年，我局累计公开信息900条。',
      '认真落实《2023年政务公开工作要点》，做好公开工作。',
      '按照《2022年松岭县政务公开工作考核办法》开展自查。',
      '2023年政务公开考核中，我局被评为优秀等次。',
      '2022年，我局成立政务公开领导小组。',
      '我局成立于2016年，内设机构5个。',
      '2022年，我局获评全县先进单位。',
      '2023年，我局收到申请8件，2024年收到4件，同比减少一半。',
      '与2023年相比，2024年收到的申请减少4件。',
      '2023年收到的1件申请已于本年度办结。',
      '2023年结转的1件申请已全部办结。',
      '条例于2019年4月3日修订，2019年5月15日起施行。',
      '执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
      '2021年9月，国务院办公厅印发了新的格式。',
      '开展“2025年重点领域公开清单”意见征集1次。',
      '截至2023年底，全县已建成公开专区12个。',
      '2023年度水利工程建设项目已全部竣工验收并公开。',
      '公开2023年度决算和2025年度预算。',
      '县水利志（2010年至2020年）已编印成册。',
      '联系电话：0391-2023年中无休，传真2022001。',
      '详见http://www.songling.gov.cn/2023/1231/2022.html。',
      '5年来，我局持续公开信息；近10年，我局从未发生泄密。',
      '案卷显示，申请人要求公开2021年1月1日至2022年12月31日的文件。',
      '局长在2023年全县政务公开工作会议上作了发言。',
      '据统计，自2020年1月1日以来，共公开信息900条。',
      '该文件有效期限至2027年12月31日。',
      '政策执行期限为2021年1月1日至2025年12月31日。',
      '2023年底前，我局已完成平台迁移。',
      '2022年上半年，我局公开栏目改版。',
      '2024年，我局共主动公开政府信息120条。',
    ]) {
      it(words, () => expectNothing(withMore(words)));
    }

    for (const words of [
      '2025年，我局将继续改进。',
      '下一步，2025年我局要加强培训。',
      '2025年，我局将坚持问题导向。2026年，建成统一平台。',
      '2025年，我局坚持以公开促服务。',
      '改进情况：针对2023年报告指出的问题，我局逐项整改。',
      '2024年，我局将政务公开纳入年度考核。',
    ]) {
      it(`part five: ${words}`, () => expectNothing(withOutlook(words)));
    }

    for (const words of [
      '本年度未收取信息处理费。\n\n松岭县水利局\n\n2025年1月20日',
      '2024年，本机关未收取信息处理费。\n\n2025年1月',
      '2023年、2024年均未收取信息处理费。',
    ]) {
      it(`part six: ${words.replace(/\n+/g, '⏎')}`, () => expectNothing(withFees(words)));
    }

    for (const words of [
      '发布日期：2025年1月20日',
      '来源：县水利局 时间：2025-01-20 浏览：2023次',
      '本报告电子版可自2025年1月31日起在县政府网站下载，往年报告见《松岭县水利局2023年政府信息公开工作年度报告》。',
      '本报告统计期限为2024年1月1日至2024年12月31日。',
    ]) {
      it(`the preface: ${words}`, () => expectNothing(withPreface(words)));
    }
  });
});

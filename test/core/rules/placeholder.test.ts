import assert from 'node:assert/strict';
import { expectAtMarks, see } from '../../kit/check';
import { cleanReport, dropFrom, expectInformation, expectNothing, replace } from '../../kit/report';

const rule = 'placeholder';
const opening = '2024年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';
const more = (words: string): string => replace(cleanReport, opening, `${opening}\n\n${words}`);
const titled = (words: string): string =>
  replace(cleanReport, '松岭县水利局2024年政府信息公开工作年度报告', words);

describe('placeholder', () => {
  for (const words of [
    '全年⟦公开信息  条⟧，解读文件3件。',
    '全年收到政府信息⟦公开申请 件⟧，均已答复。',
    '⟦全年共　件⟧，其中自然人2件。',
    '制发行政规⟦范性文件  件⟧。',
    '收到申请4件，⟦办结率为 %⟧。',
    '全年⟦共收到政府信息公开申请件⟧，均已答复。',
    '全年⟦共公开信息条⟧。',
    '全年⟦共件⟧，均已答复。',
    '全年收取信⟦息处理费  元⟧。',
  ]) {
    it(`is shown where a number was left out: ${words}`, () =>
      expectAtMarks(more(words), rule, 'error', '缺少数字'));
  }

  for (const words of [
    '⟦XX⟧县水利局认真落实条例。',
    '全年公开信息⟦XX⟧条、文件⟦××⟧件。',
    '⟦XXXX⟧年，公开信息4条。',
    '20⟦XX⟧年，公开信息4条。',
    '全年公开信息⟦X⟧条。',
    '全年发布政策解读 ⟦XX⟧ 篇。',
    '全年开展培训 ⟦×⟧ 次。',
    '举办新闻发布会⟦X⟧场。',
    '印发《通知》（松政〔2024⟦〕 号⟧）。',
    '印发《通知》（松政⟦〔\n〕⟧12号）。',
    '全年收到申请⟦＊＊⟧件。',
    '全年收到申请⟦**⟧件。',
    '全年公开信息⟦____⟧条。',
    '印发《通知》（松政⟦〔 〕⟧12号）。',
    '印发《通知》（松政〔2024〕⟦XX⟧号）。',
    '公开栏目⟦（  ）⟧个。',
    '围绕⟦“ ”⟧专题开展公开。',
    '⟦某某⟧县水利局召开会议。',
    '会议于2024⟦年  月  日⟧召开。',
    '会议于2024⟦年3月  日⟧召开。',
    '主要做法：⟦此处填写⟧。',
    '联系电话⟦（填写）⟧。',
    '联系电话⟦【请填写电话】⟧。',
    '联系电话：0391-⟦XXXXXXX⟧。',
  ]) {
    it(`is shown where words are still to be written: ${words}`, () =>
      expectAtMarks(more(words), rule, 'error', '还没有填写'));
  }

  it('is shown in the title', () => {
    expectAtMarks(titled('⟦某某⟧县水利局2024年政府信息公开工作年度报告'), rule, 'error');
  });

  describe('prompts of our own templates', () => {
    const fee = '2024年度，本机关共收取政府信息公开信息处理费⟦〈金额〉⟧元。';

    it('are errors where the report is written otherwise', () => {
      const text = replace(cleanReport, '本年度未收取信息处理费。', fee);
      expectAtMarks(text, rule, 'error', '“〈金额〉”是模板的提示');
    });

    it('are information where parts are still to come', () => {
      const draft = dropFrom(titled('〈机关全称〉2024年政府信息公开工作年度报告'), '五、存在');
      expectInformation(draft, rule);
    });

    it('are information where most is still to be written', () => {
      const prompts = '〈公开了哪些、各多少〉\n\n〈收到、办结、结转多少件，办理中的做法〉\n\n〈网站、专栏〉';
      const found = see(more(prompts), 'all').filter((one) => one.rule === rule);
      assert.deepEqual(
        found.map(({ severity, words }) => `${severity} ${words}`),
        prompts.split('\n\n').map((words) => `information ${words}`),
      );
    });
  });

  describe('is silent on', () => {
    for (const words of [
      '全年公开信息 68 条，收到申请 1 件，办结率 100 %。',
      '全年公开信息63  条，其中解读4\n件。',
      '收到申请一 件，已答复。',
      '制发规范性文 件，同步解读；清理文 件、稿 件、案 件。',
      '明确公开的条 件，做到公开有序，各项、每 次、逐 条。',
      '所有申请件均已答复，收到申请件后及时登记。',
      '收到的申请件，均在当日登记。',
      '共同制定文件，共享条件，共办事项3件。',
      '“一件事”专栏上线服务15项。',
      '认真执行《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。',
      '认真落实《……实施办法》，做好公开。',
      '采购XX-100型扫描仪1台，XXL号工作服4件。',
      '承办第XX届水利论坛，设备型号为DX20X。',
      '展板尺寸3×4米、120×80厘米。',
      '规划期为XXI世纪，见附录Ⅻ。',
      '网址http://xx.gov.cn/xxgk/，邮箱sl_xxgk@xx.gov.cn。',
      '平台网址www.xxgk.gov.cn，政务服务网“xxgk”栏目。',
      '做到**主动公开**、**依申请公开**两手抓。',
      '申请人李某某、王××向我局咨询，张某某已撤回。',
      '申请时请注明年月日，申请人请填写《政府信息公开申请表》（请填写申请表后邮寄）。',
      '按年、月、日公布水情；日均发布信息3条。',
      '公开（含解读）信息20条，（一）类12条。',
      '公开了“三公”经费（部门预算）。',
      '我局网站下载量为2×10次。',
      '信 息 公 开 条 例 学 习 会 4 次。',
      '------------------------------\n____________________________',
      '2024 年 1 月 5 日，召开推进会。',
      '处理费用 0 元。',
    ]) {
      it(words.replace(/\n/g, '⏎'), () => expectNothing(more(words)));
    }

    it('tables', () => {
      expectNothing(replace(cleanReport, '第二十条第（一）项', '第二十条第（一）项\t（ ）\t“ ”'));
    });

    it('the date below the report', () => {
      expectNothing(`${cleanReport}\n松岭县水利局\n\n2025 年 1 月 20 日\n`);
    });
  });
});

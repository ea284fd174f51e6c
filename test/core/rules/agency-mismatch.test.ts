import { checkFix, expectAtMarks } from '../../kit/check';
import { cleanReport, expectSilent, replace } from '../../kit/report';

const rule = 'agency-mismatch';
const bureau = '松岭县水利局';
const title = `${bureau}2024年政府信息公开工作年度报告`;
const opening = '2024年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';
const topics = '做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';

/** A report of `agency` with words before its first heading and in its overview. */
function write(agency: string, { preface = '', overview = `2024年，认真${topics}`, end = '' }): string {
  const named = replace(cleanReport, title, `${agency}2024年政府信息公开工作年度报告\n\n${preface}`);
  return `${replace(named, opening, overview)}${end}`;
}
const overview = (words: string, agency = bureau): string =>
  write(agency, { overview: `${words}\n\n2024年，认真${topics}` });
const preface = (words: string, agency = bureau): string => write(agency, { preface: words });

describe('agency-mismatch', () => {
  describe('marks who the report says it is', () => {
    for (const [words, agency] of [
      ['本报告由⟦松岭县教育局⟧编制。'],
      ['本报告由⟦白鹭县水利局⟧根据《条例》编制。'],
      ['根据《中华人民共和国政府信息公开条例》规定，编制⟦白鹭县水利局⟧2024年度政府信息公开工作年度报告。'],
      ['根据要求，现公布⟦松岭县教育局⟧2024年政府信息公开工作年度报告。'],
      ['现将⟦东陵市交通运输局⟧2024年政府信息公开工作情况报告如下。', '临沅市民政局'],
      ['现将⟦东陵市人民政府⟧2024年政府信息公开工作情况报告如下。', '临沅市人民政府'],
      ['如对本报告有疑问，请与⟦松岭县教育局⟧联系（电话：0391-2220000）。'],
      ['如对本报告有疑问，请与⟦白鹭县人民政府办公室⟧联系。', '松岭县人民政府'],
      ['2024年，⟦松岭县教育局⟧（以下简称“我局”）在县委领导下开展工作。'],
      ['本报告由⟦白鹭县人民\n政府办公室⟧编制。', '松岭县人民政府'],
      ['本报告由⟦白鹭县青石镇人民政府⟧编制。', '松岭县人民政府'],
    ]) {
      it(words.replace(/\n/g, '⏎'), () =>
        expectAtMarks(preface(words, agency), rule, 'warning', '请核实是否沿用了其他机关报告的文字'),
      );
    }

    it('松岭县教育局, in the signature', () => {
      expectAtMarks(write(bureau, { end: '\n⟦松岭县教育局⟧\n\n2025年1月20日\n' }), rule, 'warning');
    });
  });

  describe('marks who did what a paragraph tells', () => {
    for (const [words, agency] of [
      ['⟦松岭县教育局⟧高度重视政府信息公开工作，我局成立了领导小组。'],
      ['2024年，⟦松岭县教育局⟧认真贯彻落实条例。'],
      ['2024年，⟦白鹭县水利局⟧在县委、县政府的坚强领导下，认真贯彻落实条例。'],
      ['（二）依申请公开。2024年，⟦松岭县教育局⟧共收到申请4件。'],
      ['2024 年，⟦白鹭县⟧深入学习贯彻习近平新时代中国特色社会主义思想。', '松岭县人民政府'],
      ['⟦白鹭县人民政府⟧严格落实《条例》。', '松岭县人民政府'],
      ['2024年，⟦县教育局⟧认真贯彻落实《条例》。'],
      ['２０２４年，⟦东陵市水利局⟧深入贯彻落实《条例》。', '临江市水利局'],
      ['2024年，⟦东陵市人民政府⟧深入贯彻落实《条例》。', '临江市人民政府'],
      ['⟦石桥镇⟧认真贯彻落实区委区政府要求。', '云岫区青石镇人民政府'],
    ]) {
      it(words, () => expectAtMarks(overview(words, agency), rule, 'warning', '这里自称'));
    }

    it('in the statement on fees', () => {
      const text = replace(
        cleanReport,
        '本年度未收取信息处理费。',
        '2024年，⟦松岭县教育局⟧未收取信息处理费。',
      );
      expectAtMarks(text, rule, 'warning', '标题中的机关是“松岭县水利局”，这里自称“松岭县教育局”');
    });
  });

  describe('marks pronouns of other agencies', () => {
    for (const [words, agency] of [
      ['2024年，⟦我镇⟧持续推进基层政务公开。'],
      ['⟦我街道⟧高度重视。'],
      ['2024年，⟦我局⟧高度重视。', '云岫区青石镇人民政府'],
      ['2024年度⟦我局⟧工作有序开展。', '云岫区石桥湾街道办事处'],
      ['2024年，⟦我镇⟧公开信息20条，我镇工作有序。', '云岫区石桥湾街道办事处'],
    ]) {
      it(`${words} (${agency ?? bureau})`, () => expectAtMarks(overview(words, agency), rule, 'warning'));
    }
  });

  describe('offers the agency of the title', () => {
    it('for a name', () => {
      const before = overview('⟦松岭县教育局⟧高度重视政府信息公开工作。\n\n松岭县教育局认真落实条例。');
      const after = before.replace(/[⟦⟧]/g, '').replaceAll('松岭县教育局', bureau);
      checkFix(before, rule, after, { isSafe: false, title: '将 2 处改为“松岭县水利局”' });
    });

    it('for the office behind it', () => {
      const before = preface('请与⟦白鹭县人民政府办公室⟧联系。', '松岭县人民政府');
      const after = preface('请与松岭县人民政府办公室联系。', '松岭县人民政府');
      checkFix(before, rule, after, { isSafe: false });
    });

    it('for a pronoun', () => {
      checkFix(overview('⟦我镇⟧高度重视。'), rule, overview('我局高度重视。'), { isSafe: false });
    });
  });

  describe('is silent on', () => {
    for (const [words, agency] of [
      ['县水利局主动公开政策文件，我局撰写的多篇文章被采用。'],
      ['水利局认真贯彻落实条例。'],
      ['松岭县水利局认真贯彻落实条例。'],
      ['松岭县水利局党组高度重视，多次研究部署。'],
      ['松岭县认真贯彻落实中央部署，我局积极参与。'],
      ['我县各部门认真落实；全县公开信息900条；我市出台了办法。'],
      ['县政府办公室高度重视，多次到我局指导。'],
      ['省水利厅认真组织培训。'],
      ['临沅市水利局积极推进水利信息公开，我局按要求落实。'],
      ['松岭县政务服务局高度重视，对我局开展培训。'],
      ['松岭县教育局积极配合，与我局建立会商机制。'],
      ['会同松岭县教育局开展宣传，与松岭县财政局联合发文。'],
      ['原松岭县水务局认真履行职责，2019年并入我局。'],
      ['各乡镇人民政府认真落实，松岭县财政局等单位按要求公开。'],
      ['向松岭县人民政府办公室报送信息12条，报松岭县档案局备案。'],
      ['转载《白鹭县水利局关于防汛的公告》。'],
      ['中国政府网、省政府门户网站、“松岭发布”公众号均有转载。'],
      ['松岭县人民法院审理行政诉讼1件，松岭县人民检察院未提出建议。'],
      ['我局自我局限少，我委托第三方开展测评。'],
      ['松岭县人民政府高度重视信息公开。'],
      ['松岭县中心医院坚持院务公开。', '松岭县卫生健康委员会'],
      ['松岭县水务局认真落实条例。'],
      ['松岭县疾病预防控制中心积极公开信息。', '松岭县卫生健康委员会'],
      ['松岭县住建局认真落实条例。', '松岭县住房和城乡建设局'],
      ['县发展改革委认真落实条例。', '松岭县发展和改革委员会'],
      ['和平区教育局认真落实条例。', '沈阳市和平区教育局'],
      ['温县城市管理局认真落实条例。', '焦作市温县城市管理局'],
      ['县政府办公室认真编制报告，青石镇积极推进政务公开。', '松岭县人民政府'],
      ['松岭县教育局积极推进校务公开。', '松岭县人民政府'],
      ['青石镇坚持每月公开村务。', '松岭县人民政府'],
      ['龙泉市积极推进基层公开。', '丽水市人民政府'],
      ['岳滩镇认真贯彻落实区委区政府要求，我区安排有序。', '偃师区岳滩镇人民政府'],
      ['石桥湾街道坚持先审后发。', '云岫区石桥湾街道办事处'],
      ['高新区积极推进园区公开。', '松岭区人民政府'],
      ['今年我县新增政务新媒体12个，均已登记。', '松岭县人民政府'],
      ['今年全县新增公开专区3个。', '松岭县人民政府'],
    ]) {
      it(`${words} (${agency ?? bureau})`, () => expectSilent(overview(words, agency), rule));
    }

    for (const [words, agency] of [
      ['本报告由松岭县水利局办公室编制。'],
      ['本报告由松岭县水利局政务公开领导小组编制。'],
      ['本报告由县水利局编制，请与县水利局办公室联系。'],
      ['本报告由淮安市人民政府办公室根据《条例》规定编制。请与淮安市人民政府办公室联系。', '淮安市人民政府'],
      ['本报告由松岭县政务服务和数据管理局汇总编制。', '松岭县人民政府'],
      ['本报告由县政府办公室编制，如有疑问，请与县政务公开办联系。', '松岭县人民政府'],
      ['如对本报告有疑问，请与松岭县政务服务中心联系。'],
      ['现将丽水市2024年政府信息公开工作年度报告公布如下。', '丽水市人民政府'],
      ['现公布和平区人民政府2024年政府信息公开工作年度报告。', '沈阳市和平区人民政府'],
      ['往年报告见《白鹭县水利局2023年政府信息公开工作年度报告》。'],
    ]) {
      it(`the preface: ${words} (${agency ?? bureau})`, () => expectSilent(preface(words, agency), rule));
    }

    for (const [name, agency] of [
      [bureau, bureau],
      ['松岭县人民政府办公室', '松岭县人民政府'],
      ['松岭县水利局办公室', bureau],
    ]) {
      it(`the signature ${name} (${agency})`, () =>
        expectSilent(write(agency, { end: `\n${name}\n\n2025年1月20日\n` }), rule));
    }
  });
});

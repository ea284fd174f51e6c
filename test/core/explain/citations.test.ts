import { cleanReport, replace } from '../../kit/report';
import { expectHover, expectNoHover } from '../../kit/hover';

/** A report of 2024 whose first part says `marked`. */
const say = (marked: string): string => replace(cleanReport, '2024年，我局认真做好', `${marked}我局认真做好`);

describe('a citation', () => {
  for (const [marked, name] of [
    ['依据⟦第二十条第（五）项⟧，', '第二十条第（五）项'],
    ['依据⟦第二十条第(五)项⟧，', '第二十条第（五）项'],
    ['依据⟦第 二十 条 第（ 五 ）项⟧，', '第二十条第（五）项'],
    ['依据⟦第二十条第五项⟧，', '第二十条第（五）项'],
    ['依据⟦第20条第5项⟧，', '第二十条第（五）项'],
    ['根据⟦《条例》第五十条⟧，', '第五十条'],
    ['根据⟦《中华人民共和国政府信息公开条例》第五十条⟧，', '第五十条'],
    ['根据⟦《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条⟧，', '第五十条'],
    ['按照⟦政府信息公开条例第五十条⟧，', '第五十条'],
    ['按照⟦条例第五十条⟧，', '第五十条'],
    ['依据⟦第三十六条第一款第（六）项⟧，', '第三十六条第（六）项'],
    ['依据⟦第五十条第（四）项⟧，', '第五十条第一款第（四）项'],
    ['依据⟦第十六条第二款⟧，', '第十六条第二款'],
    ['依据⟦第十四条第一款⟧，', '第十四条'],
    ['《条例》第十四条、⟦第十五条⟧，', '第十五条'],
    ['《条例》第十四条和⟦第十五条⟧，', '第十五条'],
    ['依据⟦《立法法》第九十三条⟧，', '第九十三条'],
    ['依据⟦中华人民共和国立法法第九十一条⟧，', '第九十一条'],
    // Items that the article does not have, or that we do not know, are not made up.
    ['依据⟦第三十六条第（九）项⟧，', /^第三十六条 答复的种类/],
    ['依据⟦第二十条第（三）项⟧，', /^第二十条 主动公开的内容/],
    ['依據政府信息公開的⟦《條例》第二十條第（五）項⟧，', '第二十条第（五）项'],
  ] as const) {
    it(`is explained: ${marked}`, () => expectHover(say(marked), name));
  }

  for (const marked of [
    '依据⟦《行政复议法》第二十三条⟧，',
    '依据⟦行政复议法第二十条⟧，',
    '依据《行政复议法》第十一条、⟦第二十条⟧，',
    '依据行政诉讼法第十四条和⟦第十五条⟧，',
    '依据《行政复议法》的规定，按⟦第二十条⟧办理，',
    '依据⟦《优化营商环境条例》第二十条⟧，',
    '依据⟦优化营商环境条例第二十条⟧，',
    '依据⟦宪法第三十五条⟧，',
    '依据⟦民法典第三十五条⟧，',
    '依据⟦本办法第十条⟧，',
    '依据⟦合同第二条⟧，',
    '依据⟦原《条例》第二十条⟧，',
    '依据⟦旧条例第二十条⟧，',
    '依据信息处理费管理办法（国办函〔2020〕109号）⟦第二条⟧，',
    '依据⟦立法法第二十条⟧，',
    '依据⟦第三条⟧，',
    '依据⟦第九十九条⟧，',
    '依据⟦第二十条之一⟧，',
    '依据《优化营商环境条例》（以下简称《条例》）开展工作。依据⟦《条例》第二十条⟧，',
  ]) {
    it(`is left alone: ${marked}`, () => expectNoHover(say(marked)));
  }

  it('is none where it opens an article that is quoted', () => {
    expectNoHover(
      replace(cleanReport, '2024年，我局', '⟦第二十条⟧ 为了规范工作，制定本办法。\n2024年，我局'),
    );
  });

  it('is of the Regulation of 2019, which reports of earlier years do not cite', () => {
    const marked = say('依据⟦《条例》第二十条⟧，');
    expectHover(marked, '第二十条');
    expectNoHover(marked.replaceAll('2024年', '2018年'));
  });

  it('is of the Legislation Law as its articles are numbered since 2023', () => {
    const marked = say('依据⟦《立法法》第九十三条⟧，');
    expectHover(marked, '第九十三条');
    expectNoHover(marked.replaceAll('2024年', '2022年'));
  });

  it('stands above the blocks of table 二, too', () => {
    expectHover(cleanReport.replace('第二十条第（八）项', '⟦第二十条第（八）项⟧'), '第二十条第（八）项');
  });

  it('says no more than we know', () => {
    expectHover(say(`依据⟦第二十条⟧，`), /^第二十条 主动公开的内容\n[^\n]+\n条例官方全文 https:/);
  });
});

describe('a document number', () => {
  for (const [marked, gist] of [
    ['按照⟦国办公开办函〔2021〕30号⟧，', '2021年度及以后'],
    ['按照⟦国办公开办函[2021]30号⟧，', '2021年度及以后'],
    ['按照（⟦国办公开办函(2021)30号⟧），', '2021年度及以后'],
    ['按照⟦国办公开办函（2021）30 号⟧，', '2021年度及以后'],
    ['按照⟦国办公开办函〔２０２１〕３０号⟧，', '2021年度及以后'],
    ['按照⟦国办公开办函〔2019〕60号⟧，', '2019、2020年度'],
    ['按照⟦国办函〔2020〕109号⟧，', '信息处理费'],
    ['按照⟦国办公开办函〔2016〕201号⟧，', '共同被告'],
  ] as const) {
    it(`is explained: ${marked}`, () => expectHover(say(marked), gist));
  }

  for (const marked of [
    '按照⟦国办公开办函〔2021〕31号⟧，',
    '按照⟦国办公开办函〔2021〕301号⟧，',
    '按照⟦国办公开办函〔2020〕30号⟧，',
    '按照⟦国办公开办函〔2020〕109号⟧，',
    '按照⟦国办函〔2021〕30号⟧，',
    '按照⟦豫政办〔2021〕30号⟧，',
    '按照⟦国办公开办函2021年30号⟧，',
  ]) {
    it(`is left alone: ${marked}`, () => expectNoHover(say(marked)));
  }
});

import { toChineseNumber } from '../../text/numerals';
import type { StructureMessages } from '../catalogue/structure';
import { list, quote } from './quotes';

export const structure: StructureMessages = {
  'unsupported-format': ({ year, firstYear }) =>
    `统一格式自 ${firstYear} 年度起使用，${year} 年度报告没有相应的三张表，不核对结构、表格和勾稽关系。`,
  'missing-title': () => '没有找到报告标题。标题一般写作“〈机关全称〉〈年份〉年政府信息公开工作年度报告”。',
  'missing-section': ({ parts, numerals, isDraft, notice }) => {
    const names = parts.map(({ zh }, index) => `“${toChineseNumber(numerals[index])}、${zh}”`).join('');
    return isDraft
      ? `尚未写到${names}。`
      : `缺少${names}。按统一格式（${notice}），年度报告依次包括六个部分。`;
  },
  'missing-section-heading': ({ part, numeral }) =>
    `表格还在，但缺少标题“${toChineseNumber(numeral)}、${part.zh}”。`,
  'misordered-section': ({ part, numeral }) =>
    `${quote(part)}应为第${toChineseNumber(numeral)}部分，现在的位置与格式规定的次序不符。`,
  'duplicate-section': ({ part }) => `${quote(part)}这一部分出现了两次。`,
  'heading-numeral': ({ part, found, expected }) =>
    `${quote(part)}的序号是“${toChineseNumber(found)}”，应为“${toChineseNumber(expected)}”。`,
  'heading-numeral-missing': ({ part, expected }) =>
    `标题${quote(part)}没有序号，应写作“${toChineseNumber(expected)}、${part.zh}”。`,
  'empty-section': ({ part }) => `${quote(part)}只有标题，没有内容。请补写；确实没有的，也请写明。`,
  'missing-assessment': ({ missing }) =>
    `全文没有提到${list(missing)}。各级人民政府的年度报告还应包括工作考核、社会评议和责任追究结果情况（条例第五十条第一款第（四）项）。`,
  'missing-topic': ({ missing }) =>
    `总体情况没有写到${list(missing)}。这一部分一般从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面概述。`,
  'outdated-format': ({ words, notice }) =>
    `“${words}”是 2019 年试行格式的内容。2021 年度起的报告应使用${notice}规定的格式。`,
  'missing-fee-statement': ({ isEmpty }) =>
    `${isEmpty ? '这一部分没有内容。' : ''}没有说明信息处理费收取情况。按格式要求，收取信息处理费的情况在第六部分报告；没有收取的也请写明，例如“本年度未收取政府信息公开信息处理费”。`,
  'misplaced-fee-statement': () =>
    '信息处理费收取情况写在了其他部分，按格式应写在第六部分“其他需要报告的事项”。',
};

import type { ProseMessages, ProseTie, ReadCell } from '../catalogue/prose';
import { quote } from './quotes';

const ties: Readonly<Record<ProseTie, string>> = {
  balance: '新收加上年结转，应等于办结加结转下年',
  applicants: '自然人加法人或其他组织，应等于申请总数',
  applicant: '自然人、法人或其他组织都不会多于申请总数',
  results: '各类答复结果之和，不应多于申请总数',
  outcomes: '各种结果之和，应等于案件总数',
};

/** 多于四格的只举头尾。 */
const sumUp = (cells: readonly ReadCell[]): string => {
  const names = cells.map(
    ({ name: { zh }, isLess }, index) => `${index === 0 ? '' : isLess ? '减' : '加'}${quote({ zh, en: zh })}`,
  );
  const shown = names.length > 4 ? [...names.slice(0, 2), '……', names[names.length - 1]] : names;
  return cells.length === 1 ? `表中${shown[0]}` : `表中${shown.join('')}`;
};

export const prose: ProseMessages = {
  'year-mismatch-title': ({ found, actual }) =>
    `标题的年度是 ${found} 年，正文写的却都是 ${actual} 年的情况。请核实报告年度，改正标题或正文。`,
  'year-mismatch-title-period': ({ found, actual }) =>
    `标题的年度是 ${found} 年，统计期限和正文写的都是 ${actual} 年。请核实报告年度。`,
  'year-mismatch-period': ({ found, year }) =>
    `统计期限写的是 ${found} 年，本报告的年度是 ${year} 年。请核实是否沿用了其他年度报告的文字。`,
  'year-mismatch-own': ({ found, year, count }) =>
    `这里${count > 1 ? `等 ${count} 处` : ''}把 ${found} 年的情况写作本年度的情况，本报告的年度是 ${year} 年。请核实是否沿用了其他年度报告的文字。`,
  'year-mismatch-plan': ({ found, year }) =>
    `这里写的是 ${found} 年的打算，本报告的年度是 ${year} 年，今后的打算应写 ${year + 1} 年或以后。`,
  'agency-mismatch': ({ name, agency }) =>
    `标题中的机关是“${agency}”，这里自称“${name}”。请核实是否沿用了其他机关报告的文字。`,
  'placeholder-prompt': ({ words }) => `“${words}”是模板的提示，这里还没有填写。`,
  'placeholder-number': ({ words }) => `“${words}”缺少数字，请补上；没有发生的，请写 0。`,
  'placeholder-blank': ({ words }) => `“${words}”处还没有填写，请写上实际内容。`,
  'prose-disagrees': ({ words, cells, figure, isPart }) =>
    `正文是“${words}”，${sumUp(cells)}为 ${figure}，${isPart ? '部分大于总数' : '两处不一致'}。请核对后改正其中一处。`,
  'prose-inconsistent': ({ tie, left, right }) =>
    `这几个数对不上：${ties[tie]}，这里是 ${left} 与 ${right}。请核对。`,
  'prose-share': ({ words, part, whole, percent }) =>
    `正文是“${words}”，而 ${part} 占 ${whole} 的 ${percent}%。请核对。`,
};

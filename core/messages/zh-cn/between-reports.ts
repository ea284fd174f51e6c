import type { BetweenReportsMessages } from '../catalogue/between-reports';
import { list, nameLastYear, quote, quoteWords } from './quotes';

export const betweenReports: BetweenReportsMessages = {
  'carry-over': ({ cell, found, year, file, lastCell, expected, difference, others }) =>
    `${quote(cell)}为 ${found}，而 ${nameLastYear(year, file)}的${quote(lastCell)}为 ${expected}，相差 ${difference}。${others.length > 0 ? `不一致的还有${list(others)}。` : ''}可能有一份报告有误，也可能是机构改革、口径变化或更正所致；仅凭数字不能断定，请核实。`,
  'stock-change': ({ row, found, year, file, before, issued, repealed, expected, difference }) =>
    `${quote(row)}现行有效 ${found} 件；按 ${nameLastYear(year, file)}的现行有效 ${before} 件，加本年制发 ${issued} 件，减本年废止 ${repealed} 件，应为 ${expected} 件，相差 ${difference} 件。可能有一份报告有误，也可能是文件清理、机构改革或口径变化，请核实。`,
  'copied-figures': ({ table, count, year, file }) =>
    `${quote(table)}中除 0 以外的 ${count} 个数字与 ${nameLastYear(year, file)}完全相同，请核实是否沿用了上一年度的数据。`,
  'copied-prose': ({ part, passages, year, file }) =>
    `${quote(part)}${passages.length > 0 ? `中的${quoteWords(passages)}` : ''}除年份和数字外，与 ${nameLastYear(year, file)}几乎逐字相同，请结合本年度的实际情况编写。`,
  'parent-total': ({ table, memberCount, count, cells }) =>
    `${quote(table)}有 ${count} 格不等于所属 ${memberCount} 个机关之和：${cells
      .map(({ cell, found, sum }) => `${quote(cell)}为 ${found}，各机关之和为 ${sum}`)
      .join('；')}${count > cells.length ? '；等等' : ''}。上下级统计口径可能不同，请核实。`,
  'parent-total-incomplete': ({ year, missing, count }) =>
    `没有找到所属${quoteWords(missing)}${count > missing.length ? `等 ${count} 个机关` : ''}的 ${year} 年度报告，没有核对各机关之和。`,
  'duplicate-report': ({ count, files }) =>
    `同一机关同一年度还有另一份报告：${files.map(({ name, isCopy }) => `“${name}”${isCopy ? '（内容相同）' : ''}`).join('、')}${count > files.length ? `等，共 ${count} 份` : ''}。请确认以哪一份为准。`,
};

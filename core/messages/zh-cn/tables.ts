import type { TablesMessages } from '../catalogue/tables';
import { list, quote } from './quotes';

export const tables: TablesMessages = {
  'missing-table': ({ table }) => `这一部分缺少${quote(table)}。没有发生的，也应保留表格并填 0。`,
  'missing-table-attached': ({ table }) => `正文中没有${quote(table)}，似在附件中，无法核对。`,
  'unreadable-table': ({ table }) =>
    `${quote(table)}的排列无法可靠识别，没有核对其中的数字。请改为表格的每一行占一行，各格用制表符分隔。`,
  'missing-row': ({ rows, table }) =>
    `${quote(table)}缺少${list(rows)}${rows.length > 1 ? `，共 ${rows.length} 行` : '一行'}。没有发生的，也应保留该行并填 0。`,
  'duplicate-row': ({ row }) => `${quote(row)}这一行出现了两次，请核实后保留一行。`,
  'misordered-row': ({ row }) => `${quote(row)}这一行的位置与格式规定的次序不符。`,
  'unknown-row': ({ table }) => `${quote(table)}的格式里没有这一行，请核实是自行增加的行，还是行名有误。`,
  'misspelt-label': ({ found, expected }) => `${quote({ zh: found, en: found })}疑为${quote(expected)}之误。`,
  'torn-label': ({ expected }) =>
    `行名在转换中被拆散或有缺损，按位置应为${quote(expected)}。数字已正常读取。`,
  'garbled-line': () => '这一行似为转换产生的乱码，不属于表格内容，可以删去。',
  'broken-row': ({ row }) => `${quote(row)}这一行被拆成了两行，可以合并。`,
};

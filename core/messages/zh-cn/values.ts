import type { ValuesMessages } from '../catalogue/values';
import { quote } from './quotes';

export const values: ValuesMessages = {
  'blank-cell': ({ cell }) => `${quote(cell)}空白，且无法由其他数字推出。没有发生的，请填 0。`,
  'blank-cell-determined': ({ cell, figure, isConfirmed }) =>
    `${quote(cell)}空白。由${isConfirmed ? '行、列两方面的' : ''}勾稽关系推算，应为 ${figure}。`,
  'blank-cells': ({ count, table }) =>
    `${quote(table)}有 ${count} 个空白格，无法核对其合计。没有发生的，请填 0。`,
  'blank-table': ({ table }) => `${quote(table)}还没有填数。没有发生的，请填 0。`,
  'blank-applicants': ({ row, total }) =>
    `${quote(row)}总计为 ${total}，但各类申请人的栏目全部空白，请按申请人类别填写。`,
  'blank-outcomes': ({ row, total }) =>
    `${quote(row)}总计为 ${total}，但各种结果的栏目全部空白，请按结果填写；没有发生的，总计请填 0。`,
  'unreadable-number': ({ cell, text, figure }) =>
    `${quote(cell)}填的是“${text}”，不是有效的数字。${figure === undefined ? '请填写阿拉伯数字。' : `疑为 ${figure}。`}`,
  'decimal-count': ({ cell, text }) => `${quote(cell)}填的是“${text}”，件数应为整数。`,
  'decimal-zero': ({ cell, text }) => `${quote(cell)}填的是“${text}”，件数应写作整数。`,
  'decimal-zeros': ({ count, text, table }) =>
    `${quote(table)}有 ${count} 个件数写成了小数形式（如“${text}”），应写作整数。`,
  'noted-number': ({ cell, text }) => `${quote(cell)}填的是“${text}”，表内一般只填数字，说明可以写在正文里。`,
  dashes: ({ count, text, table }) =>
    `${quote(table)}有 ${count} 格填了“${text}”，按 0 核对。没有发生的，一般填 0。`,
  'too-few-cells': ({ row, found, expected }) =>
    `${quote(row)}应有 ${expected} 个数字，这里只有 ${found} 个，无法断定缺的是哪一格。`,
  'too-many-cells': ({ row, found, expected }) =>
    `${quote(row)}应有 ${expected} 个数字，这里有 ${found} 个。`,
  'shifted-cells': ({ row, found, expected, lost }) =>
    `${quote(row)}应有 ${expected} 个数字，这里只有 ${found} 个。按勾稽关系，缺的是“${lost.zh}”一格，其余数字因此错了列。`,
  'extra-cell': ({ row, found, expected, figure }) =>
    `${quote(row)}应有 ${expected} 个数字，这里有 ${found} 个。按勾稽关系，多出的是“${figure}”。`,
  'fee-unit-header': ({ found }) =>
    `收费金额的单位应为万元，这里的表头是“${found}”。元换算为万元：除以 10000，保留四位小数。`,
  'fee-unit-cell': ({ text, isInWan }) =>
    `收费金额填的是“${text}”。表头已注明单位为万元，格内只填数字${isInWan ? '' : '；如按元统计，请除以 10000'}。`,
  'implausible-fee': ({ figure, inYuan }) =>
    `收费金额为 ${figure} 万元，数额很大，请核实是否把元当成了万元（${figure} 元 = ${inYuan} 万元）。`,
};

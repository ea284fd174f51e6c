import type { FixesMessages } from '../catalogue/fixes';
import { list, quote } from './quotes';

export const fixes: FixesMessages = {
  'fix-fill': ({ figure }) => `填入 ${figure}`,
  'fix-set': ({ cell, figure }) => `将${quote(cell)}改为 ${figure}（请核对底稿）`,
  'fix-label': ({ expected }) => `改为${quote(expected)}`,
  'fix-join': () => '合并成一行',
  'fix-number': ({ figure }) => `改为 ${figure}`,
  'fix-decimals': ({ count, found, figure }) => `将 ${count} 处小数改为整数（${found} 改为 ${figure}）`,
  'fix-remove-figure': ({ figure }) => `删去多出的 ${figure}`,
  'fix-restore-cell': ({ cell, figure }) =>
    figure === '' ? `补上${quote(cell)}一格（数字待填）` : `补上${quote(cell)}一格，填入 ${figure}`,
  'fix-dashes': ({ count }) => (count > 1 ? `将 ${count} 格改为 0` : '改为 0'),
  'fix-unit': () => '单位改为万元（表内金额请另行换算）',
  'fix-insert-rows': ({ rows, isDetermined }) =>
    `补上${rows.length > 2 ? `缺少的 ${rows.length} 行` : `${list(rows)}${rows.length > 1 ? '两行' : '一行'}`}（${isDetermined ? '数字按勾稽关系推算' : '数字待填'}）`,
  'fix-move-row': ({ row, before }) => `将${quote(row)}移到${quote(before)}之后`,
  'fix-remove-duplicate': ({ row }) => `删去重复的${quote(row)}`,
  'fix-keep-first': ({ row }) => `${quote(row)}只保留第一次出现的数字`,
  'fix-keep-second': ({ row }) => `${quote(row)}只保留后一次出现的数字`,
  'fix-remove-line': () => '删去这一行',
  'fix-insert-parts': ({ parts }) =>
    `补上${parts.length > 2 ? `缺少的 ${parts.length} 个部分` : list(parts)}（内容待填）`,
  'fix-insert-heading': ({ part }) => `补上标题${quote(part)}`,
  'fix-insert-table': ({ table }) => `补上空白的${quote(table)}`,
  'fix-remove-part': ({ part }) => `删去重复的${quote(part)}`,
  'fix-numeral': ({ numeral }) => `补上序号“${numeral}”`,
  'fix-fee-not-charged': () => '写明未收取信息处理费',
  'fix-fee-charged': () => '写明收取了信息处理费（金额待填）',
  'fix-agency': ({ name, count }) => `${count > 1 ? `将 ${count} 处` : ''}改为“${name}”`,
  'fix-all': () => '修复本文件中可以安全修复的问题',
  'fix-year': ({ year, count }) => `${count > 1 ? `将 ${count} 处年份` : ''}改为 ${year} 年`,
  'standard-heading': ({ expected }) => `改为标准标题${quote(expected)}`,
  'recalculate-row': ({ row }) => `按分项重算合计：${quote(row)}这一行`,
  'recalculate-column': ({ total }) => `按分项重算合计：${quote(total)}`,
  'recalculate-table': ({ table }) => `按分项重算合计：${quote(table)}全表`,
};

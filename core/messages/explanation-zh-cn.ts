import { toChineseNumber } from '../text/numerals';
import type { ExplanationPhrases, WordedSide } from './explanation-phrases';
import { severityNames } from './severity-names';

const severities = severityNames['zh-cn'];

function wordSide({ addends, rest }: WordedSide): string {
  const words = addends.map(({ name, figure }) => `${name.zh} ${figure ?? '？'}`);
  if (rest !== undefined) words.push(`其余 ${rest.count} 项 ${rest.figure}`);
  return words.length === 0 ? '各项均为 0' : words.join(' + ');
}

/** 数字照写，别的加引号。 */
const quoteWords = (printed: string): string => (/^[\d.,]+$/.test(printed) ? printed : `“${printed}”`);

/** 中文：让县里经办人十秒读完。 */
export const explanationZhCn: ExplanationPhrases = {
  name: ({ zh }) => zh,
  columnName: ({ column, table }) => `${column.zh}（表${toChineseNumber(table)}的列）`,
  cell: ({ row, column, printed }) =>
    `${row.zh} · ${column.zh}：${printed === '' ? '空白' : quoteWords(printed)}`,
  article: ({ place, title }) => `${place} ${title.zh}`,
  basis: ({ place, gist }) => `${place}：${gist.zh}`,
  seeAlso: (places) =>
    `另见${places.map(({ place, gist }) => `${place}（${gist.zh.replace(/。$/, '')}）`).join('、')}。`,
  noArticle: (notice) => `条例没有直接对应的条文，由格式（${notice}）规定。`,
  practice: '实务提示（非官方口径）',
  colon: '：',
  confused: ({ others, tell }) => `易混“${others.zh.replaceAll('“', '‘').replaceAll('”', '’')}”：${tell.zh}`,
  mistake: ({ zh }) => `易错：${zh}`,
  unsettled: ({ zh }) => `${zh}：没有查到官方规定，请按上级主管部门口径。`,
  column: ({ column, use }) => `${column.zh}：${use.zh}`,
  expected: (figure) => `按勾稽关系，这一格应为 ${figure}。`,
  inYuan: ({ figure, yuan }) => `${figure} 万元 = ${yuan} 元，请核对单位。`,
  relation: ({ op, left, right, outcome, difference }) => {
    const sides = `${wordSide(left)} ${op} ${wordSide(right)}`;
    if (outcome === 'holds') return `${sides} ✓`;
    return outcome === 'broken'
      ? `${sides} ✗ 相差 ${difference}`
      : `${sides}（有空白或无法识别的格，暂不能核对）`;
  },
  severities,
  rule: ({ id, severity }) => `检查规则 ${id}，默认级别：${severities[severity]}`,
  ruleRelation: ({ zh }) => `勾稽关系：${zh}`,
  deadline: ({ month, day }) => `本地要求：${month} 月 ${day} 日前公布（见设置文件）。`,
  fullText: '完整说明',
  officialText: '条例官方全文',
};

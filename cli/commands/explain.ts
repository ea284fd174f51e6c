import { formatIds } from '../../core/index';
import type { Command } from '../command';

export const explain: Command = {
  name: 'explain',
  says: {
    'zh-cn':
      '说明一条规则，或者报告中的一个部分、一行、一列：依据、实务提示、易混和易错之处，与编辑器中悬停显示的相同。按代号或者印出的文字查；不写名称，列出全部代号。',
    en: 'Explains a rule, or a part, row or column of the report: its basis, practice, what it is mixed up with and common mistakes, as the hover in the editor does. By id or by printed words; without a name all ids are listed.',
  },
  operands: { 'zh-cn': '[选项] [规则、行、列或文字]', en: '[options] [RULE|ROW|COLUMN|WORDS]' },
  suggests: 'rules',
  options: [
    {
      name: 'format',
      value: { 'zh-cn': '格式', en: 'FORMAT' },
      choices: ['text', 'markdown', 'json'],
      says: { 'zh-cn': '输出格式，默认 text', en: 'output format (default text)' },
    },
    {
      name: 'form',
      value: { 'zh-cn': '年度', en: 'YEAR' },
      choices: formatIds,
      says: {
        'zh-cn': '按哪一年印发的报告格式，默认最近的',
        en: 'the form of the report by the year it was issued (default: the latest)',
      },
    },
  ],
  examples: [
    { 'zh-cn': 'explain row-total', en: 'explain row-total' },
    { 'zh-cn': 'explain 结转下年度', en: 'explain carried over' },
    { 'zh-cn': 'explain t3/business', en: 'explain t3/business' },
    { 'zh-cn': 'explain --format markdown 不予处理', en: 'explain --format markdown 不予处理' },
    { 'zh-cn': 'explain', en: 'explain' },
  ],
  run: async (call, host) => (await import('../explain/run-explain.js')).runExplain(call, host),
};

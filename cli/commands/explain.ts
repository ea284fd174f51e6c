import { explainName } from '../explain/explained';
import { writeJson, writeMarkdown } from '../explain/as-data';
import { writeText } from '../explain/as-text';
import { writeNames } from '../explain/names';
import { type FormatId, formats, getLanguage, listExplained, suggestNames } from '../../core/index';
import type { Call, Command, ExitCode, Host } from '../command';
import { listNames } from '../lay-out';
import { explainPhrases } from '../phrases/explain';

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
      choices: formats.map(({ id }) => id),
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
  run,
};

function run({ operands, values, locale }: Call, { write, warn, terminal, documentation }: Host): ExitCode {
  const form = values.form as FormatId | undefined;
  const format = `${values.format ?? 'text'}`.toLowerCase();
  // Words of a name need no quotation marks.
  const name = operands.join(' ').trim();
  if (name === '') {
    write(writeNames(listExplained(form), { form, format, locale, terminal }));
    return 0;
  }
  const found = explainName(name, form, { documentation, locale });
  if (format === 'json') write(writeJson(found));
  if (found.length === 0) {
    warn(describeUnknown(name, form, locale));
    return 2;
  }
  if (format === 'markdown') write(writeMarkdown(found));
  if (format === 'text') write(writeText(name, found, terminal, locale));
  return 0;
}

/** That nothing is called so, and what is called nearly so. */
function describeUnknown(name: string, form: FormatId | undefined, locale: Call['locale']): string {
  const nearest = suggestNames(name, form).map(
    ({ id, name: words }) => [id, words[getLanguage(locale)]] as const,
  );
  const unknown = explainPhrases[locale].unknown(name, nearest.length > 0);
  return nearest.length === 0 ? unknown : listNames(unknown, nearest);
}

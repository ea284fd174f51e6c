import { getVoice } from '../../core/explain/describe';
import { type Locale, rules } from '../../core/index';

type Category = (typeof rules)[number]['category'];

interface Phrases {
  readonly head: readonly string[];
  readonly columns: string;
  readonly categories: readonly (readonly [Category, string])[];
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  'zh-cn': {
    head: [
      '# 检查规则',
      '',
      '[English](README.en.md)',
      '',
      '编辑器和命令行按下列规则核对年度报告。点规则名可看说明：查什么、为什么、错误和正确的示例、怎么改。',
      '各条规则的级别可以在设置 `disclosureReport.rules` 中调整，有[设置文件](../settings.md)的，在该文件中调整；`off` 为不检查。',
    ],
    columns: '| 规则 | 查出的问题 | 默认级别 |',
    categories: [
      ['structure', '结构和表格'],
      ['cells', '单元格'],
      ['arithmetic', '勾稽关系'],
      ['prose', '正文'],
      ['between-reports', '报告之间'],
    ],
  },
  en: {
    head: [
      '# Rules',
      '',
      '[中文](README.md)',
      '',
      'The editor and the command line check annual reports by these rules. Each has a page: what it finds, why, a wrong and a right example, how to fix it.',
      'The severity of a rule can be changed in the setting `disclosureReport.rules` or, where there is one, in the [settings file](../settings.en.md); `off` turns the rule off.',
    ],
    columns: '| Rule | What is wrong | Default |',
    categories: [
      ['structure', 'Structure and tables'],
      ['cells', 'Cells'],
      ['arithmetic', 'Totals'],
      ['prose', 'Text'],
      ['between-reports', 'Between reports'],
    ],
  },
};

/** docs/rules/README.md: every rule with its title and severity, by category. */
export function buildRuleIndex(locale: Locale): string {
  const { head, columns, categories } = phrases[locale];
  const { words, language } = getVoice({ locale });
  const ending = locale === 'en' ? '.en.md' : '.md';
  const groups = categories.flatMap(([category, heading]) => [
    '',
    `## ${heading}`,
    '',
    columns,
    '| --- | --- | --- |',
    ...rules
      .filter((rule) => rule.category === category)
      .map(({ id, title, severity }) => {
        return `| [\`${id}\`](${id}${ending}) | ${title[language]} | ${words.severities[severity]} |`;
      }),
  ]);
  return `${[...head, ...groups].join('\n')}\n`;
}

import type { Command } from '../command';
import { settingsOptions } from '../settings-options';
import { summaryFormats } from '../summary-formats/names';
import { verboseOption } from './input-options';

export const summary: Command = {
  name: 'summary',
  says: {
    'zh-cn': '汇总各份报告的三张表：按年度、机关或地区',
    en: 'add up the tables of reports: by year, agency or region',
  },
  operands: { 'zh-cn': '[选项] 文件或文件夹…', en: '[options] FILE|FOLDER …' },
  options: [
    {
      name: 'by',
      value: { 'zh-cn': '分组', en: 'GROUP' },
      choices: ['agency', 'year', 'region'],
      says: {
        'zh-cn':
          'year（默认）：各年度并列；agency：每个机关一行；region：每个地区一行，按设置文件的 organization，没有声明的按第一级文件夹',
        en: 'year (default): the years beside each other; agency: a line for each; region: a line for each government that a settings file declares (organization), else for each folder of the first level',
      },
    },
    {
      name: 'format',
      value: { 'zh-cn': '格式', en: 'FORMAT' },
      choices: summaryFormats,
      says: {
        'zh-cn': '输出格式，默认看 --output 的扩展名；直接显示时为 markdown',
        en: 'output format (default: by the ending of --output; markdown on standard output)',
      },
    },
    {
      name: 'output',
      suggests: 'files',
      value: { 'zh-cn': '文件', en: 'FILE' },
      says: { 'zh-cn': '写入这个文件', en: 'write to this file' },
    },
    ...settingsOptions,
    verboseOption,
  ],
  examples: [
    { 'zh-cn': 'summary 全省年报/', en: 'summary reports/' },
    {
      'zh-cn': 'summary --by region --output 汇总.xlsx 全省年报/',
      en: 'summary --by region --output summary.xlsx reports/',
    },
    {
      'zh-cn': 'summary --by agency --output 各机关.csv 2024年报告/',
      en: 'summary --by agency --output agencies.csv reports-2024/',
    },
  ],
  run: async (call, host) => (await import('../run-summary.js')).runSummary(call, host),
};

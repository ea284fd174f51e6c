import type { Command } from '../command';
import { reporterNames } from '../reporters/names';
import { settingsOptions } from '../settings-options';
import { verboseOption, watchOption } from './input-options';
import { outputOptions } from './output-options';

export const check: Command = {
  name: 'check',
  says: {
    'zh-cn': '核对政府信息公开工作年度报告（.txt）。文件夹：核对其中（包括各级子文件夹）的全部年度报告。',
    en: 'Checks annual reports on government information disclosure (.txt); of a folder all reports in it and below.',
  },
  operands: { 'zh-cn': '[选项] 文件、文件夹、"通配符"或 -…', en: '[options] FILE|FOLDER|"PATTERN"|-…' },
  options: [
    {
      name: 'format',
      value: { 'zh-cn': '格式', en: 'FORMAT' },
      choices: reporterNames,
      says: {
        'zh-cn': '输出格式，默认 text；markdown 按机关列成清单，csv 可用 Excel 打开，其余供程序读取',
        en: 'output format (default text); markdown lists by agency, csv opens in Excel, the others are for programs',
      },
    },
    ...outputOptions,
    verboseOption,
    watchOption,
    {
      name: 'scope',
      value: { 'zh-cn': '范围', en: 'SCOPE' },
      choices: ['report', 'workspace'],
      says: {
        'zh-cn': '核对范围，默认 workspace：所列报告互相比对（上年结转、上下级汇总等）；report：逐份核对',
        en: 'default workspace: the reports named are compared with each other (carry-over, members of a government and so on); report: each is checked alone',
      },
    },
    ...settingsOptions,
    {
      name: 'baseline',
      suggests: 'files',
      value: { 'zh-cn': '[文件.json]', en: '[FILE.json]' },
      valueEnds: '.json',
      says: {
        'zh-cn':
          '不显示已接受的提示；默认用设置文件旁边（没有设置文件时用当前文件夹）的 disclosure-report.baseline.json',
        en: 'leave out accepted findings; default: disclosure-report.baseline.json beside the settings file, or in the working folder where there is none',
      },
    },
    {
      name: 'update-baseline',
      says: {
        'zh-cn': '接受目前的全部提示，删去已经不存在的条目；已有的理由不变',
        en: 'accept all present findings and drop entries that match nothing; reasons given before stay',
      },
    },
    {
      name: 'reason',
      value: { 'zh-cn': '理由', en: 'TEXT' },
      says: {
        'zh-cn': '新接受的提示的理由，与 --update-baseline 同用',
        en: 'why the new ones are accepted; goes with --update-baseline',
      },
    },
    {
      name: 'jobs',
      value: { 'zh-cn': '数量', en: 'NUMBER' },
      says: {
        'zh-cn': '同时核对的线程数，默认按文件多少用到全部处理器；不影响输出',
        en: 'threads that check at the same time; default: all cores where there are files enough. The output is the same',
      },
    },
  ],
  examples: [
    { 'zh-cn': 'check 某局2024年报告.txt', en: 'check report-2024.txt' },
    { 'zh-cn': 'check --format json "**/*2024*.txt"', en: 'check --format json "**/*2024*.txt"' },
    { 'zh-cn': 'check --watch 2024年报告/', en: 'check --watch reports-2024/' },
    {
      'zh-cn': 'check --format markdown --output 核对情况.md 2024年报告/',
      en: 'check --format markdown --output findings.md reports-2024/',
    },
    {
      'zh-cn': 'check --severity error --max-findings 50 2024年报告/',
      en: 'check --severity error --max-findings 50 reports-2024/',
    },
    { 'zh-cn': 'check --baseline 2024年报告/', en: 'check --baseline reports-2024/' },
    {
      'zh-cn': 'check --update-baseline --reason "已与原件核对" 2024年报告/',
      en: 'check --update-baseline --reason "compared with the originals" reports-2024/',
    },
  ],
  run: async (call, host) => (await import('../start-check.js')).startCheck(call, host),
};

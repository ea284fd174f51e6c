import type { Command } from '../command';
import { settingsOptions } from '../settings-options';
import { verboseOption } from './input-options';

export const fix: Command = {
  name: 'fix',
  says: {
    'zh-cn':
      '修正年度报告中能够自动修正的问题，与编辑器中的修复相同。只改动要修正的文字，编码、换行、权限不变；文件要么整个换成新的，要么原样不动。基线中已接受的提示不改；报告之间的比对不在其中。“-”：读标准输入，写标准输出。',
    en: 'Mends in reports what can be mended automatically, with the fixes of the editor. Only what is mended is written anew; encoding, line ends and permissions stay. A file is replaced as a whole or not at all. What a baseline accepts is left alone; reports are not compared with each other. “-”: from standard input to standard output.',
  },
  operands: { 'zh-cn': '[选项] 文件或文件夹…', en: '[options] FILE|FOLDER…' },
  options: [
    {
      name: 'unsafe',
      says: {
        'zh-cn':
          '也做须由人核对的修正（如按勾稽关系改数字、删去多余的行），结果中标明“待确认”。限于某项提示唯一的修复；有几种改法的、改后还有内容待填的，一律不做',
        en: 'also do what a person must confirm (figures set as the sums have it, lines taken out), marked so in the output: only the one fix of a finding, never one of several, and none that leaves something to be filled in',
      },
    },
    {
      name: 'diff',
      says: {
        'zh-cn':
          '不改文件，显示会改动的行（unified diff，UTF-8；UTF-8 的报告可用 git apply 或 patch -p1 应用）。有可修正之处时退出码为 1',
        en: 'change no file, print what would change as a unified diff in UTF-8 (for reports in UTF-8 git apply and patch -p1 take it); exit status 1 where something would change',
      },
    },
    {
      name: 'dry-run',
      says: {
        'zh-cn': '不改文件，只说明会修正什么。有可修正之处时退出码为 1',
        en: 'change no file, say what would be mended; exit status 1 where something would change',
      },
    },
    {
      name: 'rule',
      suggests: 'rules',
      value: { 'zh-cn': '规则', en: 'ID' },
      isRepeatable: true,
      says: {
        'zh-cn': '只修正、只清点这条规则的问题，可以写几次',
        en: 'mend and count findings of this rule only; can be given several times',
      },
    },
    ...settingsOptions,
    {
      name: 'baseline',
      suggests: 'files',
      value: { 'zh-cn': '文件', en: 'FILE' },
      says: {
        'zh-cn':
          '使用这个基线文件；默认用设置文件旁边（没有设置文件时用当前文件夹）的 disclosure-report.baseline.json',
        en: 'use this baseline; default: disclosure-report.baseline.json beside the settings file, or in the working folder where there is none',
      },
    },
    verboseOption,
  ],
  examples: [
    { 'zh-cn': 'fix 某局2024年报告.txt', en: 'fix report-2024.txt' },
    { 'zh-cn': 'fix --dry-run 2024年报告/', en: 'fix --dry-run reports-2024/' },
    {
      'zh-cn': 'fix --unsafe --diff 2024年报告/ > 改动.diff',
      en: 'fix --unsafe --diff reports-2024/ > changes.diff',
    },
    {
      'zh-cn': 'fix --rule misspelt-label --rule heading-numeral 2024年报告/',
      en: 'fix --rule misspelt-label --rule heading-numeral reports-2024/',
    },
    { 'zh-cn': 'fix - < 报告.txt > 修正后.txt', en: 'fix - < report.txt > mended.txt' },
  ],
  run: async (call, host) => (await import('../fix/run-fix.js')).runFix(call, host),
};

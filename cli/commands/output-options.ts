import { severityOrder } from '../../core/index';
import type { Option } from '../command';

/** What `check` names of what it has found, and where that goes. */
export const outputOptions: readonly Option[] = [
  {
    name: 'severity',
    value: { 'zh-cn': '级别', en: 'SEVERITY' },
    choices: severityOrder,
    says: {
      'zh-cn': '只要这个级别以上的（含本级）；退出码也只看这些',
      en: 'only findings of this severity or graver; the exit status follows them',
    },
  },
  {
    name: 'rule',
    suggests: 'rules',
    value: { 'zh-cn': '规则', en: 'RULE' },
    isRepeatable: true,
    says: {
      'zh-cn': '只要这条规则的，可以写几次；退出码也只看这些',
      en: 'only findings of this rule, may be repeated; the exit status follows them',
    },
  },
  {
    name: 'max-findings',
    value: { 'zh-cn': '个数', en: 'NUMBER' },
    says: {
      'zh-cn': '总共最多列出这么多项，其余只计数；退出码不变',
      en: 'list so many findings in all and count the rest; the exit status stays the same',
    },
  },
  {
    name: 'quiet',
    says: {
      'zh-cn': '只列出错误；没有错误时什么也不显示。退出码不变',
      en: 'list errors only, and say nothing where there are none; the exit status stays the same',
    },
  },
  {
    name: 'output',
    suggests: 'files',
    value: { 'zh-cn': '文件', en: 'FILE' },
    says: {
      'zh-cn': '结果写入这个文件，不显示在屏幕上；写完才替换原有的文件',
      en: 'write the findings into this file; a file of that name is replaced when all is written',
    },
  },
];

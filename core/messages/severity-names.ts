import type { Severity } from '../formats/format';
import type { Locale } from './catalogue';

/** The severities in words, as VS Code has them. */
export const severityNames: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-cn': { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

import type { Locale } from '../core/index';

/** What the server itself says, beside the findings. */
export const phrases: Readonly<Record<Locale, { readonly readingReports: string }>> = {
  'zh-cn': { readingReports: '正在读取工作区中的年度报告' },
  en: { readingReports: 'Reading the annual reports of the workspace' },
};

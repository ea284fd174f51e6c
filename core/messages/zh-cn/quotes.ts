import type { Label } from '../../formats/format';

/** 引号内再用引号的，里层用单引号。 */
export const quote = ({ zh }: Label): string => `“${zh.replaceAll('“', '‘').replaceAll('”', '’')}”`;
export const list = (labels: readonly Label[]): string => labels.map(quote).join('');
export const quoteWords = (words: readonly string[]): string =>
  words.map((zh) => quote({ zh, en: '' })).join('');

export const nameLastYear = (year: number, file: string | undefined): string =>
  `${year} 年度报告${file === undefined ? '' : `（“${file}”）`}`;

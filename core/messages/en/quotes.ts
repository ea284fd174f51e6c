import type { Label } from '../../formats/format';

export const both = ({ zh, en }: Label): string => `“${en}” (${zh})`;
export const list = (labels: readonly Label[]): string => labels.map(both).join(', ');
export const quoteWords = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');

export const nameLastYear = (year: number, file: string | undefined): string =>
  `the report for ${year}${file === undefined ? '' : ` (“${file}”)`}`;

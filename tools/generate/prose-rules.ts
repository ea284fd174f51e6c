import { documentNumbers, type Law, laws } from '../../core/formats/legal';
import { bracketedNumeral, chineseDigits, digit, gap, labelPattern } from './patterns';
import { figure, type Rule, scope, year } from './rule';

/** A quoted number's fixed words with any digits: 国办公开办函〔2021〕30号 stands for 国办公开办函〔2025〕7号 too. */
function numberPattern(documentNumber: string): string {
  const pieces = documentNumber.split(/(\d+|[〔〕])/).filter((piece) => piece !== '');
  return pieces
    .map((piece) => {
      if (/^\d/.test(piece)) return `${digit}{1,4}`;
      if (piece === '〔') return String.raw`[〔\[［（(]`;
      return piece === '〕' ? String.raw`[〕\]］）)]` : labelPattern(piece);
    })
    .join(gap);
}

const promulgations = Object.values<Law>(laws).flatMap(({ promulgation }) => promulgation ?? []);
const numbers = [...documentNumbers.map(({ number }) => number), ...promulgations];
const knownDocument = [...new Set(numbers.map(numberPattern))].join('|');
// Words that lead to a number (根据, 按照, 依, 和, 以及 …) are no part of an issuer's abbreviation.
const issuer = String.raw`[\p{Han}&&[^根据依按照见和与及以的了由]]{1,10}`;
const numberOfYear = String.raw`[〔\[［]${gap}(?:19|20)${digit}{2}${gap}[〕\]］](?:${gap}第)?${gap}${digit}{1,5}${gap}号`;

const articleNumber = '[一二三四五六七八九十百零〇0-9]{1,5}';
const paragraph = `(?:${gap}第${gap}${chineseDigits}${gap}款)?`;
const item = `(?:(?:${gap}第)?${gap}${bracketedNumeral}${gap}项)?`;
const bookTitle = '《[^《》]{0,80}(?:《[^《》]{0,80}》[^《》]{0,80})?》';
const monthAndDay = `${digit}{1,2}${gap}月(?:${gap}${digit}{1,2}${gap}日)?`;
const date = `(?:${year}${gap}年度?(?:${gap}${monthAndDay})?|${monthAndDay})`;

/** What prose quotes and counts. A number is a year only before 年: 信息2023条 is a count. */
export const proseRules: readonly Rule[] = [
  { match: bookTitle, ...scope('string.quoted.other.book-title') },
  { match: `${knownDocument}|${issuer}${numberOfYear}`, ...scope('keyword.other.document-number') },
  {
    match: `第${gap}${articleNumber}${gap}条${paragraph}${item}`,
    ...scope('keyword.other.article'),
  },
  { match: `(?<!${digit})${date}`, ...scope('variable.other.constant.year') },
  { match: `(?<![0-9０-９A-Za-z.])${figure}[%％]?`, ...scope('constant.numeric.prose') },
];

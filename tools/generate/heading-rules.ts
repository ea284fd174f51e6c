import { titleEndings } from '../../core/formats/title';
import { labels, numberedRowBeginnings } from './labels';
import { anyLabel, bracketedNumeral, chineseDigits, chineseNumeral, gap } from './patterns';
import { matchFirst, type Rule, scope, year } from './rule';

const titleText = String.raw`[^0-9０-９〇\t|，。；：,;:《》]`;
const headingText = String.raw`[^\s0-9０-９|，。；：,;:]`;
const part = `(?:${chineseNumeral}|第${gap}${chineseDigits}${gap}部${gap}分(?:${gap}[：:、])?)`;
const canonicalPart = `(?:${part}${gap})?${anyLabel(labels.parts)}`;
const renamedPart = `${part}${gap}${anyLabel(labels.partAliases)}`;
const titleYear = `(${year}${gap}年${gap}度?)(${titleText}{0,40}?)`;

/** The title: agency before or behind the year, then one of the usual endings. */
export const titleRules: readonly Rule[] = [
  {
    match: String.raw`^[\s\x{FEFF}]*((${titleText}{0,40}?)(?:${titleYear})?${anyLabel(titleEndings)})\s*$`,
    captures: {
      '1': scope('markup.heading.1'),
      '2': scope('entity.name.type.agency'),
      '3': scope('variable.other.constant.year'),
      '4': scope('entity.name.type.agency'),
    },
  },
];

/** Headings of parts and below them. They come after the rules for rows, which are numbered alike. */
export const headingRules: readonly Rule[] = [
  matchFirst(
    String.raw`^[\s#]*((?:${canonicalPart}|${renamedPart})${gap}[：:。]?)\s*$`,
    'markup.heading.2',
    'entity.name.section',
  ),
  {
    comment: 'A part under a name of its own; torn rows of table 三 are numbered alike and are no headings.',
    ...matchFirst(
      String.raw`^[\s#]*(${chineseDigits}${gap}、${gap}(?!${anyLabel(numberedRowBeginnings)})${headingText}{2,40})\s*$`,
      'markup.heading.2',
      'entity.name.section',
    ),
  },
  matchFirst(String.raw`^[\s#]*(${bracketedNumeral}${gap}${headingText}{2,30})\s*$`, 'markup.heading.3'),
  {
    comment: 'A sub-heading that its paragraph follows on the same line.',
    ...matchFirst(
      String.raw`^\s*(${bracketedNumeral}${gap}${headingText}{2,30})(?=${gap}[：:。])`,
      'markup.heading.3',
    ),
  },
];

import { labels } from './labels';
import { anyLabel, anyNumeral, cellEnd, cellStart, digit, gap, wordEnd, wordStart } from './patterns';
import { figure, matchFirst, type Rule, scope } from './rule';

const numbered = (spellings: readonly string[]): string =>
  `${wordStart}(${anyNumeral}${gap}${anyLabel(spellings)})${wordEnd}`;
const wholeCell = (spellings: readonly string[]): string => `${cellStart}(${anyLabel(spellings)})${cellEnd}`;
const cellNumber = (name: string): Rule => matchFirst(`${cellStart}([-+−－]?${figure})${cellEnd}`, name);

const totalRow: Rule = {
  comment: 'A total with a numeral, or with a figure behind it: its row to the end of the line.',
  begin: String.raw`${numbered(labels.totals)}|${wholeCell(labels.totals)}(?=[\s|]+[-+−－]?${digit})`,
  end: '$',
  ...scope('meta.row.total'),
  beginCaptures: { '1': scope('keyword.control.total'), '2': scope('keyword.control.total') },
  patterns: [cellNumber('constant.numeric.cell.total'), { include: '#prose' }],
};

/**
 * What stands in cells. Labels count only as a whole cell, so the same words in prose stay prose; a numeral before the
 * label is sign enough, also where only one space separates it from its neighbour.
 */
export const tableRules: readonly Rule[] = [
  totalRow,
  matchFirst(wholeCell(labels.totals), 'keyword.control.total'),
  matchFirst(numbered([...labels.rows, ...labels.ambiguousRows]), 'entity.name.tag.row'),
  matchFirst(wholeCell(labels.rows), 'entity.name.tag.row'),
  matchFirst(numbered(labels.groups), 'entity.name.type.group'),
  matchFirst(wholeCell(labels.blockTitles), 'entity.name.type.block'),
  matchFirst(
    `${cellStart}((?:[（(]${gap})?${anyLabel(labels.headerWords)}(?:${gap}[）)])?)${cellEnd}`,
    'entity.name.function.header',
  ),
  matchFirst(wholeCell(labels.columns), 'entity.name.function.column'),
  cellNumber('constant.numeric.cell'),
  {
    match: String.raw`^\s*[-—–－]+${gap}${digit}{1,4}${gap}[-—–－]+\s*$`,
    ...scope('comment.line.page-number'),
  },
];

import type { ArithmeticMessages } from '../catalogue/arithmetic';
import { both } from './quotes';

export const arithmetic: ArithmeticMessages = {
  culprit: ({ cell, found, expected, difference, relations }) =>
    `The figure ${found} should be ${expected} according to the totals (difference ${difference}). ${both(cell)}: ${relations
      .map(({ label, left, right }) => `${label.en}, here ${left} ≠ ${right}`)
      .join('; ')}.`,
  undecided: ({ total, found, expected, difference, relation, candidates }) =>
    `Totals disagree: ${found} ≠ ${expected} (difference ${difference}). ${both(total)} breaks “${relation.en}”. The table alone cannot tell which cell is wrong; it may be: ${candidates
      .map((cells) => cells.map(({ name, figure }) => `${name.en} should be ${figure}`).join(' and '))
      .join('; ')}.`,
  tangled: ({ count, relation }) =>
    `${count} totals disagree and depend on each other (the first: “${relation.en}”); it cannot be told which cells are wrong. Compare with the source figures.`,
  'valid-stock': ({ row, issued, inForce }) =>
    `${both(row)}: ${inForce} in force is fewer than ${issued} issued this year. Please check, unless some were issued and repealed within the year.`,
  'unexpected-regulation': ({ cell, figure, articles }) =>
    `${both(cell)} is ${figure}. Governments of counties and townships and local departments cannot make rules${articles === undefined ? '' : ` (${articles.en})`}, so this is usually 0; please check that normative documents or rules of higher levels were not counted.`,
};

import type { BetweenReportsMessages } from '../catalogue/between-reports';
import { both, list, nameLastYear, quoteWords } from './quotes';

export const betweenReports: BetweenReportsMessages = {
  'carry-over': ({ cell, found, year, file, lastCell, expected, difference, others }) =>
    `${both(cell)} is ${found}, but ${both(lastCell)} in ${nameLastYear(year, file)} is ${expected} (difference ${difference}).${others.length > 0 ? ` ${list(others)} ${others.length > 1 ? 'differ' : 'differs'}, too.` : ''} One of the reports may be wrong, or the agency was reorganized, the way of counting changed, or a figure was corrected; the figures alone cannot tell. Please check.`,
  'stock-change': ({ row, found, year, file, before, issued, repealed, expected, difference }) =>
    `${both(row)}: ${found} in force, but ${before} in force in ${nameLastYear(year, file)} plus ${issued} issued minus ${repealed} repealed makes ${expected} (difference ${difference}). One of the reports may be wrong, or documents were reviewed, the agency reorganized, or the way of counting changed. Please check.`,
  'copied-figures': ({ table, count, year, file }) =>
    `All ${count} figures of ${both(table)} other than 0 are those of ${nameLastYear(year, file)}. Please check that the table was not left as it was.`,
  'copied-prose': ({ part, passages, year, file }) =>
    `${passages.length > 0 ? `${quoteWords(passages)} in ${both(part)}` : both(part)} ${passages.length > 1 ? 'repeat' : 'repeats'} ${nameLastYear(year, file)} almost word for word, years and numbers aside. Please write what happened this year.`,
  'parent-total': ({ table, memberCount, count, cells }) =>
    `${both(table)} differs in ${count} ${count > 1 ? 'cells' : 'cell'} from the sum of its ${memberCount} members: ${cells
      .map(({ cell, found, sum }) => `${both(cell)} is ${found}, the sum is ${sum}`)
      .join(
        '; ',
      )}${count > cells.length ? '; and others' : ''}. They may count in different ways; please check.`,
  'parent-total-incomplete': ({ year, missing, count }) =>
    `The sum of its members is not checked: there is no report for ${year} of ${quoteWords(missing)}${count > missing.length ? ` and others (${count} in all)` : ''}.`,
  'duplicate-report': ({ count, files }) =>
    `There is another report of the same agency and year: ${files.map(({ name, isCopy }) => `“${name}”${isCopy ? ' (the same text)' : ''}`).join(', ')}${count > files.length ? ` and others (${count} in all)` : ''}. Please check which one is valid.`,
};

import type { Label } from '../formats/format';
import type { Catalogue, ProseTie, ReadCell } from './catalogue';

const list = (labels: readonly Label[]): string => labels.map(({ zh, en }) => `“${en}” (${zh})`).join(', ');
const both = ({ zh, en }: Label): string => `“${en}” (${zh})`;
const quoteWords = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');
const nameLastYear = (year: number, file: string | undefined): string =>
  `the report for ${year}${file === undefined ? '' : ` (“${file}”)`}`;

const ties: Readonly<Record<ProseTie, string>> = {
  balance: 'received and carried in should equal closed and carried out',
  applicants: 'natural persons and organizations should add up to the applications',
  applicant: 'neither natural persons nor organizations can be more than the applications',
  results: 'the results should not add up to more than the applications',
  outcomes: 'the outcomes should add up to the cases',
};

/** Of more than four cells the first and the last are named. */
const sumUp = (cells: readonly ReadCell[]): string => {
  const names = cells.map(
    ({ name, isLess }, index) => (index === 0 ? '' : isLess ? ' − ' : ' + ') + both(name),
  );
  const shown = names.length > 4 ? [...names.slice(0, 2), ' + …', names[names.length - 1]] : names;
  return shown.join('');
};

/** English, for reviewers who do not read Chinese; statutory words keep their Chinese form beside them. */
export const en: Catalogue = {
  'unsupported-format': ({ year, firstYear }) =>
    `The uniform form is used from report year ${firstYear} on. A report for ${year} has none of its tables; structure, tables and totals are not checked.`,
  'missing-title': () =>
    'The report has no title. A title usually reads “<agency><year>年政府信息公开工作年度报告”.',
  'missing-section': ({ parts, isDraft, notice }) =>
    isDraft
      ? `Not written yet: ${list(parts)}.`
      : `Missing: ${list(parts)}. The uniform form (${notice}) has six parts in a fixed order.`,
  'missing-section-heading': ({ part }) => `The table is here, but the heading ${both(part)} is missing.`,
  'misordered-section': ({ part, numeral }) => `${both(part)} is part ${numeral}; it is out of order here.`,
  'duplicate-section': ({ part }) => `The part ${both(part)} appears twice.`,
  'heading-numeral': ({ part, found, expected }) =>
    `${both(part)} is numbered ${found}; it should be ${expected}.`,
  'heading-numeral-missing': ({ part, expected }) =>
    `The heading ${both(part)} has no numeral; it should be ${expected}.`,
  'empty-section': ({ part }) =>
    `${both(part)} has a heading but no content. Write it; if there really is nothing to report, say so.`,
  'missing-assessment': ({ missing }) =>
    `Nothing is said of ${list(missing)}. Reports of people’s governments also cover the results of assessment, public appraisal and accountability (Regulation, Article 50, paragraph 1 (4)).`,
  'missing-topic': ({ missing }) =>
    `The overview does not mention ${list(missing)}. It usually covers five subjects: proactive disclosure, disclosure on application, information management, platforms, supervision and safeguards.`,
  'missing-table': ({ table }) =>
    `${both(table)} is missing from this part. Keep the table and write 0 where nothing happened.`,
  'missing-table-attached': ({ table }) =>
    `${both(table)} seems to be in an annex and cannot be checked here.`,
  'unreadable-table': ({ table }) =>
    `The layout of ${both(table)} cannot be read reliably; its figures were not checked. Put each row on a line of its own, its cells separated by tabs.`,
  'missing-row': ({ rows, table }) =>
    `${both(table)} lacks ${list(rows)}. Keep the row and write 0 where nothing happened.`,
  'duplicate-row': ({ row }) => `The row ${both(row)} appears twice; check and keep one.`,
  'misordered-row': ({ row }) => `The row ${both(row)} is not where the form has it.`,
  'unknown-row': ({ table }) =>
    `The form of ${both(table)} has no such row; check whether it was added or misnamed.`,
  'outdated-format': ({ words, notice }) =>
    `“${words}” belongs to the trial form of 2019. Reports for 2021 and later follow ${notice}.`,
  'misspelt-label': ({ found, expected }) => `“${found}” looks like a slip for ${both(expected)}.`,
  'torn-label': ({ expected }) =>
    `The label was torn or damaged in conversion; judging by its place it is ${both(expected)}. Its figures were read.`,
  'garbled-line': () =>
    'This line looks like noise from conversion and is not part of the table; it can be removed.',
  'broken-row': ({ row }) => `The row ${both(row)} is broken over two lines; they can be joined.`,
  'blank-cell': ({ cell }) =>
    `${both(cell)} is blank and does not follow from the other figures. Write 0 if nothing happened.`,
  'blank-cell-determined': ({ cell, figure, isConfirmed }) =>
    `${both(cell)} is blank. ${isConfirmed ? 'According to both its row and its column' : 'According to the totals'} it should be ${figure}.`,
  'blank-cells': ({ count, table }) =>
    `${both(table)} has ${count} blank cells; its totals cannot be checked. Write 0 where nothing happened.`,
  'blank-table': ({ table }) => `${both(table)} has no figures yet. Write 0 where nothing happened.`,
  'blank-applicants': ({ row, total }) =>
    `${both(row)} totals ${total}, but all applicant columns are blank; fill them in by kind of applicant.`,
  'unreadable-number': ({ cell, text, figure }) =>
    `${both(cell)} holds “${text}”, which is not a valid number.${figure === undefined ? '' : ` Probably ${figure}.`}`,
  'decimal-count': ({ cell, text }) => `${both(cell)} holds “${text}”; a count is a whole number.`,
  'decimal-zero': ({ cell, text }) => `${both(cell)} holds “${text}”; write a count as a whole number.`,
  'decimal-zeros': ({ count, text, table }) =>
    `${both(table)} has ${count} counts written with decimals (such as “${text}”); write whole numbers.`,
  'noted-number': ({ cell, text }) =>
    `${both(cell)} holds “${text}”; cells usually hold figures only, notes belong in the text.`,
  dashes: ({ count, text, table }) =>
    `${both(table)} has ${count} cells with “${text}”, taken as 0. Usually 0 is written where nothing happened.`,
  'too-few-cells': ({ row, found, expected }) =>
    `${both(row)} should have ${expected} figures but has ${found}; it cannot be told which is missing.`,
  'too-many-cells': ({ row, found, expected }) =>
    `${both(row)} should have ${expected} figures but has ${found}.`,
  'shifted-cells': ({ row, found, expected, lost }) =>
    `${both(row)} should have ${expected} figures but has ${found}. According to the totals ${both(lost)} is missing, and the others stand one column off.`,
  'extra-cell': ({ row, found, expected, figure }) =>
    `${both(row)} should have ${expected} figures but has ${found}. According to the totals “${figure}” is the extra one.`,
  'fee-unit-header': ({ found }) =>
    `The amount is to be given in 万元 (10,000 yuan); the header here says “${found}”. Divide yuan by 10,000, four decimals.`,
  'fee-unit-cell': ({ text, isInWan }) =>
    `The amount reads “${text}”. The unit is in the header (万元); write the figure only${isInWan ? '' : ', and divide yuan by 10,000'}.`,
  'implausible-fee': ({ figure, inYuan }) =>
    `${figure} 万元 is a very large amount; check that yuan were not entered as 万元 (${figure} yuan = ${inYuan} 万元).`,
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
  'missing-fee-statement': ({ isEmpty }) =>
    `${isEmpty ? 'This part has no content. ' : ''}Nothing is said of information processing fees (信息处理费). The form asks for them in part six; if none were charged, say so.`,
  'misplaced-fee-statement': () =>
    'Information processing fees are mentioned in another part; the form asks for them in part six.',
  'carry-over': ({ cell, found, year, file, lastCell, expected, difference, others }) =>
    `${both(cell)} is ${found}, but ${both(lastCell)} in ${nameLastYear(year, file)} is ${expected} (difference ${difference}).${others.length > 0 ? ` ${list(others)} ${others.length > 1 ? 'differ' : 'differs'}, too.` : ''} One of the two reports must be wrong, or the way of counting has changed; the figures alone cannot tell which.`,
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
  'duplicate-report': ({ files }) =>
    `There is another report of the same agency and year: ${files.map(({ name, isCopy }) => `“${name}”${isCopy ? ' (the same text)' : ''}`).join(', ')}. Please make sure which one holds.`,
  'year-mismatch-title': ({ found, actual }) =>
    `The title says ${found}, but the text reports on ${actual} throughout. Check the year of the report, then correct the title or the text.`,
  'year-mismatch-title-period': ({ found, actual }) =>
    `The title says ${found}, but the period of the figures and the text say ${actual}. Check the year of the report.`,
  'year-mismatch-period': ({ found, year }) =>
    `The period of the figures is given as ${found}, but the report is for ${year}. Check whether the words come from the report of another year.`,
  'year-mismatch-own': ({ found, year, count }) =>
    `${count > 1 ? `Here and in ${count - 1} other places` : 'Here'} ${found} is reported on as this year, but the report is for ${year}. Check whether the words come from the report of another year.`,
  'year-mismatch-plan': ({ found, year }) =>
    `These are plans for ${found}, but the report is for ${year}; plans should be for ${year + 1} or later.`,
  'agency-mismatch': ({ name, agency }) =>
    `The title names “${agency}”, but here the report calls itself “${name}”. Check whether the words come from another agency’s report.`,
  'placeholder-prompt': ({ words }) => `“${words}” is a prompt of the template; nothing is written here yet.`,
  'placeholder-number': ({ words }) => `“${words}” lacks its number. Write it, or 0 where nothing happened.`,
  'placeholder-blank': ({ words }) => `“${words}” has not been filled in. Write what belongs here.`,
  'related-title-agency': ({ agency }) => `The title’s agency: “${agency}”`,
  'related-same-name': () => 'written here, too',
  'related-title-year': ({ year }) => `The title’s year: ${year}`,
  'related-year': ({ year, role }) =>
    role === 'period' ? `Period of the figures: ${year}` : `The text says ${year}`,
  'prose-disagrees': ({ words, cells, figure, isPart }) =>
    `The text says “${words}”; ${sumUp(cells)} is ${figure}. ${isPart ? 'A part cannot be more than the whole' : 'They disagree'}; check and correct one of them.`,
  'prose-inconsistent': ({ tie, left, right }) =>
    `These numbers do not fit together: ${ties[tie]}, but here it is ${left} and ${right}. Please check.`,
  'prose-share': ({ words, part, whole, percent }) =>
    `The text says “${words}”, but ${part} is ${percent}% of ${whole}. Please check.`,
  'related-first': () => 'first appears here',
  'related-figure': ({ name, figure }) => `${name.en}: ${figure}`,
  'related-sum': ({ relation, left, right }) => `${relation.en}: ${left} ≠ ${right}`,
  'related-here': ({ name }) => name.en,
  'related-last-year': ({ year, name, figure }) => `report for ${year}, ${name.en}: ${figure}`,
  'related-last-year-table': ({ year, table }) => `report for ${year}, ${table.en}`,
  'related-last-year-passage': ({ year }) => `the same words in the report for ${year}`,
  'related-duplicate': () => 'another report of the same agency and year',
  'related-member': ({ agency, figure }) => `“${agency}”: ${figure}`,
  'fix-fill': ({ figure }) => `Fill in ${figure}`,
  'fix-set': ({ cell, figure }) => `Change ${both(cell)} to ${figure} (check the source figures)`,
  'fix-label': ({ expected }) => `Change to “${expected.zh}”`,
  'fix-join': () => 'Join into one line',
  'fix-number': ({ figure }) => `Change to ${figure}`,
  'fix-decimals': ({ count, found, figure }) =>
    `Write ${count} counts as whole numbers (${found} as ${figure})`,
  'fix-remove-figure': ({ figure }) => `Remove the extra ${figure}`,
  'fix-restore-cell': ({ cell, figure }) =>
    figure === '' ? `Restore ${both(cell)} (figure to be written)` : `Restore ${both(cell)} with ${figure}`,
  'fix-dashes': ({ count }) => (count > 1 ? `Change ${count} cells to 0` : 'Change to 0'),
  'fix-unit': () => 'Change the unit to 万元 (convert the amount yourself)',
  'fix-insert-rows': ({ rows, isDetermined }) =>
    `Insert ${rows.length > 2 ? `${rows.length} missing rows` : list(rows)} (${isDetermined ? 'figures according to the totals' : 'figures to be written'})`,
  'fix-move-row': ({ row, before }) => `Move ${both(row)} after ${both(before)}`,
  'fix-remove-duplicate': ({ row }) => `Remove the second ${both(row)}`,
  'fix-keep-first': ({ row }) => `Keep only the first figures of ${both(row)}`,
  'fix-keep-second': ({ row }) => `Keep only the second figures of ${both(row)}`,
  'fix-remove-line': () => 'Remove this line',
  'fix-insert-parts': ({ parts }) =>
    `Insert ${parts.length > 2 ? `${parts.length} missing parts` : list(parts)} (content to be written)`,
  'fix-insert-heading': ({ part }) => `Insert the heading ${both(part)}`,
  'fix-insert-table': ({ table }) => `Insert a blank ${both(table)}`,
  'fix-remove-part': ({ part }) => `Remove the second ${both(part)}`,
  'fix-numeral': ({ numeral }) => `Add the numeral “${numeral}”`,
  'fix-fee-not-charged': () => 'Say that no information processing fee was charged',
  'fix-fee-charged': () => 'Say that information processing fees were charged (amount to be written)',
  'fix-agency': ({ name, count }) => `Change ${count > 1 ? `${count} places ` : ''}to “${name}”`,
  'fix-all': () => 'Fix all safe problems in this file',
  'fix-year': ({ year, count }) => `Change ${count > 1 ? `${count} years` : 'the year'} to ${year}`,
  'standard-heading': ({ expected }) => `Use the standard heading “${expected.zh}”`,
  'recalculate-row': ({ row }) => `Recalculate totals: row ${both(row)}`,
  'recalculate-column': ({ total }) => `Recalculate totals: ${both(total)}`,
  'recalculate-table': ({ table }) => `Recalculate totals: all of ${both(table)}`,
};

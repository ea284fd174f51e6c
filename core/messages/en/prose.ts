import type { ProseMessages, ProseTie, ReadCell } from '../catalogue/prose';
import { both } from './quotes';

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

export const prose: ProseMessages = {
  'year-mismatch-title': ({ found, actual }) =>
    `The title says ${found}, but the text reports on ${actual} throughout. Check the year of the report, then correct the title or the text.`,
  'year-mismatch-title-period': ({ found, actual }) =>
    `The title says ${found}, but the period of the figures and the text say ${actual}. Check the year of the report.`,
  'year-mismatch-period': ({ found, year }) =>
    `The period of the figures is given as ${found}, but the report is for ${year}. Check whether the words come from the report of another year.`,
  'year-mismatch-own': ({ found, year, count }) =>
    `${count > 1 ? `Here and in ${count - 1} other ${count > 2 ? 'places' : 'place'}` : 'Here'} ${found} is reported on as this year, but the report is for ${year}. Check whether the words come from the report of another year.`,
  'year-mismatch-plan': ({ found, year }) =>
    `These are plans for ${found}, but the report is for ${year}; plans should be for ${year + 1} or later.`,
  'agency-mismatch': ({ name, agency }) =>
    `The title names “${agency}”, but here the report calls itself “${name}”. Check whether the words come from another agency’s report.`,
  'placeholder-prompt': ({ words }) => `“${words}” is a prompt of the template; nothing is written here yet.`,
  'placeholder-number': ({ words }) => `“${words}” lacks its number. Write it, or 0 where nothing happened.`,
  'placeholder-blank': ({ words }) => `“${words}” has not been filled in. Write what belongs here.`,
  'prose-disagrees': ({ words, cells, figure, isPart }) =>
    `The text says “${words}”; ${sumUp(cells)} is ${figure}. ${isPart ? 'A part cannot be more than the whole' : 'They disagree'}; check and correct one of them.`,
  'prose-inconsistent': ({ tie, left, right }) =>
    `These numbers do not fit together: ${ties[tie]}, but here it is ${left} and ${right}. Please check.`,
  'prose-share': ({ words, part, whole, percent }) =>
    `The text says “${words}”, but ${part} is ${percent}% of ${whole}. Please check.`,
};

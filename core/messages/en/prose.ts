import type { ProseMessages } from '../catalogue/prose';

export const prose: ProseMessages = {
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
  'prose-disagrees': ({ words, cells, figure, isPart }) =>
    `The text says “${words}”; ${sumUp(cells)} is ${figure}. ${isPart ? 'A part cannot be more than the whole' : 'They disagree'}; check and correct one of them.`,
  'prose-inconsistent': ({ tie, left, right }) =>
    `These numbers do not fit together: ${ties[tie]}, but here it is ${left} and ${right}. Please check.`,
  'prose-share': ({ words, part, whole, percent }) =>
    `The text says “${words}”, but ${part} is ${percent}% of ${whole}. Please check.`,
};

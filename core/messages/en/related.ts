import type { RelatedMessages } from '../catalogue/related';

export const related: RelatedMessages = {
  'related-title-agency': ({ agency }) => `The title’s agency: “${agency}”`,
  'related-same-name': () => 'written here, too',
  'related-title-year': ({ year }) => `The title’s year: ${year}`,
  'related-year': ({ year, role }) =>
    role === 'period' ? `Period of the figures: ${year}` : `The text says ${year}`,
  'related-first': () => 'first appears here',
  'related-figure': ({ name, figure }) => `${name.en}: ${figure}`,
  'related-sum': ({ relation, left, right }) => `${relation.en}: ${left} ≠ ${right}`,
  'related-here': ({ name }) => name.en,
  'related-last-year': ({ year, name, figure }) => `report for ${year}, ${name.en}: ${figure}`,
  'related-last-year-table': ({ year, table }) => `report for ${year}, ${table.en}`,
  'related-last-year-passage': ({ year }) => `the same words in the report for ${year}`,
  'related-duplicate': () => 'another report of the same agency and year',
  'related-member': ({ agency, figure }) => `“${agency}”: ${figure}`,
};

/** What words say that a number counts. */
export type Counted =
  // Applications.
  | 'received'
  | 'accepted'
  | 'handled'
  | 'closed'
  | 'carried-in'
  | 'carried-out'
  | 'carried'
  // Applicants and results.
  | 'natural-person'
  | 'organization'
  | 'business'
  | 'research'
  | 'public-welfare'
  | 'legal-service'
  | 'disclosed'
  | 'partly-disclosed'
  | 'refused'
  | 'unavailable'
  | 'not-processed'
  | 'otherwise-handled'
  // Cases.
  | 'reconsideration'
  | 'litigation'
  | 'direct-litigation'
  | 'later-litigation'
  // Decisions and money.
  | 'licence'
  | 'penalty'
  | 'coercion'
  | 'charges'
  | 'information-fee'
  // Percentages, compared with other numbers of the prose only.
  | 'closing-rate'
  | 'share';

/** What became of applications. */
export const resultMeanings = [
  'disclosed',
  'partly-disclosed',
  'refused',
  'unavailable',
  'not-processed',
  'otherwise-handled',
] as const satisfies readonly Counted[];

/**
 * What words of the running text mean where numbers stand beside them. The words are data, by meaning; what follows from
 * them is worked out by core/parse/facts.
 */
export type Meaning =
  | Counted
  // Applications.
  | 'application'
  | 'fee-notice'
  // Cases.
  | 'upheld'
  | 'corrected'
  | 'other-outcome'
  | 'pending'
  /** Said of cases by the authority that decides them, or of what has no column (败诉). */
  | 'deciding-cases'
  /** Not those about disclosure alone: 各类, 普通. */
  | 'any-kind'
  // Documents and decisions.
  | 'normative'
  | 'regulation'
  | 'issued'
  | 'repealed'
  | 'in-force'
  /** Published, revised, explained: what table 二 does not count. */
  | 'published'
  // Whose numbers, and of when.
  | 'whole'
  | 'own'
  | 'part'
  | 'among'
  | 'channel'
  | 'elsewhere'
  | 'this-year'
  | 'last-year'
  | 'span'
  | 'comparison'
  | 'fresh'
  | 'respectively'
  // Small words.
  | 'other-thing'
  | 'negation'
  | 'inclusion'
  | 'inexact'
  | 'money'
  | 'filler';

export type Lexicon = Readonly<Partial<Record<Meaning, readonly string[]>>>;

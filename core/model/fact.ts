/** What a number in the prose speaks of. */
export type FactKind =
  // 申请
  | 'received'
  | 'accepted'
  | 'handled'
  | 'closed'
  | 'applications'
  | 'carried-in'
  | 'carried-out'
  | 'carried'
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
  | 'lapsed-for-payment'
  // 复议、诉讼: cases and their outcomes
  | 'reconsideration'
  | 'litigation'
  | 'direct-litigation'
  | 'later-litigation'
  | 'cases'
  | `${'reconsideration' | 'litigation' | 'direct-litigation' | 'later-litigation'}-${CaseOutcome}`
  // 文件、处理决定、收费
  | `${'normative' | 'regulation'}-${'issued' | 'repealed' | 'in-force'}`
  | 'licence'
  | 'penalty'
  | 'coercion'
  | 'charges'
  | 'information-fee'
  // Percentages, compared with other numbers of the prose only.
  | 'closing-rate'
  | 'share';

export type CaseOutcome = 'upheld' | 'corrected' | 'other' | 'pending';

/**
 * Which cells a number in the prose may honestly mean: Σ weight·cell `=` the number, or `≤` where the sentence speaks of a
 * part only.
 */
export interface FactReading {
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  readonly op: '=' | '≤';
  /** What other numbers of the prose add to this one before it is compared (14件 and 11件 make 25件). */
  readonly besides?: number;
}

/** A number that the prose states about cells (“收到申请63件”). */
export interface Fact {
  readonly kind: FactKind;
  /** The number with its unit, in the text; for 未收到 the words that say so. */
  readonly start: number;
  readonly end: number;
  /** Where the digits end; equals `start` where the number is not written in digits or numerals. */
  readonly numberEnd: number;
  /** The sentence around it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Which paragraph, and within it whose numbers (全市, 市本级): only numbers of one scope are compared with each other. */
  readonly paragraph: number;
  readonly scope: number;
  /** In units of the cells: of one, for amounts of one yuan; percentages in units of 10^-decimals percent. */
  readonly value: number;
  readonly decimals: number;
  /** Less than this is rounding: 302.39万元 is exact to 100 yuan. */
  readonly step: number;
  /** The sentence speaks of a part: 市本级, 其中, a channel. */
  readonly isPart: boolean;
  /** The sentence can hardly mean anything else. */
  readonly isCertain: boolean;
  /** Every honest reading, the likeliest first; the fact contradicts the tables only where none holds. */
  readonly readings: readonly FactReading[];
}

import type { Counted } from '../formats/prose/meaning';

/** What a number in the prose speaks of. */
export type FactKind =
  | Counted
  // 申请
  | 'applications'
  | 'lapsed-for-payment'
  // 复议、诉讼: cases and their outcomes
  | 'cases'
  | `${'reconsideration' | 'litigation' | 'direct-litigation' | 'later-litigation'}-${CaseOutcome}`
  // 文件
  | `${'normative' | 'regulation'}-${'issued' | 'repealed' | 'in-force'}`;

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

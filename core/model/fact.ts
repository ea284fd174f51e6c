/**
 * Which cells a number in the prose may honestly mean: Σ weight·cell `=` the number, or `≤` where the sentence speaks of a
 * part only.
 */
export interface FactReading {
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  readonly op: '=' | '≤';
}

/** A number that the prose states about cells (“收到申请63件”). */
export interface Fact {
  /** The number with its unit, in the text. */
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly value: number;
  /** Every honest reading, the likeliest first; the fact contradicts the tables only where none holds. */
  readonly readings: readonly FactReading[];
}

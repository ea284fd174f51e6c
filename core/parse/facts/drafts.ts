import type { FactKind } from '../../model/fact';
import type { NumberToken } from './tokens';

/** A number of a sentence whose kind is known; offsets into the sentence without spaces. */
export interface Draft {
  readonly kind: FactKind;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly scope: number;
  readonly isPart: boolean;
  readonly isCertain: boolean;
  /** Said to be part of another number: 含上年结转3件. */
  readonly isIncluded?: boolean;
}

/** What the number's neighbourhood says of it. */
export interface Sense {
  readonly kind: FactKind;
  readonly isPart: boolean;
  readonly isCertain: boolean;
  readonly isIncluded?: boolean;
}

/** A count of pieces. */
export function draftCount(number: NumberToken, sense: Sense, scope: number): Draft {
  const { start, numberEnd, end, value, decimals } = number;
  const { kind, isPart, isCertain, isIncluded } = sense;
  return { kind, start, numberEnd, end, value, decimals, step: 1, scope, isPart, isCertain, isIncluded };
}

/** An amount of money in yuan; undefined where it has fractions of a yuan. */
export function draftAmount(number: NumberToken, sense: Sense, scope: number): Draft | undefined {
  const { start, numberEnd, end, decimals, unit } = number;
  const yuan = unit === '万元' ? 10_000 : 1;
  const value = (number.value * yuan) / 10 ** decimals;
  if (!Number.isSafeInteger(value)) return undefined;
  const step = Math.max(1, yuan / 10 ** decimals);
  return { ...sense, start, numberEnd, end, value, decimals: 0, step, scope };
}

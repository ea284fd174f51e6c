import type { FactKind } from '../../model/fact';
import type { Memory } from './memory';
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
  readonly isIncluded: boolean | undefined;
}

/** What the number's neighbourhood says of it. */
export interface Sense {
  readonly kind: FactKind;
  readonly isPart: boolean;
  readonly isCertain: boolean;
  readonly isIncluded?: boolean;
}

/** A count of pieces. */
export function draftCount(number: NumberToken, sense: Sense, memory: Memory): Draft {
  const { start, numberEnd, end, value, decimals } = number;
  const { kind, isCertain, isIncluded } = sense;
  const isPart = sense.isPart || memory.isPart;
  const { scope } = memory;
  return { kind, start, numberEnd, end, value, decimals, step: 1, scope, isPart, isCertain, isIncluded };
}

/** An amount of money in yuan; undefined where it has fractions of a yuan. */
export function draftAmount(
  { start, numberEnd, end, value: digits, decimals: fraction, unit }: NumberToken,
  kind: FactKind,
  { scope }: Memory,
): Draft | undefined {
  const yuan = unit === '万元' ? 10_000 : 1;
  const value = (digits * yuan) / 10 ** fraction;
  if (!Number.isSafeInteger(value)) return undefined;
  const step = Math.max(1, yuan / 10 ** fraction);
  const [decimals, isPart, isCertain] = [0, false, false];
  return {
    kind,
    start,
    numberEnd,
    end,
    value,
    decimals,
    step,
    scope,
    isPart,
    isCertain,
    isIncluded: undefined,
  };
}

import type { Finding } from '../../core/index';
import type { LeftCounts } from '../phrases/fix';

/** What is left to a person, by severity. */
export function countLeft(left: readonly Finding[]): LeftCounts {
  const count = (wanted: Finding['severity']): number =>
    left.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}

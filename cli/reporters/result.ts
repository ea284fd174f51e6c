import type { CheckedFiles } from '../check';

/** What a reporter words. */
export interface CheckResult extends CheckedFiles {
  /** Whether accepted findings were looked for: then their number is told, even if it is none. */
  readonly hasBaseline: boolean;
}

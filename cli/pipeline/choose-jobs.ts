import { findSize } from './file-size';
import type { Input } from '../inputs/input';

/**
 * Some 5,000 reports: for fewer a thread does not pay, since it warms up for itself and a thread alone already has help
 * from those that compile and collect garbage.
 */
const bytesOfThread = 32 * 1024 * 1024;

/** How many threads pay for these files; a file that cannot be looked at counts nothing. */
export function chooseJobs(inputs: readonly Input[], most: number): number {
  let bytes = 0;
  for (const { file } of inputs) {
    bytes += findSize(file);
    if (bytes >= most * bytesOfThread) return most;
  }
  return Math.max(1, Math.floor(bytes / bytesOfThread));
}

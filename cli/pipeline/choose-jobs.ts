import { findSize } from './file-size';
import type { Input } from '../inputs/input';

/** What one thread checks about as fast as another one starts. */
const bytesForOneMore = 2 * 1024 * 1024;

/** How many threads pay for these files; a file that cannot be looked at counts nothing. */
export function chooseJobs(inputs: readonly Input[], most: number): number {
  let bytes = 0;
  for (const { file } of inputs) {
    bytes += findSize(file);
    if (bytes >= most * bytesForOneMore) return most;
  }
  return Math.max(1, Math.floor(bytes / bytesForOneMore));
}

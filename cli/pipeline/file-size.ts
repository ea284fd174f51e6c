import { statSync } from 'node:fs';

/** The size of a file; none where nobody can tell. */
export function findSize(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

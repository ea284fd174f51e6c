import type { Checked } from './check';

/** Errors and warnings over all files, and files that could not be read. */
export function countSeverities(files: readonly Checked[]): {
  errors: number;
  warnings: number;
  unreadable: number;
} {
  let errors = 0;
  let warnings = 0;
  let unreadable = 0;
  for (const checked of files) {
    if ('problem' in checked) {
      unreadable++;
      continue;
    }
    for (const { severity } of checked.findings) {
      if (severity === 'error') errors++;
      else if (severity === 'warning') warnings++;
    }
  }
  return { errors, warnings, unreadable };
}

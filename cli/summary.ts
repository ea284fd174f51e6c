import type { Checked } from './check-files';

/** Errors, warnings and accepted findings over all files, and files that could not be read. */
export function countSeverities(files: readonly Checked[]): {
  errors: number;
  warnings: number;
  unreadable: number;
  accepted: number;
} {
  let errors = 0;
  let warnings = 0;
  let unreadable = 0;
  let accepted = 0;
  for (const checked of files) {
    if ('problem' in checked) {
      unreadable++;
      continue;
    }
    accepted += checked.accepted.length;
    for (const { severity } of checked.findings) {
      if (severity === 'error') errors++;
      else if (severity === 'warning') warnings++;
    }
  }
  return { errors, warnings, unreadable, accepted };
}

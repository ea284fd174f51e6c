import type { Checked } from './check-files';
import type { Outcome } from './pipeline/task';
import type { Totals } from './reporters/reporter';

/** Errors, warnings and accepted findings over all files, files that could not be read, and those that the program failed over. */
export function countSeverities(files: readonly Checked[]): {
  errors: number;
  warnings: number;
  unreadable: number;
  failed: number;
  accepted: number;
} {
  let errors = 0;
  let warnings = 0;
  let unreadable = 0;
  let failed = 0;
  let accepted = 0;
  for (const checked of files) {
    if ('problem' in checked) {
      if (checked.problem === 'failed') failed++;
      else unreadable++;
      continue;
    }
    accepted += checked.accepted.length;
    for (const { severity } of checked.findings) {
      if (severity === 'error') errors++;
      else if (severity === 'warning') warnings++;
    }
  }
  return { errors, warnings, unreadable, failed, accepted };
}

/** What was found in files that were counted one by one. */
export const noTotals: Totals = {
  files: 0,
  errors: 0,
  warnings: 0,
  unreadable: 0,
  failed: 0,
  accepted: 0,
  unnamed: 0,
  complaints: [],
  isInterrupted: false,
};

/** The totals with one more file. */
export function addOutcome(totals: Totals, { kind, errors, warnings, accepted }: Outcome): Totals {
  return {
    ...totals,
    files: totals.files + 1,
    errors: totals.errors + errors,
    warnings: totals.warnings + warnings,
    unreadable: totals.unreadable + (kind === 'unreadable' ? 1 : 0),
    failed: totals.failed + (kind === 'failed' ? 1 : 0),
    accepted: totals.accepted + accepted,
  };
}

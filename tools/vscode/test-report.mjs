import { existsSync, readFileSync } from 'node:fs';

/** The report of the mocha run inside VS Code: its text and, once the run came to its end, its counts. */
export function readTestReport(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const last = /^TESTS DONE failures=(\d+) passes=(\d+)$/m.exec(text);
  return { text, counts: last ? { failures: Number(last[1]), passes: Number(last[2]) } : undefined };
}

/**
 * The exit code of a test run: 0 only for a complete report with passing tests and no failure, 1 for failures,
 * 2 for a run that did not come to its end. The host's own code is not enough: when the extension host dies, VS Code
 * in the browser reports 0.
 */
export function judgeTestRun(hostCode, { counts }) {
  if (!counts) return { code: 2, reason: 'VS Code ended, or was ended, before the tests did' };
  if (counts.failures > 0) return { code: 1, reason: `${counts.failures} test(s) failed` };
  if (counts.passes === 0) return { code: 1, reason: 'no test was run' };
  if (hostCode !== 0) return { code: 2, reason: `all tests passed, but VS Code ended with code ${hostCode}` };
  return { code: 0 };
}

import { readCall } from './call';
import { checkFile } from './check';
import { phrases } from './phrases';
import { describeProblem } from './problem';
import { reporters } from './reporters/index';
import { countSeverities } from './summary';

/** What a run printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 without errors, 1 with errors, 2 when a file cannot be read or the call is wrong. */
  readonly exitCode: 0 | 1 | 2;
}

/** Runs the command line `args` (without node and script). */
export function run(args: readonly string[], version: string): Outcome {
  const call = readCall(args);
  switch (call.kind) {
    case 'refused':
      return { stdout: '', stderr: `${call.message}\n`, exitCode: 2 };
    case 'version':
      return { stdout: `${version}\n`, stderr: '', exitCode: 0 };
    case 'help':
      return { stdout: phrases[call.locale].usage, stderr: '', exitCode: 0 };
  }
  const checked = call.files.map(checkFile);
  const { errors, unreadable } = countSeverities(checked);
  const problems = checked.map((one) => describeProblem(one, call.locale));
  return {
    stdout: reporters[call.format](checked, call.locale),
    stderr: problems.map((problem) => (problem === undefined ? '' : `${problem}\n`)).join(''),
    exitCode: unreadable > 0 ? 2 : errors > 0 ? 1 : 0,
  };
}

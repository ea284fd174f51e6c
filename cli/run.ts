import { applyBaselines } from './baseline';
import { type CheckCall, readCall } from './call';
import { checkFiles } from './check';
import { listFiles } from './list-files';
import { phrases } from './phrases';
import { describeProblem, describeRemark, nameFile } from './problem';
import { reporters } from './reporters/index';
import { createSettingsLookup } from './settings';
import { countSeverities } from './summary';

/** What a run printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 without errors, 1 with errors, 2 when a file cannot be read, one that was named is wrong, or the call is. */
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
  return check(call);
}

function check(call: CheckCall): Outcome {
  const { locale } = call;
  const say = phrases[locale];
  const settings = createSettingsLookup(call.settings);
  if (settings.isMissing)
    return finish(
      '',
      settings.remarks.flatMap((one) => describeRemark(one, locale)),
      2,
    );
  const { files, emptyFolders } = listFiles(call.files);
  const checked = checkFiles(files, { scope: call.scope, settings });
  const baseline = applyBaselines(checked.files, call, settings);
  const result = { ...checked, files: baseline.files, hasBaseline: call.baseline !== 'none' };
  const { errors, unreadable } = countSeverities(result.files);
  const remarks = [...settings.remarks, ...baseline.remarks];
  const lines = [
    ...result.files.map((one) => describeProblem(one, locale)).filter((line) => line !== undefined),
    ...emptyFolders.map((folder) => say.emptyFolder(folder)),
    ...remarks.flatMap((one) => describeRemark(one, locale)),
    ...(baseline.withoutReason > 0 ? [say.needsReason(baseline.withoutReason)] : []),
    ...baseline.updates.map((one) => say.updated({ ...one, file: nameFile(one.file) })),
  ];
  const isIncomplete =
    unreadable > 0 ||
    emptyFolders.length > 0 ||
    baseline.withoutReason > 0 ||
    remarks.some(({ isFatal }) => isFatal);
  return finish(reporters[call.format](result, locale), lines, isIncomplete ? 2 : errors > 0 ? 1 : 0);
}

function finish(stdout: string, lines: readonly string[], exitCode: Outcome['exitCode']): Outcome {
  return { stdout, stderr: lines.map((line) => `${line}\n`).join(''), exitCode };
}

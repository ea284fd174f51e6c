import { createBaselineLookup } from '../baseline';
import type { CheckCall } from '../check-call';
import type { ExitCode, Host } from '../command';
import { toSlashes } from '../json-file';
import { wordEmpty, wordOthers } from '../inputs/word-others';
import { listFiles } from '../list-files';
import { openOutputOf } from '../output';
import { phrases } from '../phrases';
import { describeRemark, nameFile } from '../problem';
import { reporters } from '../reporters/index';
import { type Complaint, createReportWriter, type ReportContext } from '../reporters/reporter';
import type { SettingsLookup } from '../settings';
import type { Memory } from '../watch/memory';
import { addOutcome, noTotals } from '../summary';
import { type BaselineOutcome, createBaselineChanges } from '../update-baseline';
import { type CheckInputsOptions, checkInputs, countSteps } from './check-inputs';
import { chooseJobs } from './choose-jobs';
import { createFileChecker } from './file-checker';
import { createNamingLimit } from './naming-limit';
import { createProgress } from './progress';
import type { Input } from '../inputs/input';
import type { CheckPlan, Wanted } from './task';
import { createTeam } from './team';

/**
 * Checks what a call names, writes what was found, and says what could not be checked; `memory` is what is known from
 * earlier times.
 */
export async function runCheck(
  call: CheckCall,
  settings: SettingsLookup,
  host: Host,
  memory?: Memory,
): Promise<ExitCode> {
  const { locale } = call;
  const say = phrases[locale];
  const { most } = call.naming;
  const { inputs, folders } = listFiles(call.files, { readInput: host.readInput });
  const output = openOutputOf(
    call,
    inputs.map(({ file }) => file),
    host,
  );
  if (output === undefined) return 2;
  const run = prepareRun(call, inputs, settings, host, output.isFile, memory);
  const update = call.update === false ? undefined : await updateBaselines(call.update.reason, run);

  const reporter = reporters[call.format];
  const writer = createReportWriter(reporter, run.context, output.isFile ? output.write : run.progress.write);
  const limit = createNamingLimit(most);
  const complaints: Complaint[] = [];
  const others: string[] = [];
  const filled = new Set<string>();
  let counted = noTotals;
  let done = 0;
  const wanted = { words: true, most, acceptance: false };
  const alone = await run.check(wanted, writer.flush, ({ file, folder }, outcome, again) => {
    done++;
    if (outcome.kind === 'other') {
      others.push(file);
      return;
    }
    if (folder !== undefined) filled.add(folder);
    if (outcome.complaint !== undefined) complaints.push({ file, words: outcome.complaint });
    counted = addOutcome(counted, outcome);
    writer.add(limit.take(outcome, again));
  });
  const isWhole = !host.signal.aborted;
  const totals = { ...counted, unnamed: limit.unnamed, complaints, isInterrupted: !isWhole };
  writer.close(totals);
  const isWritten = output.finish(totals, run.context, reporter);

  const emptyFolders = isWhole ? folders.filter((folder) => !filled.has(folder)) : [];
  const remarks = [...settings.remarks, ...(run.baselines?.remarks ?? []), ...(update?.remarks ?? [])];
  for (const line of [
    ...complaints.map(({ words }) => words),
    ...emptyFolders.map((folder) => wordEmpty(folder, locale)),
    ...(call.naming.isQuiet ? [] : wordOthers(others, call.isVerbose, locale)),
    ...remarks.flatMap((one) => describeRemark(one, locale)),
    ...(update?.withoutReason ? [say.needsReason(update.withoutReason)] : []),
    ...(update?.updates.map((one) => say.updated({ ...one, file: nameFile(one.file) })) ?? []),
    ...(update?.isInterrupted ? [say.baselineNotUpdated] : []),
    ...(isWhole ? [] : [say.interrupted({ done, all: inputs.length, alone })]),
  ])
    run.progress.warn(line);
  if (!isWhole) return 130;
  const isIncomplete =
    !isWritten ||
    complaints.length > 0 ||
    emptyFolders.length > 0 ||
    (update?.withoutReason ?? 0) > 0 ||
    remarks.some(({ isFatal }) => isFatal);
  return isIncomplete ? 2 : totals.errors > 0 ? 1 : 0;
}

type Run = ReturnType<typeof prepareRun>;

/** What is needed to check the files of a call, once or again. */
function prepareRun(
  call: CheckCall,
  inputs: readonly Input[],
  settings: SettingsLookup,
  host: Host,
  isFile: boolean,
  memory: Memory | undefined,
) {
  const { locale, scope, baseline } = call;
  const { signal, threads, version, documentation, terminal } = host;
  const isUpdate = call.update !== false;
  const plan: CheckPlan = {
    format: call.format,
    choice: call.choice,
    settings: call.settings,
    baseline,
    isUpdate,
    locale,
    version,
    isQuiet: call.naming.isQuiet,
    hasColours: !isFile && terminal.hasColours,
    columns: isFile ? undefined : terminal.columns,
    folder: toSlashes('.'),
    documentation,
  };
  const progress = createProgress(host, locale);
  // Threads look up settings and baselines for themselves; here for what is wrong in them, in the order of the files.
  const baselines = baseline === 'none' ? undefined : createBaselineLookup(baseline, isUpdate, settings);
  const unknown = memory === undefined ? inputs : inputs.filter((input) => !memory.knows(input));
  const jobs =
    unknown.length < 2 ? 1 : Math.min(call.jobs ?? chooseJobs(unknown, threads?.most ?? 1), unknown.length);
  const check = async (
    wanted: Omit<Wanted, 'digest'>,
    onPause: () => void,
    take: CheckInputsOptions['emit'],
  ): Promise<number> => {
    const crew = createTeam({
      checker: createFileChecker(plan),
      jobs,
      start: threads && (() => threads.start(plan)),
      signal,
      onPause,
    });
    const team = memory?.assist(crew) ?? crew;
    const emit: CheckInputsOptions['emit'] = (input, outcome, again) => {
      if (outcome.kind !== 'other') settings.find(input.file);
      if (outcome.kind === 'checked') baselines?.find(input.file);
      take(input, outcome, again);
    };
    progress.begin(inputs.length, countSteps(inputs, scope));
    const alone = await checkInputs(inputs, {
      scope,
      wanted,
      settings,
      team,
      signal,
      onStep: progress.step,
      emit,
    });
    await team.end();
    progress.wipe();
    return alone;
  };
  const context: ReportContext = {
    ...plan,
    nameOf: (uri) => uri,
    hasBaseline: baselines !== undefined,
  };
  return { check, context, progress, baselines, signal };
}

/** Checks everything for what the baselines have to change, and writes them; what they hold then is shown afterwards. */
async function updateBaselines(
  reason: string | undefined,
  { check, baselines, signal }: Run,
): Promise<BaselineOutcome> {
  const changes = createBaselineChanges();
  const nothing = { updates: [], withoutReason: 0, remarks: [] };
  await check(
    { words: false, most: 0, acceptance: true },
    () => {},
    ({ file }, { acceptance }) => {
      if (acceptance !== undefined && baselines !== undefined) changes.add(baselines.find(file), acceptance);
    },
  );
  if (signal.aborted) return { ...nothing, isInterrupted: true };
  // What could not be read would be lost.
  if (baselines?.remarks.some(({ isFatal }) => isFatal)) return nothing;
  return changes.write(reason);
}

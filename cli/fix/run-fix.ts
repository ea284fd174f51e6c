import { createBaselineLookup } from '../baseline';
import type { Call, ExitCode, Host } from '../command';
import { wordEmpty, wordOthers } from '../inputs/word-others';
import { listFiles } from '../list-files';
import { fixPhrases } from '../phrases/fix';
import { describeProblem, describeRemark } from '../problem';
import { readInput } from '../read-report-file';
import { chooseSeverities, createSettingsLookup } from '../settings';
import { type FixCall, readFixCall } from './fix-call';
import { fixFile, fixInput } from './fix-file';
import { syncFolders } from './replace-file';
import { createTally } from './tally';

/** Mends files, one after another. */
export async function runFix(given: Call, host: Host): Promise<ExitCode> {
  const call = readFixCall(given);
  const { locale, isInput } = call;
  const settings = createSettingsLookup(call.settings);
  const baselines = createBaselineLookup(call.baseline, false, settings);
  const tally = createTally(host.warn);
  if (!settings.isMissing) {
    const optionsFor = (file: string) => {
      const own = baselines.findAccepted(file);
      if (own === undefined) return undefined;
      const severities = chooseSeverities(settings.find(file), file);
      return { severities, accepted: own, rules: call.rules, isUnsafeToo: call.isUnsafeToo };
    };
    const run = { call, host, tally, optionsFor };
    if (isInput) fixInput(run);
    else await fixFiles(run);
  }
  for (const remark of [...settings.remarks, ...baselines.remarks]) {
    if (remark.isFatal) tally.noteProblem();
    for (const line of describeRemark(remark, locale)) host.warn(line);
  }
  if (settings.isMissing) return 2;
  sumUp(call, host, tally.totals);
  return host.signal.aborted ? 130 : chooseExitCode(call, tally.totals);
}

type Run = Parameters<typeof fixFile>[1];

async function fixFiles(run: Run): Promise<void> {
  const { call, host, tally } = run;
  const { locale } = call;
  const { inputs, folders } = listFiles(call.files);
  const others: string[] = [];
  const filled = new Set<string>();
  const seen = { files: new Set<string>(), folders: new Set<string>() };
  for (const input of inputs) {
    const { file, folder } = input;
    // A turn for Ctrl-C.
    await new Promise(setImmediate);
    if (host.signal.aborted) {
      host.warn(fixPhrases[locale].interrupted);
      break;
    }
    const read = folder === undefined ? undefined : readInput(input);
    if (folder !== undefined && read === undefined) {
      others.push(file);
      continue;
    }
    if (folder !== undefined) filled.add(folder);
    const problem = read && 'problem' in read ? describeProblem(read, locale) : undefined;
    if (problem === undefined) fixFile(input, run, seen);
    else tally.refuse(problem);
  }
  const emptyFolders = host.signal.aborted ? [] : folders.filter((one) => !filled.has(one));
  if (emptyFolders.length > 0) tally.noteProblem();
  for (const one of emptyFolders) host.warn(wordEmpty(one, locale));
  for (const line of wordOthers(others, call.isVerbose, locale)) host.warn(line);
  if (call.does === 'write') syncFolders(seen.folders);
}

/** Beside a diff or a report on standard output the sum stands on the other stream. */
function sumUp({ locale, does, isInput }: FixCall, host: Host, totals: Run['tally']['totals']): void {
  const summary = fixPhrases[locale].summary({ ...totals, isPlanned: does !== 'write' });
  if (does === 'diff' || isInput) host.warn(summary);
  else host.write(`${summary}\n`);
}

function chooseExitCode({ does }: FixCall, { hasProblem, changed, left }: Run['tally']['totals']): ExitCode {
  if (hasProblem) return 2;
  return left.errors > 0 || (does !== 'write' && changed > 0) ? 1 : 0;
}

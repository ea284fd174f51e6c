import { pathToFileURL } from 'node:url';
import { type Locale, type Summary, summarize } from '../core/index';
import { type Call, type ExitCode, type Host, WrongCall } from './command';
import { type Gathered, gatherEntries } from './gather-entries';
import { wordEmpty, wordOthers } from './inputs/word-others';
import { listFiles } from './list-files';
import { isAmong, openOutput } from './output-file';
import { phrases } from './phrases';
import { summaryPhrases } from './phrases/summary/index';
import { describeProblem, describeRemark } from './problem';
import { createRegionOf } from './regions';
import { createSettingsLookup, type SettingsLookup } from './settings';
import { createContext, writers } from './summary-formats/index';
import { readSummaryCall, type SummaryCall } from './summary-call';

/** The command `summary`. */
export async function runSummary(given: Call, host: Host): Promise<ExitCode> {
  const { locale } = given;
  const call = readSummaryCall(given);
  const settings = createSettingsLookup(call.settings);
  const warnRemarks = (): void => {
    for (const remark of settings.remarks) for (const line of describeRemark(remark, locale)) host.warn(line);
  };
  if (settings.isMissing) {
    warnRemarks();
    return 2;
  }
  const { inputs, folders } = listFiles(call.named, { readInput: host.readInput });
  const { output } = call;
  const files = inputs.map(({ file }) => file);
  if (output !== undefined && isAmong(output, files))
    throw new WrongCall(phrases[locale].outputIsInput(output));
  const gathered = await gatherEntries(inputs, settings, host.signal);
  // Half a sum would be taken for the whole: nothing is written.
  if (gathered === undefined) return 2;
  const isWritten = await write(addUp(gathered, call, settings), gathered, call, locale, host);
  for (const one of gathered.unread) host.warn(describeProblem(one, locale) ?? '');
  const emptyFolders = folders.filter((folder) => !gathered.filled.has(folder));
  for (const folder of emptyFolders) host.warn(wordEmpty(folder, locale));
  for (const line of wordOthers(gathered.others, call.isVerbose, locale)) host.warn(line);
  warnRemarks();
  const isComplete =
    isWritten &&
    gathered.unread.length === 0 &&
    emptyFolders.length === 0 &&
    settings.remarks.every(({ isFatal }) => !isFatal);
  return isComplete ? 0 : 2;
}

function addUp({ entries, names }: Gathered, { named, by }: SummaryCall, settings: SettingsLookup): Summary {
  const regionOf = createRegionOf(named);
  return summarize(entries, {
    by,
    organizations: settings.found.map(({ file, settings: { organization } }) => ({
      settingsUri: pathToFileURL(file).href,
      organization,
    })),
    regionOf: (uri) => regionOf(names.get(uri)!),
  });
}

/** Writes the summary where it is to go; false where that failed: it is said why. */
async function write(
  summary: Summary,
  { names, unread, others }: Gathered,
  { format, output }: SummaryCall,
  locale: Locale,
  host: Host,
): Promise<boolean> {
  const say = phrases[locale];
  const context = createContext({
    summary,
    locale,
    unread: unread.map((one) => ({ file: one.file, says: describeProblem(one, locale) ?? '' })),
    others,
    nameOf: (uri) => names.get(uri) ?? uri,
  });
  if (output === undefined) {
    await writers[format](context, (piece) => host.write(piece as string));
    return true;
  }
  const fail = (reason: string): false => {
    host.warn(say.unwritable(output, say.writeReasons[reason] ?? reason));
    return false;
  };
  const opened = openOutput(output);
  if ('reason' in opened) return fail(opened.reason);
  await writers[format](context, opened.write);
  const reason = opened.finish();
  if (reason !== undefined) return fail(reason);
  const added = summary.years.reduce((sum, { total }) => sum + total.reports, 0);
  host.warn(summaryPhrases[locale].written(output, summary.reports.length, added));
  return true;
}

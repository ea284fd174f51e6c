import { pathToFileURL } from 'node:url';
import { type Locale, type Summary, summarize } from '../../core/index';
import type { Call, Command, ExitCode, Host } from '../command';
import { WrongCall } from '../command';
import { type Gathered, gatherEntries } from '../gather-entries';
import { wordEmpty, wordOthers } from '../inputs/word-others';
import { listFiles } from '../list-files';
import { isAmong, openOutput } from '../output-file';
import { phrases } from '../phrases';
import { summaryPhrases } from '../phrases/summary/index';
import { describeProblem, describeRemark } from '../problem';
import { createRegionOf } from '../regions';
import { createSettingsLookup, type SettingsLookup } from '../settings';
import { settingsOptions } from '../settings-options';
import { createContext, writers } from '../summary-formats/index';
import { readSummaryCall, type SummaryCall, summaryFormats } from '../summary-call';
import { verboseOption } from './input-options';

export const summary: Command = {
  name: 'summary',
  says: {
    'zh-cn': '汇总各份报告的三张表：按年度、机关或地区',
    en: 'add up the tables of reports: by year, agency or region',
  },
  operands: { 'zh-cn': '[选项] 文件或文件夹…', en: '[options] FILE|FOLDER …' },
  options: [
    {
      name: 'by',
      value: { 'zh-cn': '分组', en: 'GROUP' },
      choices: ['agency', 'year', 'region'],
      says: {
        'zh-cn':
          'year（默认）：各年度并列；agency：每个机关一行；region：每个地区一行，按设置文件的 organization，没有声明的按第一级文件夹',
        en: 'year (default): the years beside each other; agency: a line for each; region: a line for each government that a settings file declares (organization), else for each folder of the first level',
      },
    },
    {
      name: 'format',
      value: { 'zh-cn': '格式', en: 'FORMAT' },
      choices: summaryFormats,
      says: {
        'zh-cn': '输出格式，默认看 --output 的扩展名；直接显示时为 markdown',
        en: 'output format (default: by the ending of --output; markdown on standard output)',
      },
    },
    {
      name: 'output',
      suggests: 'files',
      value: { 'zh-cn': '文件', en: 'FILE' },
      says: { 'zh-cn': '写入这个文件', en: 'write to this file' },
    },
    ...settingsOptions,
    verboseOption,
  ],
  examples: [
    { 'zh-cn': 'summary 全省年报/', en: 'summary reports/' },
    {
      'zh-cn': 'summary --by region --output 汇总.xlsx 全省年报/',
      en: 'summary --by region --output summary.xlsx reports/',
    },
    {
      'zh-cn': 'summary --by agency --output 各机关.csv 2024年报告/',
      en: 'summary --by agency --output agencies.csv reports-2024/',
    },
  ],
  run,
};

async function run(given: Call, host: Host): Promise<ExitCode> {
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

import path from 'node:path';
import type { Grouping } from '../core/index';
import { type Call, WrongCall } from './command';
import { refuseStreams } from './inputs/refuse-streams';
import { phrases } from './phrases';
import { summaryPhrases } from './phrases/summary/index';
import type { SettingsChoice } from './settings';
import { readSettingsChoice } from './settings-options';
import { type SummaryFormat, summaryFormats } from './summary-formats/names';

/** What is to be summed up, and how. */
export interface SummaryCall {
  readonly named: readonly string[];
  readonly by: Grouping;
  readonly format: SummaryFormat;
  /** The file that takes the place of standard output. */
  readonly output: string | undefined;
  readonly settings: SettingsChoice;
  /** Whether every file that was found and is no report is named. */
  readonly isVerbose: boolean;
}

const endings: Readonly<Record<string, SummaryFormat | undefined>> = {
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** Makes sense of a call of `summary`. Throws a {@link WrongCall} where options contradict each other. */
export function readSummaryCall(call: Call): SummaryCall {
  const { operands, values, locale } = call;
  const say = phrases[locale];
  const { by, output } = values as Readonly<Record<string, string | undefined>>;
  const settings = readSettingsChoice(call);
  if (output === '') throw new WrongCall(say.missingValue('--output'));
  if (operands.length === 0) throw new WrongCall(say.noFiles);
  refuseStreams(call);
  return {
    named: operands,
    by: (by?.toLowerCase() ?? 'year') as Grouping,
    format: chooseFormat(values.format as string | undefined, output, locale),
    output,
    isVerbose: values.verbose === true,
    settings,
  };
}

/** The format asked for, else the one that the file's ending tells, else what can be read as it is. */
function chooseFormat(
  asked: string | undefined,
  output: string | undefined,
  locale: Call['locale'],
): SummaryFormat {
  const say = summaryPhrases[locale];
  const format = asked?.toLowerCase() as SummaryFormat | undefined;
  if (output === undefined) {
    if (format === 'xlsx') throw new WrongCall(say.outputNeeded);
    return format ?? 'markdown';
  }
  const byEnding = endings[path.extname(output).toLowerCase()];
  if (format === undefined && byEnding === undefined)
    throw new WrongCall(say.unknownEnding(output, summaryFormats));
  return (format ?? byEnding) as SummaryFormat;
}

import type { Locale } from '../core/index';
import { type Call, WrongCall } from './command';
import { refuseStreams } from './inputs/refuse-streams';
import { type OutputCall, readOutputCall } from './output-call';
import { phrases } from './phrases';
import type { ReporterName } from './reporters/names';
import type { SettingsChoice } from './settings';
import { readSettingsChoice } from './settings-options';

/** What is to be checked, and how. */
export interface CheckCall extends OutputCall {
  /** Files and folders, as they were named. */
  readonly files: readonly string[];
  readonly format: ReporterName;
  readonly scope: 'report' | 'workspace';
  readonly settings: SettingsChoice;
  /** `beside` is the file beside the settings file in force. */
  readonly baseline: 'none' | 'beside' | { readonly file: string };
  /** Whether the baseline is written anew; new entries need a reason. */
  readonly update: false | { readonly reason: string | undefined };
  /** Threads; undefined where the program chooses. */
  readonly jobs: number | undefined;
  /** Whether it is checked again when something changes. */
  readonly isWatching: boolean;
  /** Whether every file that was found and is no report is named. */
  readonly isVerbose: boolean;
  readonly locale: Locale;
}

/** Makes sense of a call of `check`. Throws a {@link WrongCall} where options contradict each other. */
export function readCheckCall(call: Call): CheckCall {
  const { operands, values, locale } = call;
  const say = phrases[locale];
  const { baseline, reason, jobs, format, scope } = values as Readonly<Record<string, string | undefined>>;
  const isUpdate = values['update-baseline'] === true;
  const settings = readSettingsChoice(call);
  if (reason !== undefined && !isUpdate) throw new WrongCall(say.onlyWith('--reason', '--update-baseline'));
  if (reason?.trim() === '') throw new WrongCall(say.missingValue('--reason'));
  if (jobs !== undefined && !/^[1-9]\d{0,3}$/.test(jobs)) throw new WrongCall(say.noCount('--jobs', jobs));
  if (operands.length === 0) throw new WrongCall(say.noFiles);
  refuseStreams(call);
  if (isUpdate && values.watch === true)
    throw new WrongCall(say.contradiction('--watch', '--update-baseline'));
  return {
    files: operands,
    format: (format?.toLowerCase() ?? 'text') as ReporterName,
    scope: (scope?.toLowerCase() ?? 'workspace') as CheckCall['scope'],
    settings,
    baseline: baseline ? { file: baseline } : baseline === '' || isUpdate ? 'beside' : 'none',
    update: isUpdate && { reason: reason?.trim() },
    jobs: jobs === undefined ? undefined : Number(jobs),
    isWatching: values.watch === true,
    isVerbose: values.verbose === true,
    locale,
    ...readOutputCall(call),
  };
}

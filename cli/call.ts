import { parseArgs } from 'node:util';
import { chooseLocale, type Locale } from '../core/index';
import { phrases } from './phrases';
import { reporters } from './reporters/index';
import type { SettingsChoice } from './settings';

/** What is to be checked, and how. */
export interface CheckCall {
  readonly kind: 'check';
  /** Files and folders, as they were named. */
  readonly files: readonly string[];
  readonly format: keyof typeof reporters;
  readonly scope: 'report' | 'workspace';
  readonly settings: SettingsChoice;
  /** `beside` is the file beside the settings file in force. */
  readonly baseline: 'none' | 'beside' | { readonly file: string };
  /** Whether the baseline is written anew; new entries need a reason. */
  readonly update: false | { readonly reason: string | undefined };
  readonly locale: Locale;
}

/** What a person asks for; `refused` where it cannot be made out, with the words to say so. */
export type Call =
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'refused'; readonly message: string }
  | CheckCall;

const options = {
  format: { type: 'string', default: 'text' },
  scope: { type: 'string', default: 'workspace' },
  settings: { type: 'string' },
  'no-settings': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  reason: { type: 'string' },
  locale: { type: 'string', default: 'zh-cn' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const allowedValues = {
  format: Object.keys(reporters),
  scope: ['report', 'workspace'],
  locale: ['zh-cn', 'en'],
} as const;

/** Reads the command line `args` (without node and script). */
export function readCall(args: readonly string[]): Call {
  // Not strict: what `parseArgs` says of mistakes is English only.
  const { values, positionals, tokens } = parseArgs({
    args: completeBaseline(args),
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  // `true` where the value is missing: that is told in the usual language.
  const locale = chooseLocale(typeof values.locale === 'string' ? values.locale : undefined);
  const say = phrases[locale];
  const refuse = (message: string): Call => ({ kind: 'refused', message });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return refuse(say.unknownOption(token.rawName));
    const isFlag = options[token.name as keyof typeof options].type === 'boolean';
    if (isFlag && token.value !== undefined) return refuse(say.needlessValue(token.rawName));
    if (!isFlag && token.value === undefined) return refuse(say.missingValue(token.rawName));
  }
  if (values.version === true) return { kind: 'version', locale };
  if (values.help === true) return { kind: 'help', locale };
  const [command, ...files] = positionals;
  if (command === undefined) return refuse(say.usage.trimEnd());
  if (command !== 'check') return refuse(say.unknownCommand(command));
  for (const name of ['format', 'scope', 'locale'] as const) {
    const value = String(values[name]);
    const allowed: readonly string[] = allowedValues[name];
    const isAllowed = allowed.includes(name === 'locale' ? value.toLowerCase() : value);
    if (!isAllowed) return refuse(say.wrongValue(`--${name}`, value, allowed));
  }
  const { settings, baseline, reason } = values as Readonly<Record<string, string | undefined>>;
  const isUpdate = values['update-baseline'] === true;
  const isWithout = values['no-settings'] === true;
  if (settings === '') return refuse(say.missingValue('--settings'));
  if (settings !== undefined && isWithout) return refuse(say.contradiction('--settings', '--no-settings'));
  if (reason !== undefined && !isUpdate) return refuse(say.onlyWith('--reason', '--update-baseline'));
  if (reason?.trim() === '') return refuse(say.missingValue('--reason'));
  if (files.length === 0) return refuse(say.noFiles);
  return {
    kind: 'check',
    files,
    format: values.format as keyof typeof reporters,
    scope: values.scope as CheckCall['scope'],
    settings: isWithout ? 'none' : settings === undefined ? 'nearest' : { file: settings },
    baseline: baseline ? { file: baseline } : baseline === '' || isUpdate ? 'beside' : 'none',
    update: isUpdate && { reason: reason?.trim() },
    locale,
  };
}

/** The file behind `--baseline` may be left out: what follows is one only where it ends in `.json`. */
function completeBaseline(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    const isBare = arg === '--baseline' && (end < 0 || index < end);
    return isBare && !/\.json$/i.test(args[index + 1] ?? '') ? '--baseline=' : arg;
  });
}

import type { Locale } from '../../core/index';
import { type Call, WrongCall } from '../command';
import { getRule } from '../output-call';
import { phrases } from '../phrases';
import { fixPhrases } from '../phrases/fix';
import type { SettingsChoice } from '../settings';

/** What is to be mended, and how. */
export interface FixCall {
  /** Files and folders, as they were named; standard input alone is `-`. */
  readonly files: readonly string[];
  readonly isInput: boolean;
  readonly isUnsafeToo: boolean;
  /** `write` alone changes files. */
  readonly does: 'write' | 'diff' | 'tell';
  /** Undefined for every rule. */
  readonly rules: ReadonlySet<string> | undefined;
  readonly settings: SettingsChoice;
  readonly baseline: string | undefined;
  /** Whether every file that was found and is no report is named. */
  readonly isVerbose: boolean;
  readonly locale: Locale;
}

/** Makes sense of a call of `fix`. Throws a {@link WrongCall} where it has none. */
export function readFixCall({ operands, values, locale }: Call): FixCall {
  const say = phrases[locale];
  const { settings, baseline } = values as Readonly<Record<string, string | undefined>>;
  const isWithout = values['no-settings'] === true;
  for (const [name, value] of Object.entries({ settings, baseline }))
    if (value === '') throw new WrongCall(say.missingValue(`--${name}`));
  if (settings !== undefined && isWithout)
    throw new WrongCall(say.contradiction('--settings', '--no-settings'));
  const asked = (values.rule ?? []) as readonly string[];
  if (operands.length === 0) throw new WrongCall(say.noFiles);
  const isInput = operands.includes('-');
  if (isInput && operands.length > 1) throw new WrongCall(fixPhrases[locale].inputAlone);
  return {
    files: operands,
    isInput,
    isUnsafeToo: values.unsafe === true,
    does: values.diff === true ? 'diff' : values['dry-run'] === true ? 'tell' : 'write',
    rules: asked.length === 0 ? undefined : new Set(asked.map((one) => getRule(one, locale))),
    settings: isWithout ? 'none' : settings === undefined ? 'nearest' : { file: settings },
    baseline,
    isVerbose: values.verbose === true,
    locale,
  };
}

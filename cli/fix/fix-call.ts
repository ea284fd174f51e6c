import type { Locale } from '../../core/index';
import { type Call, WrongCall } from '../command';
import { getRule } from '../output-call';
import { phrases } from '../phrases';
import { fixPhrases } from '../phrases/fix';
import type { SettingsChoice } from '../settings';
import { readSettingsChoice } from '../settings-options';

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
  /** `beside` is the file beside the settings file in force. */
  readonly baseline: 'beside' | { readonly file: string };
  /** Whether every file that was found and is no report is named. */
  readonly isVerbose: boolean;
  readonly locale: Locale;
}

/** Makes sense of a call of `fix`. Throws a {@link WrongCall} where it has none. */
export function readFixCall(call: Call): FixCall {
  const { operands, values, locale } = call;
  const say = phrases[locale];
  const baseline = values.baseline as string | undefined;
  const settings = readSettingsChoice(call);
  if (baseline === '') throw new WrongCall(say.missingValue('--baseline'));
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
    settings,
    baseline: baseline === undefined ? 'beside' : { file: baseline },
    isVerbose: values.verbose === true,
    locale,
  };
}

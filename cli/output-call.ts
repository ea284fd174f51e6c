import { findNearestRule, type Locale, type RuleId, rules, type Severity } from '../core/index';
import { type Call, WrongCall } from './command';
import type { FindingChoice, Naming } from './choose-findings';
import { phrases } from './phrases';

/** What is asked for, named and written where. */
export interface OutputCall {
  readonly choice: FindingChoice;
  readonly naming: Naming;
  /** The file that takes the place of standard output. */
  readonly output: string | undefined;
}

/** Makes sense of the options of the output. Throws a {@link WrongCall} where a value is none. */
export function readOutputCall({ values, locale }: Call): OutputCall {
  const say = phrases[locale];
  const { severity, output, 'max-findings': most } = values as Readonly<Record<string, string | undefined>>;
  const named = values.rule as readonly string[] | undefined;
  if (output === '') throw new WrongCall(say.missingValue('--output'));
  if (most !== undefined && !/^\d{1,15}$/.test(most))
    throw new WrongCall(say.noNumber('--max-findings', most));
  if (severity !== undefined && values['update-baseline'] === true)
    throw new WrongCall(say.contradiction('--severity', '--update-baseline'));
  return {
    choice: {
      least: (severity?.toLowerCase() ?? 'hint') as Severity,
      rules: named?.map((one) => getRule(one, locale)),
    },
    naming: {
      isQuiet: values.quiet === true,
      most: most === undefined ? Number.POSITIVE_INFINITY : Number(most),
    },
    output,
  };
}

/** The rule of an id that a person wrote. Throws a {@link WrongCall} where there is none. */
export function getRule(named: string, locale: Locale): RuleId {
  const id = named.toLowerCase();
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new WrongCall(phrases[locale].unknownRule(named, findNearestRule(id)));
  return rule.id;
}

import { type Locale, rules } from '../../core/index';
import type { Command, Option, Suggestion } from '../command';
import { firstSentence } from '../lay-out';
import { commonOptions } from '../read-call';

/** What a shell is told of a program: everything stands in the declarations. */
export interface Offer {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OfferedOption[];
  readonly operands: Offered;
}

/** Words to choose from, files, or nothing that anyone could know. */
export type Offered = 'files' | 'nothing' | readonly string[];

export interface OfferedOption {
  /** `--format`, and `-h` where there is a short one. */
  readonly names: readonly string[];
  readonly says: string;
  /** A flag has none. */
  readonly value: Offered | undefined;
  readonly isRepeatable: boolean;
}

/** What each command takes. */
export function listOffers(commands: readonly Command[], locale: Locale): Offer[] {
  return commands.map(({ name, says, options, suggests = 'files' }) => ({
    name,
    says: firstSentence(says[locale]),
    options: [...options, ...commonOptions].map((option) => offerOption(option, locale)),
    operands: resolve(suggests),
  }));
}

function offerOption(option: Option, locale: Locale): OfferedOption {
  const { name, short, value, choices, suggests, isRepeatable, says } = option;
  return {
    names: short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
    says: firstSentence(says[locale]),
    value:
      value === undefined ? undefined : (choices ?? (suggests === undefined ? 'nothing' : resolve(suggests))),
    isRepeatable: isRepeatable ?? false,
  };
}

function resolve(suggested: Suggestion): Offered {
  return suggested === 'rules' ? rules.map(({ id }) => id) : suggested;
}

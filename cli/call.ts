import { parseArgs } from 'node:util';
import { chooseLocale, type Locale } from '../core/index';
import { phrases } from './phrases';
import { reporters } from './reporters/index';

/** What a person asks for; `refused` where it cannot be made out, with the words to say so. */
export type Call =
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly format: keyof typeof reporters;
      readonly locale: Locale;
    };

const options = {
  format: { type: 'string', default: 'text' },
  scope: { type: 'string', default: 'workspace' },
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
    args: [...args],
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
  if (files.length === 0) return refuse(say.noFiles);
  return { kind: 'check', files, format: values.format as keyof typeof reporters, locale };
}

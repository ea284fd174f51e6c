import { parseArgs } from 'node:util';
import { chooseLocale, type Locale } from '../core/index';
import { type Call, type Command, type Option, WrongCall } from './command';
import { phrases } from './phrases';

/** Options that every command has. */
export const commonOptions: readonly Option[] = [
  {
    name: 'locale',
    value: { 'zh-cn': '语言', en: 'LOCALE' },
    choices: ['zh-cn', 'en'],
    says: { 'zh-cn': '输出语言，默认 zh-cn', en: 'language of the output (default zh-cn)' },
  },
  { name: 'help', short: 'h', says: { 'zh-cn': '显示说明', en: 'show help' } },
  { name: 'version', short: 'v', says: { 'zh-cn': '显示版本', en: 'show the version' } },
];

/** What a person asks for; without a command only help and version can be meant. */
export interface ReadCall extends Call {
  readonly command: Command | undefined;
  readonly asks: 'help' | 'version' | 'command';
}

/** What can be told of a command line before its command is known: the language, also where the rest makes no sense. */
function readAhead(args: readonly string[]): { locale: Locale; word: string | undefined } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { locale: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { locale } = values;
  return { locale: chooseLocale(typeof locale === 'string' ? locale : undefined), word: positionals[0] };
}

/** Reads the command line `args` (without node and script). Throws a {@link WrongCall} in the language asked for. */
export function readCall(args: readonly string[], commands: readonly Command[]): ReadCall {
  const { locale, word } = readAhead(args);
  const say = phrases[locale];
  const command = commands.find(({ name }) => name === word);
  const options = [...(command?.options ?? []), ...commonOptions];
  // Not strict: what `parseArgs` says of mistakes is English only.
  const { values, positionals, tokens } = parseArgs({
    args: completeValues(args, options),
    options: Object.fromEntries(
      options.map(({ name, short, value, isRepeatable }) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(short === undefined ? {} : { short }),
          multiple: isRepeatable ?? false,
        } as const,
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const asks = values.version === true ? 'version' : values.help === true ? 'help' : 'command';
  const call = { command, asks, operands: positionals.slice(1), values, locale } as ReadCall;
  if (command === undefined && positionals.length > 0)
    throw new WrongCall(say.unknownCommand(positionals[0]));
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (option === undefined) throw new WrongCall(say.unknownOption(token.rawName));
    const isFlag = option.value === undefined;
    if (isFlag && token.value !== undefined) throw new WrongCall(say.needlessValue(token.rawName));
    if (!isFlag && token.value === undefined) throw new WrongCall(say.missingValue(token.rawName));
    const { choices } = option;
    if (choices !== undefined && !choices.includes(`${token.value}`.toLowerCase()))
      throw new WrongCall(say.wrongValue(`--${option.name}`, `${token.value}`, choices));
  }
  return call;
}

/** An option whose value may be left out has none where what follows is no such value. */
function completeValues(args: readonly string[], options: readonly Option[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    const option = options.find(({ name }) => arg === `--${name}`);
    if (option?.valueEnds === undefined || (end >= 0 && index > end)) return arg;
    return args[index + 1]?.toLowerCase().endsWith(option.valueEnds) ? arg : `${arg}=`;
  });
}

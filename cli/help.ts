import type { Locale } from '../core/index';
import type { Command, Option, Words } from './command';
import { breakLines, firstSentence, indent, listNames, widest } from './lay-out';
import { phrases } from './phrases';
import { commonOptions } from './read-call';

/** Where nobody knows how wide the terminal is. */
const usualColumns = 80;

/** The help of a command, or of the program where none was named. */
export function wordHelp(
  command: Command | undefined,
  commands: readonly Command[],
  locale: Locale,
  terminalColumns: number = usualColumns,
): string {
  const columns = Math.min(terminalColumns, widest);
  const lay = (text: string): string => breakLines(text, columns).join('\n');
  const list = (title: string, rows: readonly (readonly [string, string])[]): string =>
    listNames(title, rows, columns);
  const say = phrases[locale];
  const sections =
    command === undefined
      ? [
          say.usage('', { 'zh-cn': '命令 [选项] …', en: 'COMMAND [options] …' }[locale]),
          say.about,
          list(
            say.commands,
            commands.map(({ name, says }) => [name, firstSentence(says[locale])]),
          ),
          list(
            say.options,
            commonOptions.map((one) => nameAndSay(one, locale)),
          ),
          lay(say.exitCodes),
          say.helpOfCommands,
        ]
      : [
          say.usage(command.name, command.operands[locale]),
          lay(command.says[locale]),
          list(
            say.options,
            [...command.options, ...commonOptions].map((one) => nameAndSay(one, locale)),
          ),
          lay(say.exitCodes),
          listExamples(command.examples, locale),
        ];
  return `${sections.join('\n\n')}\n`;
}

/** An option as it is written, and what it does. */
export function nameAndSay(option: Option, locale: Locale): readonly [string, string] {
  return [nameOption(option, locale), option.says[locale]];
}

/** `--format text|json`, `-h, --help`. */
export function nameOption({ name, short, value, choices }: Option, locale: Locale): string {
  const long = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (value === undefined) return long;
  return `${long} ${choices?.join('|') ?? value[locale]}`;
}

function listExamples(examples: readonly Words[], locale: Locale): string {
  const lines = examples.map((one) => `${indent}disclosure-report ${one[locale]}`);
  return [phrases[locale].examples, ...lines].join('\n');
}

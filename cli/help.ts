import type { Locale } from '../core/index';
import type { Command, Option, Words } from './command';
import { phrases } from './phrases';
import { commonOptions } from './read-call';
import { widthOf } from './width';

/** Columns of text before it is broken: East Asian characters take two. */
const widest = 110;
const indent = '  ';

/** The help of a command, or of the program where none was named. */
export function wordHelp(command: Command | undefined, commands: readonly Command[], locale: Locale): string {
  const say = phrases[locale];
  const sections =
    command === undefined
      ? [
          say.usage('', { 'zh-cn': '命令 [选项] …', en: 'COMMAND [options] …' }[locale]),
          say.about,
          list(
            say.commands,
            commands.map(({ name, says }) => [name, says[locale]]),
            locale,
          ),
          list(
            say.options,
            commonOptions.map((one) => nameAndSay(one, locale)),
            locale,
          ),
          say.exitCodes,
          say.helpOfCommands,
        ]
      : [
          say.usage(command.name, command.operands[locale]),
          command.says[locale],
          list(
            say.options,
            [...command.options, ...commonOptions].map((one) => nameAndSay(one, locale)),
            locale,
          ),
          say.exitCodes,
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

/** Names on the left, what they mean on the right, under each other where a name is long. */
function list(title: string, rows: readonly (readonly [string, string])[], locale: Locale): string {
  const left = Math.min(28, Math.max(...rows.map(([name]) => widthOf(name))));
  const lines = rows.flatMap(([name, said]) => {
    const [first, ...rest] = breakLines(said, widest - left - 4, locale);
    const margin = ' '.repeat(indent.length + left + 2);
    const start = indent + name;
    const head =
      widthOf(name) <= left
        ? [start + ' '.repeat(left - widthOf(name) + 2) + first]
        : [start, margin + first];
    return [...head, ...rest.map((line) => margin + line)];
  });
  return [title, ...lines].join('\n');
}

/** Text in lines of at most so many columns; Chinese is broken anywhere but before its marks, English between words. */
function breakLines(text: string, columns: number, locale: Locale): string[] {
  const pieces =
    locale === 'en'
      ? text.split(/(?<= )/)
      : (text.match(/[\x21-\x7e]+ ?|[^\x21-\x7e][，。；：、）”]*/gu) ?? []);
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines[lines.length - 1];
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > columns) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

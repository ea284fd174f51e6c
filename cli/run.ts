import { parseArgs } from 'node:util';
import { chooseLocale, type Locale } from '../core/index';
import { type Checked, checkFile } from './check';
import { phrases } from './phrases';
import { reportJson } from './reporters/json';
import { reportText } from './reporters/text';
import { countSeverities } from './summary';

/** What a run printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 without errors, 1 with errors, 2 when a file cannot be read or the call is wrong. */
  readonly exitCode: 0 | 1 | 2;
}

const reporters = { text: reportText, json: reportJson } as const;
const formats = Object.keys(reporters) as (keyof typeof reporters)[];
const scopes = ['report', 'workspace'];
const locales = ['zh-cn', 'en'];

/** Runs the command line `args` (without node and script). */
export function run(args: readonly string[], version: string): Outcome {
  const refuse = (message: string): Outcome => ({ stdout: '', stderr: `${message}\n`, exitCode: 2 });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const locale: Locale = chooseLocale(values.locale);
  const say = phrases[locale];
  if (values.version === true) return { stdout: `${version}\n`, stderr: '', exitCode: 0 };
  if (values.help === true) return { stdout: say.usage, stderr: '', exitCode: 0 };
  const [command, ...files] = positionals;
  if (command === undefined) return refuse(say.usage);
  if (command !== 'check') return refuse(say.unknownCommand(command));
  for (const [option, value, allowed] of [
    ['--format', values.format, formats],
    ['--scope', values.scope, scopes],
    ['--locale', values.locale.toLowerCase(), locales],
  ] as const) {
    if (!(allowed as readonly string[]).includes(value))
      return refuse(say.wrongValue(option, value, allowed));
  }
  if (files.length === 0) return refuse(say.noFiles);
  return check(files, values.format as keyof typeof reporters, locale);
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      scope: { type: 'string', default: 'workspace' },
      locale: { type: 'string', default: 'zh-cn' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

function check(files: readonly string[], format: keyof typeof reporters, locale: Locale): Outcome {
  const checked = files.map(checkFile);
  const { errors, unreadable } = countSeverities(checked);
  return {
    stdout: reporters[format](checked, locale),
    stderr: checked.map((one) => describeProblem(one, locale)).join(''),
    exitCode: unreadable > 0 ? 2 : errors > 0 ? 1 : 0,
  };
}

function describeProblem(checked: Checked, locale: Locale): string {
  if (!('problem' in checked)) return '';
  const { file, problem, reason } = checked;
  const say = phrases[locale];
  return `${problem === 'encoding' ? say.encoding(file) : say.unreadable(file, reason)}\n`;
}

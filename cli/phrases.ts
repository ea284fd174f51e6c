import type { Locale } from '../core/index';

interface Phrases {
  readonly usage: string;
  readonly noFiles: string;
  readonly unknownCommand: (command: string) => string;
  readonly wrongValue: (option: string, value: string, allowed: readonly string[]) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  /** By the system's names; others are shown as they are. */
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly encoding: (file: string) => string;
  readonly summary: (counts: {
    files: number;
    errors: number;
    warnings: number;
    unreadable: number;
  }) => string;
}

/** What the command line itself says; findings are worded by core. */
export const phrases: Readonly<Record<Locale, Phrases>> = {
  'zh-cn': {
    usage: `用法：disclosure-report check [选项] 文件…

核对政府信息公开工作年度报告（.txt）。

选项：
  --format text|json          输出格式，默认 text
  --scope report|workspace    核对范围，默认 workspace（所列全部文件）；目前两者都是逐份核对
  --locale zh-cn|en           输出语言，默认 zh-cn
  --help                      显示本说明
  --version                   显示版本

退出码：0 没有错误；1 有错误；2 文件无法读取或用法有误。

示例：
  disclosure-report check 某局2024年报告.txt
  disclosure-report check --format json *.txt
`,
    noFiles: '没有指定文件。用法见 disclosure-report --help。',
    unknownCommand: (command) => `没有“${command}”这个命令。用法见 disclosure-report --help。`,
    wrongValue: (option, value, allowed) => `${option} 不能是“${value}”，可以是：${allowed.join('、')}。`,
    unknownOption: (option) =>
      `没有“${option}”这个选项。用法见 disclosure-report --help；文件名以“-”开头时，前面加“--”。`,
    missingValue: (option) => `${option} 后面缺少取值。用法见 disclosure-report --help。`,
    needlessValue: (option) => `${option} 后面不需要取值。用法见 disclosure-report --help。`,
    unreadable: (file, reason) => `无法读取 ${file}：${reason}`,
    reasons: { ENOENT: '没有这个文件。', EISDIR: '这是文件夹，不是文件。', EACCES: '没有读取权限。' },
    encoding: (file) => `无法识别 ${file} 的编码（不是 UTF-8、GB18030 或 UTF-16）。`,
    summary: ({ files, errors, warnings, unreadable }) =>
      `共 ${files} 个文件：${errors} 个错误，${warnings} 个警告${unreadable > 0 ? `，${unreadable} 个文件无法读取` : ''}。`,
  },
  en: {
    usage: `Usage: disclosure-report check [options] FILE…

Checks annual reports on government information disclosure (.txt).

Options:
  --format text|json          output format (default text)
  --scope report|workspace    what may be compared (default workspace: the files named); for now each is checked alone
  --locale zh-cn|en           language of the output (default zh-cn)
  --help                      show this help
  --version                   show the version

Exit status: 0 no errors; 1 errors; 2 a file could not be read or the call is wrong.

Examples:
  disclosure-report check report-2024.txt
  disclosure-report check --format json *.txt
`,
    noFiles: 'No file given. See disclosure-report --help.',
    unknownCommand: (command) => `There is no command “${command}”. See disclosure-report --help.`,
    wrongValue: (option, value, allowed) =>
      `${option} cannot be “${value}”; it is one of: ${allowed.join(', ')}.`,
    unknownOption: (option) =>
      `There is no option “${option}”. See disclosure-report --help; put “--” before a file name that begins with “-”.`,
    missingValue: (option) => `${option} needs a value. See disclosure-report --help.`,
    needlessValue: (option) => `${option} takes no value. See disclosure-report --help.`,
    unreadable: (file, reason) => `Cannot read ${file}: ${reason}`,
    reasons: { ENOENT: 'no such file.', EISDIR: 'it is a folder.', EACCES: 'permission denied.' },
    encoding: (file) => `Cannot tell the encoding of ${file} (not UTF-8, GB18030 or UTF-16).`,
    summary: ({ files, errors, warnings, unreadable }) =>
      `${files} file(s): ${errors} error(s), ${warnings} warning(s)${unreadable > 0 ? `, ${unreadable} unreadable` : ''}.`,
  },
};

import type { Locale } from '../core/index';

interface Phrases {
  /** Before the help of a command; of the program where there is no name. */
  readonly usage: (command: string, operands: string) => string;
  readonly about: string;
  readonly commands: string;
  readonly options: string;
  readonly exitCodes: string;
  readonly examples: string;
  readonly helpOfCommands: string;
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
  /** The program failed over a file. */
  readonly failed: (file: string, reason: string) => string;
  readonly noCount: (option: string, value: string) => string;
  /** `alone` are those that were still to be compared with others. */
  readonly interrupted: (counts: { done: number; all: number; alone: number }) => string;
  readonly baselineNotUpdated: string;
  /** On one line while it goes on; `left` are seconds. */
  readonly progress: (now: {
    done: number;
    all: number;
    findings: number;
    rate: number;
    left: number;
  }) => string;
  readonly summary: (counts: {
    files: number;
    errors: number;
    warnings: number;
    unreadable: number;
    failed: number;
    /** Undefined where no baseline was asked for. */
    accepted: number | undefined;
    unnamed: number;
  }) => string;
  /** Behind a summary, where the output went into a file. */
  readonly written: (file: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  /** Why a file cannot be written, by the system's names. */
  readonly writeReasons: Readonly<Record<string, string | undefined>>;
  readonly outputIsInput: (file: string) => string;
  readonly noNumber: (option: string, value: string) => string;
  readonly unknownRule: (rule: string, nearest: string | undefined) => string;
  readonly contradiction: (one: string, other: string) => string;
  readonly onlyWith: (option: string, other: string) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly needsReason: (count: number) => string;
  readonly updated: (update: { file: string; added: number; kept: number; dropped: number }) => string;
}

/** What the command line itself says; findings are worded by core. */
export const phrases: Readonly<Record<Locale, Phrases>> = {
  'zh-cn': {
    usage: (command, operands) =>
      `用法：${['disclosure-report', command, operands].filter(Boolean).join(' ')}`,
    about: '核对、修正、汇总政府信息公开工作年度报告。',
    commands: '命令：',
    options: '选项：',
    exitCodes:
      '退出码：0 没有错误；1 有错误；2 有文件无法读取或处理，指定的设置或基线文件有误，或者用法有误；130 被 Ctrl-C 中断。',
    examples: '示例：',
    helpOfCommands: '某个命令的用法：disclosure-report 命令 --help',
    noFiles: '没有指定文件。用法见 disclosure-report --help。',
    unknownCommand: (command) => `没有“${command}”这个命令。用法见 disclosure-report --help。`,
    wrongValue: (option, value, allowed) => `${option} 不能是“${value}”，可以是：${allowed.join('、')}。`,
    unknownOption: (option) =>
      `没有“${option}”这个选项。用法见 disclosure-report --help；文件名以“-”开头时，前面加“--”。`,
    missingValue: (option) => `${option} 后面缺少取值。用法见 disclosure-report --help。`,
    needlessValue: (option) => `${option} 后面不需要取值。用法见 disclosure-report --help。`,
    unreadable: (file, reason) => `无法读取 ${file}：${reason}`,
    reasons: {
      ENOENT: '没有这个文件。',
      EISDIR: '这是文件夹，不是文件。',
      EACCES: '没有读取权限。',
      ERR_WORKER_OUT_OF_MEMORY: '内存不足。',
    },
    encoding: (file) => `无法识别 ${file} 的编码（不是 UTF-8、GB18030 或 UTF-16）。`,
    failed: (file, reason) =>
      `核对 ${file} 时程序出错，没有核对完：${reason}\n这是程序的错误，请把上面这一行告诉开发者；报告可以公开的，请附上报告。`,
    noCount: (option, value) => `${option} 应为正整数，不能是“${value}”。`,
    interrupted: ({ done, all, alone }) =>
      `已中断：共 ${all} 个文件，核对了 ${done} 个${alone > 0 ? `，其中 ${alone} 个还没有与其他报告比对` : ''}。`,
    baselineNotUpdated: '基线文件没有改动。',
    progress: ({ done, all, findings, rate, left }) =>
      `已核对 ${done}/${all} 个文件，${findings} 项提示，每秒 ${rate} 个，约剩 ${wordTime(left, ' 秒', ' 分')}`,
    summary: ({ files, errors, warnings, unreadable, failed, accepted, unnamed }) =>
      `共 ${files} 个文件：${errors} 个错误，${warnings} 个警告${unreadable > 0 ? `，${unreadable} 个文件无法读取` : ''}${failed > 0 ? `，${failed} 个文件核对时程序出错` : ''}${accepted === undefined ? '' : `；另有 ${accepted} 项已接受`}。${unnamed > 0 ? `还有 ${unnamed} 项没有列出（--max-findings）。` : ''}`,
    written: (file) => `结果已写入 ${file}。`,
    unwritable: (file, reason) => `无法写入 ${file}：${reason}`,
    writeReasons: {
      ENOENT: '没有这个文件夹。',
      EISDIR: '这是文件夹，不是文件。',
      EACCES: '没有写入权限。',
      EPERM: '没有写入权限。',
      EROFS: '磁盘只能读取。',
      ENOSPC: '磁盘已满。',
    },
    outputIsInput: (file) => `--output 不能是要核对的文件：${file}。`,
    noNumber: (option, value) => `${option} 应是一个数，不能是“${value}”。`,
    unknownRule: (rule, nearest) =>
      `没有“${rule}”这条规则。${nearest === undefined ? '' : `是否指“${nearest}”？`}`,
    contradiction: (one, other) => `${one} 和 ${other} 不能同时使用。`,
    onlyWith: (option, other) => `${option} 须与 ${other} 同用。`,
    emptyFolder: (folder) => `${folder} 中没有年度报告（.txt）。`,
    needsReason: (count) => `有 ${count} 项提示尚未接受，请用 --reason 注明理由。基线文件没有改动。`,
    updated: ({ file, added, kept, dropped }) =>
      `${file}：新增 ${added} 条，保留 ${kept} 条，删去 ${dropped} 条。`,
  },
  en: {
    usage: (command, operands) =>
      `Usage: ${['disclosure-report', command, operands].filter(Boolean).join(' ')}`,
    about: 'Checks, mends and sums up annual reports on government information disclosure.',
    commands: 'Commands:',
    options: 'Options:',
    exitCodes:
      'Exit status: 0 no errors; 1 errors; 2 a file could not be read or dealt with, a settings or baseline file that was named is wrong, or the call is wrong; 130 ended by Ctrl-C.',
    examples: 'Examples:',
    helpOfCommands: 'Help of a command: disclosure-report COMMAND --help',
    noFiles: 'No file given. See disclosure-report --help.',
    unknownCommand: (command) => `There is no command “${command}”. See disclosure-report --help.`,
    wrongValue: (option, value, allowed) =>
      `${option} cannot be “${value}”; it is one of: ${allowed.join(', ')}.`,
    unknownOption: (option) =>
      `There is no option “${option}”. See disclosure-report --help; put “--” before a file name that begins with “-”.`,
    missingValue: (option) => `${option} needs a value. See disclosure-report --help.`,
    needlessValue: (option) => `${option} takes no value. See disclosure-report --help.`,
    unreadable: (file, reason) => `Cannot read ${file}: ${reason}`,
    reasons: {
      ENOENT: 'no such file.',
      EISDIR: 'it is a folder.',
      EACCES: 'permission denied.',
      ERR_WORKER_OUT_OF_MEMORY: 'out of memory.',
    },
    encoding: (file) => `Cannot tell the encoding of ${file} (not UTF-8, GB18030 or UTF-16).`,
    failed: (file, reason) =>
      `The program failed over ${file}, which was not checked to the end: ${reason}\nThis is a mistake of the program: please tell its developers the line above, and add the report if it is public.`,
    noCount: (option, value) => `${option} takes a whole number from 1; it cannot be “${value}”.`,
    interrupted: ({ done, all, alone }) =>
      `Interrupted: ${done} of ${all} file(s) were checked${alone > 0 ? `, ${alone} of them not yet against the others` : ''}.`,
    baselineNotUpdated: 'The baseline was left as it is.',
    progress: ({ done, all, findings, rate, left }) =>
      `${done}/${all} files checked, ${findings} finding(s), ${rate} a second, ${wordTime(left, ' s', ' min')} left`,
    summary: ({ files, errors, warnings, unreadable, failed, accepted, unnamed }) =>
      `${files} file(s): ${errors} error(s), ${warnings} warning(s)${unreadable > 0 ? `, ${unreadable} unreadable` : ''}${failed > 0 ? `, ${failed} on which the program failed` : ''}${accepted === undefined ? '' : `; ${accepted} accepted`}.${unnamed > 0 ? ` ${unnamed} more not listed (--max-findings).` : ''}`,
    written: (file) => `Written to ${file}.`,
    unwritable: (file, reason) => `Cannot write ${file}: ${reason}`,
    writeReasons: {
      ENOENT: 'no such folder.',
      EISDIR: 'it is a folder.',
      EACCES: 'permission denied.',
      EPERM: 'permission denied.',
      EROFS: 'the disk is read-only.',
      ENOSPC: 'the disk is full.',
    },
    outputIsInput: (file) => `--output cannot be a file that is checked: ${file}.`,
    noNumber: (option, value) => `${option} has to be a number, not “${value}”.`,
    unknownRule: (rule, nearest) =>
      `There is no rule “${rule}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    contradiction: (one, other) => `${one} and ${other} exclude each other.`,
    onlyWith: (option, other) => `${option} goes with ${other} only.`,
    emptyFolder: (folder) => `There is no report (.txt) in ${folder}.`,
    needsReason: (count) =>
      `${count} finding(s) are not accepted yet: say why with --reason. The baseline was left as it is.`,
    updated: ({ file, added, kept, dropped }) => `${file}: ${added} added, ${kept} kept, ${dropped} dropped.`,
  },
};

function wordTime(seconds: number, unit: string, longUnit: string): string {
  return seconds < 120 ? `${seconds}${unit}` : `${Math.round(seconds / 60)}${longUnit}`;
}

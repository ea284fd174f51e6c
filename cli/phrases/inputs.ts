import type { Locale } from '../../core/index';
import { mostBytes } from '../inputs/input';

interface InputPhrases {
  /** Why a file is not read, where neither the system nor its name says it. */
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly large: (size: number | undefined) => string;
  /** What a file is that is no text; by `BadBytes`. */
  readonly bytes: Readonly<Record<string, string | undefined>>;
  readonly broken: (encoding: string, line: number | undefined) => string;
  readonly inputTwice: string;
  readonly notWith: (named: string, option: string) => string;
  readonly emptyPattern: (pattern: string) => string;
  /** What was found and is no report; `names` are some of them, or all. */
  readonly others: (count: number, names: readonly string[]) => string;
  readonly allOthers: (count: number) => string;
}

/** What is said of the files that a person names. */
export const inputPhrases: Readonly<Record<Locale, InputPhrases>> = {
  'zh-cn': {
    reasons: {
      dangling: '这个链接指向的文件不存在。',
      cycle: '这个链接指回了上级文件夹，没有再进去。',
      ELOOP: '这个链接指向自己。',
      pipe: '这是管道，不是文件。要核对其他程序的输出，请用“-”。',
      socket: '这是套接字，不是文件。',
      device: '这是设备，不是文件。',
      EPERM: '没有读取权限。',
      EIO: '读取出错，磁盘或网络可能有故障。',
      EBUSY: '文件正被其他程序占用。',
      ENOTDIR: '没有这个文件。',
      ENAMETOOLONG: '文件名太长。',
    },
    large: (size) =>
      `${size === undefined ? `超过 ${formatSize(mostBytes)}` : `有 ${formatSize(size)}`}，远大于一份年度报告（上限 ${formatSize(mostBytes)}），没有核对。`,
    bytes: {
      binary: '不是文本文件。',
      pdf: '是 PDF 文件，不是文本文件；请先把其中的文字另存为 .txt。',
      word: '是 Office 文档，不是文本文件；请先另存为纯文本（.txt）。',
      zip: '是 Office 文档或压缩包，不是文本文件；请先另存为纯文本（.txt）。',
      'utf-16': '的编码像是 UTF-16，但缺少开头的标记（BOM），无法确定；请另存为 UTF-8。',
    },
    broken: (encoding, line) =>
      `的编码像是 ${encoding.toUpperCase()}，但${line === undefined ? '其中' : `第 ${line} 行`}有损坏的字符；请与原件核对后重新保存。`,
    inputTwice: '“-”（标准输入）只能写一次。',
    notWith: (named, option) => `“${named}”不能与 ${option} 同用。`,
    emptyPattern: (pattern) => `没有与 ${pattern} 相符的年度报告。`,
    others: (count, names) =>
      `另有 ${count} 个文件不是年度报告，没有核对：${names.join('、')}${names.length < count ? ' 等（加 --verbose 全部列出）' : ''}。`,
    allOthers: (count) => `另有 ${count} 个文件不是年度报告，没有核对：`,
  },
  en: {
    reasons: {
      dangling: 'the link leads to no file.',
      cycle: 'the link leads back to a folder above it and was not followed.',
      ELOOP: 'the link leads to itself.',
      pipe: 'it is a pipe, not a file. For the output of another program use “-”.',
      socket: 'it is a socket, not a file.',
      device: 'it is a device, not a file.',
      EPERM: 'permission denied.',
      EIO: 'reading failed; the disk or the network may be faulty.',
      EBUSY: 'another program is using the file.',
      ENOTDIR: 'no such file.',
      ENAMETOOLONG: 'the name is too long.',
    },
    large: (size) =>
      `${size === undefined ? `it has more than ${formatSize(mostBytes)}` : `it has ${formatSize(size)}`}, far more than a report (at most ${formatSize(mostBytes)}); it was not checked.`,
    bytes: {
      binary: 'is not a text file.',
      pdf: 'is a PDF, not a text file; save its text as .txt first.',
      word: 'is an Office document, not a text file; save it as plain text (.txt) first.',
      zip: 'is an Office document or an archive, not a text file; save it as plain text (.txt) first.',
      'utf-16':
        'seems to be UTF-16, but lacks the mark at its beginning (BOM) that would tell; save it as UTF-8.',
    },
    broken: (encoding, line) =>
      `seems to be ${encoding.toUpperCase()}, but has a broken character${line === undefined ? '' : ` in line ${line}`}; compare it with the original and save it again.`,
    inputTwice: '“-” (standard input) can be given once only.',
    notWith: (named, option) => `“${named}” and ${option} exclude each other.`,
    emptyPattern: (pattern) => `No report matches ${pattern}.`,
    others: (count, names) =>
      `${count} other file(s) are not reports and were not checked: ${names.join(', ')}${names.length < count ? ' … (--verbose lists all)' : ''}.`,
    allOthers: (count) => `${count} other file(s) are not reports and were not checked:`,
  },
};

function formatSize(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MB`;
}

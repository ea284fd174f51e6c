import type { Locale } from '../../core/index';

/** What is left to a person; hints are no work. */
export interface LeftCounts {
  readonly errors: number;
  readonly warnings: number;
}

interface FixPhrases {
  readonly inputAlone: string;
  readonly changed: (file: string, count: number, isPlanned: boolean) => string;
  readonly unchanged: (file: string) => string;
  /** Lines from 1, as they are named. */
  readonly lines: (lines: readonly string[]) => string;
  readonly times: (count: number) => string;
  /** Behind a fix that a person must confirm. */
  readonly confirm: string;
  readonly left: (counts: LeftCounts) => string;
  readonly summary: (counts: {
    files: number;
    changed: number;
    fixes: number;
    left: LeftCounts;
    refused: number;
    isPlanned: boolean;
  }) => string;
  readonly noReport: (file: string) => string;
  readonly unsure: (file: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly hasChanged: (file: string) => string;
  readonly readOnly: (file: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  /** By the system's names; others are shown as they are. */
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly interrupted: string;
}

/** `3 个错误、1 个警告`; empty where nothing is left. */
function countZh({ errors, warnings }: LeftCounts): string {
  const counts = [
    [errors, '个错误'],
    [warnings, '个警告'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join('、');
}

function countEn({ errors, warnings }: LeftCounts): string {
  const counts = [
    [errors, 'error(s)'],
    [warnings, 'warning(s)'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}

/** What `fix` says. */
export const fixPhrases: Readonly<Record<Locale, FixPhrases>> = {
  'zh-cn': {
    inputAlone: '“-”（标准输入）不能和其他文件一起修正。',
    changed: (file, count, isPlanned) => `${file}：${isPlanned ? '可修正' : '已修正'} ${count} 处`,
    unchanged: (file) => `${file}：没有可以自动修正的`,
    lines: (lines) => `第 ${lines.join('、')} 行`,
    times: (count) => `（${count} 处）`,
    confirm: '【待确认】',
    left: (counts) => `须由人处理：${countZh(counts)}`,
    summary: ({ files, changed, fixes, left, refused, isPlanned }) => {
      const rest = countZh(left);
      const done =
        changed === 0
          ? '没有可以自动修正的'
          : `${isPlanned ? '可修正' : '已修正'} ${changed} 份，共 ${fixes} 处`;
      return `共 ${files} 份报告${files === 0 ? '' : `：${done}`}${rest === '' ? '' : `；须由人处理：${rest}`}${refused === 0 ? '' : `；另有 ${refused} 个文件没有处理`}。`;
    },
    noReport: (file) => `${file} 不像是政府信息公开工作年度报告，没有改动。`,
    unsure: (file) => `${file} 没有改动：按原编码写回去，读出来会是别的文字。`,
    badBaseline: (file) => `${file} 没有改动：基线文件读不出来，不知道哪些提示已经接受。`,
    hasChanged: (file) => `${file} 没有改动：处理期间它被别的程序改过。请再运行一次。`,
    readOnly: (file) => `${file} 没有改动：文件或者所在的文件夹是只读的。`,
    unwritable: (file, reason) => `${file} 没有改动，无法写入：${reason}`,
    reasons: {
      ENOSPC: '磁盘已满。',
      EDQUOT: '超出磁盘配额。',
      EFBIG: '超出文件大小的限制。',
      EROFS: '磁盘是只读的。',
      EACCES: '没有写入权限。',
      EPERM: '没有写入权限。',
      EBUSY: '文件正被别的程序使用。',
      ENOENT: '文件已经不在了。',
      EIO: '磁盘读写出错。',
      ENXIO: '这不是普通的文件。',
      ELOOP: '链接绕成了圈，没有文件。',
    },
    interrupted: '已中断：已经修正的报告是完整的，其余的没有改动。',
  },
  en: {
    inputAlone: '“-” (standard input) cannot be mended together with other files.',
    changed: (file, count, isPlanned) => `${file}: ${count} ${isPlanned ? 'to mend' : 'mended'}`,
    unchanged: (file) => `${file}: nothing that can be mended automatically`,
    lines: (lines) => `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`,
    times: (count) => ` (${count} times)`,
    confirm: ' [to confirm]',
    left: (counts) => `left to a person: ${countEn(counts)}`,
    summary: ({ files, changed, fixes, left, refused, isPlanned }) => {
      const rest = countEn(left);
      const done =
        changed === 0
          ? 'nothing that can be mended automatically'
          : `${changed} ${isPlanned ? 'to mend' : 'mended'}, in ${fixes} place(s)`;
      return `${files} report(s)${files === 0 ? '' : `: ${done}`}${rest === '' ? '' : `; left to a person: ${rest}`}${refused === 0 ? '' : `; ${refused} file(s) left as they are`}.`;
    },
    noReport: (file) => `${file} does not look like a report and was left as it is.`,
    unsure: (file) =>
      `${file} was left as it is: written back in its encoding, it would be read as something else.`,
    badBaseline: (file) =>
      `${file} was left as it is: its baseline cannot be read, nobody knows what has been accepted.`,
    hasChanged: (file) =>
      `${file} was left as it is: another program has changed it in the meantime. Please run this again.`,
    readOnly: (file) => `${file} was left as it is: the file or its folder is read-only.`,
    unwritable: (file, reason) => `${file} was left as it is, it cannot be written: ${reason}`,
    reasons: {
      ENOSPC: 'the disk is full.',
      EDQUOT: 'the quota of the disk is used up.',
      EFBIG: 'files may not be that large.',
      EROFS: 'the disk is read-only.',
      EACCES: 'permission denied.',
      EPERM: 'permission denied.',
      EBUSY: 'another program is using it.',
      ENOENT: 'it is gone.',
      EIO: 'the disk has failed.',
      ENXIO: 'it is no ordinary file.',
      ELOOP: 'its links lead in a circle.',
    },
    interrupted: 'Interrupted: what was mended is whole, the rest was left as it is.',
  },
};

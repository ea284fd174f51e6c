import type { Locale } from '../../core/index';

interface WatchPhrases {
  readonly waiting: string;
  readonly changed: (files: readonly string[]) => string;
}

/** So many files are named. */
const few = 3;

/** What `check --watch` says between its runs. */
export const watchPhrases: Readonly<Record<Locale, WatchPhrases>> = {
  'zh-cn': {
    waiting: '等待改动；按 Ctrl-C 结束。',
    changed: (files) =>
      `有改动，重新核对：${files.slice(0, few).join('、')}${files.length > few ? ` 等 ${files.length} 个文件` : ''}。`,
  },
  en: {
    waiting: 'Waiting for changes; Ctrl-C ends.',
    changed: (files) =>
      `Changed, checking again: ${files.slice(0, few).join(', ')}${files.length > few ? ` and ${files.length - few} more` : ''}.`,
  },
};

import type { FormatId, Locale } from '../../core/index';

interface ExplainPhrases {
  readonly rules: string;
  readonly categories: (form: FormatId) => string;
  /** Above the names of all that fit. */
  readonly several: (name: string) => string;
  /** Below them. */
  readonly choose: string;
  /** Above what is called nearly so, where anything is. */
  readonly unknown: (name: string, hasSimilar: boolean) => string;
  /** What a page about a rule says, in the order of its sections. */
  readonly page: {
    readonly finds: string;
    readonly why: string;
    readonly mend: string;
    readonly silent: string;
  };
}

/** What `explain` says beside the explanations. */
export const explainPhrases: Readonly<Record<Locale, ExplainPhrases>> = {
  'zh-cn': {
    rules: '规则：',
    categories: (form) => `${form} 年格式的各部分、各行、各列：`,
    several: (name) => `“${name}”可以指：`,
    choose: '请用左边的代号再查：disclosure-report explain 代号',
    unknown: (name, hasSimilar) => `没有找到“${name}”。${hasSimilar ? '相近的有：' : ''}`,
    page: { finds: '查什么', why: '为什么', mend: '怎么改', silent: '什么时候不提示' },
  },
  en: {
    rules: 'Rules:',
    categories: (form) => `Parts, rows and columns of the form of ${form}:`,
    several: (name) => `“${name}” may be:`,
    choose: 'Ask for one by its id: disclosure-report explain ID',
    unknown: (name, hasSimilar) => `Nothing is called “${name}”.${hasSimilar ? ' Similar:' : ''}`,
    page: { finds: 'What it finds', why: 'Why', mend: 'How to fix it', silent: 'When it stays silent' },
  },
};

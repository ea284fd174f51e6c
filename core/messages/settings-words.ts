import type { Label } from '../formats/format';
import type { Locale } from './catalogue';

/** What a value in a settings or baseline file has to be. */
export type ValueKind = 'object' | 'list' | 'text' | 'texts';

type Word<P> = (params: P) => string;

/** What is said of settings and baseline files, by key and parameters; `at` is where, as `overrides[0].rules`. */
export interface SettingsWords {
  'invalid-json': Word<{ character: string }>;
  'wrong-kind': Word<{ at: string; kind: ValueKind }>;
  'unknown-key': Word<{ at: string; allowed: readonly string[] }>;
  'duplicate-key': Word<{ at: string }>;
  'missing-key': Word<{ at: string; key: string }>;
  'unknown-rule': Word<{ at: string; rule: string; nearest?: string }>;
  'unknown-severity': Word<{ at: string; allowed: readonly string[] }>;
  'no-day': Word<{ at: string; found: string }>;
  'empty-text': Word<{ at: string }>;
  /** Title of the action that accepts a finding; with the rule where there are several findings. */
  'accept-finding': Word<{ rule?: Label }>;
  /** Why a baseline is left as it is. */
  'broken-baseline': Word<{ line: number; problem: string }>;
}

/** A sentence about such a file, not yet worded. */
export type SettingsMessage = {
  [K in keyof SettingsWords]: { readonly key: K; readonly params: Parameters<SettingsWords[K]>[0] };
}[keyof SettingsWords];

const kinds: Readonly<Record<Locale, Readonly<Record<ValueKind, string>>>> = {
  'zh-cn': {
    object: '一组用 { } 括起来的项目',
    list: '用 [ ] 括起来的列表',
    text: '用双引号括起来的文字',
    texts: '用双引号括起来的文字，或者由这样的文字组成的列表',
  },
  en: {
    object: 'an object in { }',
    list: 'a list in [ ]',
    text: 'a text in double quotes',
    texts: 'a text in double quotes, or a list of such texts',
  },
};

const zhCn: SettingsWords = {
  'invalid-json': ({ character }) =>
    character === ''
      ? '文件不完整，不是有效的 JSON：可能缺少引号或右括号。全部内容暂不起作用。'
      : `从“${character}”起不是有效的 JSON：可能多了或少了逗号、引号或括号。全部内容暂不起作用。`,
  'wrong-kind': ({ at, kind }) =>
    at === ''
      ? `整个文件应是${kinds['zh-cn'][kind]}。`
      : `“${at}”应是${kinds['zh-cn'][kind]}，这一项不起作用。`,
  'unknown-key': ({ at, allowed }) => `“${at}”不是可用的项目，不起作用。这里可以写：${allowed.join('、')}。`,
  'duplicate-key': ({ at }) => `“${at}”写了两次，以后一次为准。`,
  'missing-key': ({ at, key }) => `“${at}”缺少“${key}”，这一项不起作用。`,
  'unknown-rule': ({ at, rule, nearest }) =>
    `“${at}”：没有“${rule}”这条规则，这一项不起作用。${nearest === undefined ? '' : `是否指“${nearest}”？`}`,
  'unknown-severity': ({ at, allowed }) => `“${at}”的级别只能是 ${allowed.join('、')}，这一项不起作用。`,
  'no-day': ({ at, found }) =>
    `“${at}”：“${found}”不是有效的日期，这一项不起作用。请写成“月-日”，如“01-20”。`,
  'empty-text': ({ at }) => `“${at}”是空的，这一项不起作用。`,
  'accept-finding': ({ rule }) => `接受此项${rule === undefined ? '' : `（${rule.zh}）`}并注明理由…`,
  'broken-baseline': ({ line, problem }) => `文件有误，没有改动。第 ${line} 行：${problem}`,
};

const en: SettingsWords = {
  'invalid-json': ({ character }) =>
    character === ''
      ? 'The file ends too early and is not valid JSON: a quote or a closing bracket may be missing. Nothing in it is in force.'
      : `Not valid JSON from “${character}” on: there may be a comma, quote or bracket too many or too few. Nothing in the file is in force.`,
  'wrong-kind': ({ at, kind }) =>
    at === ''
      ? `The file should be ${kinds.en[kind]}.`
      : `“${at}” should be ${kinds.en[kind]}; it is passed over.`,
  'unknown-key': ({ at, allowed }) =>
    `“${at}” is not known and is passed over. Possible here: ${allowed.join(', ')}.`,
  'duplicate-key': ({ at }) => `“${at}” is given twice; the later one counts.`,
  'missing-key': ({ at, key }) => `“${at}” lacks “${key}”; it is passed over.`,
  'unknown-rule': ({ at, rule, nearest }) =>
    `“${at}”: there is no rule “${rule}”; it is passed over.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
  'unknown-severity': ({ at, allowed }) =>
    `“${at}” can only be ${allowed.join(', ')}; what it says now is passed over.`,
  'no-day': ({ at, found }) =>
    `“${at}”: “${found}” is not a day and is passed over. Write month and day as in “01-20”.`,
  'empty-text': ({ at }) => `“${at}” is empty; it is passed over.`,
  'accept-finding': ({ rule }) =>
    `Accept this finding${rule === undefined ? '' : ` (${rule.en})`} and give a reason…`,
  'broken-baseline': ({ line, problem }) =>
    `The file is wrong and was left as it is. Line ${line}: ${problem}`,
};

const languages: Readonly<Record<Locale, SettingsWords>> = { 'zh-cn': zhCn, en };

/** The sentence in the user's language. */
export function wordSettingsMessage(message: SettingsMessage, locale: Locale): string {
  const word = languages[locale][message.key] as (params: SettingsMessage['params']) => string;
  return word(message.params);
}

import type { FixesMessages } from './catalogue/fixes';
import type { FixTitle, Locale } from './catalogue';
import { fixes as en } from './en/fixes';
import { fixes as zhCn } from './zh-cn/fixes';

const titles: Readonly<Record<Locale, FixesMessages>> = { 'zh-cn': zhCn, en };

/** What a fix is called in the user's language. Apart from the other sentences: reports are read and checked without it. */
export function wordFixTitle(title: FixTitle, locale: Locale): string {
  const word = titles[locale][title.key] as (params: FixTitle['params']) => string;
  return word(title.params);
}

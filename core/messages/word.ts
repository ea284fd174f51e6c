import type { Language } from '../formats/format';
import type { Catalogue, Locale, Message } from './catalogue';
import { en } from './en';
import { zhCn } from './zh-cn';

const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-cn': zhCn, en };

/** The sentence of a message in the user's language. */
export function wordMessage(message: Message, locale: Locale): string {
  const word = catalogues[locale][message.key] as (params: Message['params']) => string;
  return word(message.params);
}

/** The language in which texts of the form and of the law are quoted. */
export function getLanguage(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'zh';
}

/** The language to speak for what an editor or a caller asks for: Chinese unless another language is named. */
export function chooseLocale(requested: string | undefined): Locale {
  return requested === undefined || requested.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

import type { Catalogue, Locale, Message } from './catalogue';
import { en } from './en';
import { zhCn } from './zh-cn';

const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-cn': zhCn, en };

/** The sentence of a message in the user's language. */
export function wordMessage(message: Message, locale: Locale): string {
  const word = catalogues[locale][message.key] as (params: Message['params']) => string;
  return word(message.params);
}

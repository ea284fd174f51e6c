import type { Language } from '../formats/format';
import type { Locale } from './catalogue';

/** The language in which texts of the form and of the law are quoted. */
export function getLanguage(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'zh';
}

/** The language to speak for what an editor or a caller asks for: Chinese unless another language is named. */
export function chooseLocale(requested: string | undefined): Locale {
  return requested === undefined || requested.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

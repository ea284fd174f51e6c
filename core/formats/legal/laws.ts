import type { Bilingual, LawId } from '../format';

export interface Law {
  readonly title: Bilingual;
  /** How the law was promulgated. */
  readonly promulgation?: string;
  /** The official full text; absent where no official address was verified. */
  readonly url?: string;
}

/** The laws that the form rests on. */
export const laws = {
  regulation: {
    title: {
      zh: '中华人民共和国政府信息公开条例',
      en: 'Regulation on the Disclosure of Government Information',
    },
    promulgation: '国务院令第711号',
    url: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
  },
  legislation: { title: { zh: '中华人民共和国立法法', en: 'Legislation Law (2023)' } },
} as const satisfies Record<LawId, Law>;

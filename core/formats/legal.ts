import type { Bilingual } from './format';
import { applicationArticles } from './legal/applications';
import type { Article } from './legal/article';
import { informationArticles } from './legal/information';
import { replyArticles } from './legal/replies';
import { supervisionArticles } from './legal/supervision';

export type { Article } from './legal/article';
export { type Law, laws } from './legal/laws';

/** Every article that the form, its rules or its explanations cite, in the law's order. */
export const articles = [
  ...informationArticles,
  ...applicationArticles,
  ...replyArticles,
  ...supervisionArticles,
] as const satisfies readonly Article[];

export interface OfficialDocument {
  readonly number: string;
  readonly gist: Bilingual;
}

/** Notices that reports quote by number. No official address of theirs was verified, so there are no links. */
export const documentNumbers = [
  {
    number: '国办公开办函〔2021〕30号',
    gist: {
      zh: '印发现行的年度报告格式，2021年度及以后的报告使用。',
      en: 'Issues the present form of the annual report, used for the reports of 2021 and later years.',
    },
  },
  {
    number: '国办公开办函〔2019〕60号',
    gist: {
      zh: '附有试行的年度报告格式，2019、2020年度的报告使用。',
      en: 'Annexes the trial form of the annual report, used for the reports of 2019 and 2020.',
    },
  },
  {
    number: '国办函〔2020〕109号',
    gist: {
      zh: '印发《政府信息公开信息处理费管理办法》。按件：同一申请人一个自然月10件以内不收，第11至30件每件100元，第31件起每10件一档，单价逐档加100元（第31至40件200元）。按量：30页以内不收，第31至100页每页10元，第101至200页20元，第201页起40元。一件申请只用一种。',
      en: 'Issues the measures for the processing fee. By application: per applicant and calendar month the first 10 are free, the 11th to 30th cost 100 yuan each, and from the 31st on each ten cost 100 yuan more apiece (200 for the 31st to 40th). By page: 30 pages are free, pages 31 to 100 cost 10 yuan each, 101 to 200 20 yuan, further ones 40 yuan. Only one of the two applies to an application.',
    },
  },
  {
    number: '国办公开办函〔2016〕201号',
    gist: {
      zh: '明确复议机关作共同被告的诉讼案件，统计时只计原行为主体，不计复议机关。',
      en: 'Settles that a lawsuit in which the reconsideration agency is co-defendant is counted by the agency of the original act only.',
    },
  },
] as const satisfies readonly OfficialDocument[];

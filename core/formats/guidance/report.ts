import type { Label } from '../format';
import { titleEndings } from '../title';
import type { Guidance } from './guidance';

/** What a report is called. */
export const reportLabel: Label = {
  zh: titleEndings[0],
  en: 'Annual report on the disclosure of government information',
};

/** The report as a whole: who publishes it by when. */
export const wholeReport = {
  legal: [
    { article: 'regulation-49', paragraph: 1 },
    { article: 'regulation-49', paragraph: 2 },
    { article: 'regulation-50' },
  ],
  use: {
    zh: '各地要求的时间往往更早；乡镇、街道条例没有单列期限，按县里要求。',
    en: 'Local dates are often earlier. The Regulation sets none for townships and subdistricts; the county does.',
  },
  mistakes: [
    {
      zh: '题名里的机关、年份与正文不一致，多是从别处抄来的。',
      en: 'Agency or year of the title other than in the text, mostly because it was copied.',
    },
  ],
} as const satisfies Guidance;

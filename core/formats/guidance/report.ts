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
    zh: '各地要求的时间往往更早。乡镇、街道的期限条例没有单列，按县里要求。',
    en: 'Local deadlines are often earlier. The Regulation sets none for townships and subdistricts: follow the county’s.',
  },
  mistakes: [
    {
      zh: '标题里的机关、年份与正文不一致，多是套用别的报告留下的。',
      en: 'The agency or year in the title differs from the text, mostly because another report was reused.',
    },
  ],
} as const satisfies Guidance;

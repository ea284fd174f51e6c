import type { format2021 } from '../2021';
import type { Guidance, HeaderWord } from './guidance';

/** Words of the printed header that are neither row nor column. */
export const headerWords = {
  信息内容: { use: { zh: '下面各行的名称。', en: 'The names of the rows below.' } },
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和': {
    use: {
      zh: '每一列都要平。一（新收）＋二（上年结转）＝三（七）总计＋四（结转下年度）。',
      en: 'Every column balances: 1 (received) + 2 (carried in) = 3 (7) total of results + 4 (carried out).',
    },
  },
  申请人情况: {
    legal: [{ article: 'regulation-27' }],
    use: {
      zh: '每件申请按申请人计在一列；总计是前六列之和。',
      en: 'Each application counts in the column of its applicant; the total is the sum of the six.',
    },
  },
  法人或其他组织: {
    legal: [{ article: 'regulation-27' }],
    use: {
      zh: '以单位名义提出的申请，分五类填，没有小计列。',
      en: 'Applications by organizations, in five kinds; there is no subtotal column.',
    },
    unsettled: [{ zh: '五类单位怎样划分', en: 'where one kind of organization ends and the next begins' }],
  },
  行政诉讼: {
    legal: [{ article: 'regulation-51' }],
    use: {
      zh: '本机关因政府信息公开工作被起诉的案件，分未经复议和复议后两组。',
      en: 'Lawsuits over this agency’s disclosure work, in two groups: without reconsideration and after it.',
    },
  },
} as const satisfies Record<HeaderWord<typeof format2021>, Guidance>;

import type { Citation } from '../format';
import type { Guidance } from './guidance';

/** Citizens, legal persons and other organizations may apply; the five kinds of organizations are the form's own. */
const legal = [{ article: 'regulation-27' }] as const satisfies readonly Citation[];
const kinds = {
  zh: '五类单位怎样划分',
  en: 'where one kind of organization ends and the next begins',
} as const;

/** Table 三: the seven applicant columns. */
export const applicants = {
  't3/natural-person': {
    legal,
    use: { zh: '以个人名义提出的申请。', en: 'Applications made in a person’s own name.' },
    confusedWith: [
      {
        with: 't3/legal-service',
        tell: {
          zh: '律师事务所以本所名义申请的，填那一列。',
          en: 'where a law firm applies in the firm’s name.',
        },
      },
    ],
    mistakes: [
      {
        zh: '这一列漏填，总计却有数。',
        en: 'Cells of this column left blank although the total has a figure.',
      },
    ],
    unsettled: [
      {
        zh: '个体工商户、律师个人、联合申请、代理申请归哪一列',
        en: 'where sole traders, lawyers applying in their own name, joint applicants and applications by proxy belong',
      },
    ],
  },
  't3/business': {
    legal,
    use: { zh: '公司、企业等营利的单位。', en: 'Companies and other bodies run for profit.' },
    confusedWith: [
      {
        with: 't3/legal-service',
        tell: { zh: '律师事务所有自己的列。', en: 'law firms have their own column.' },
      },
    ],
    mistakes: [{ zh: '与相邻的列填串了。', en: 'Figures that slipped into the column beside it.' }],
    unsettled: [{ zh: '个体工商户归哪一列', en: 'where sole traders belong' }],
  },
  't3/research': {
    legal,
    use: { zh: '高校、研究院所等。', en: 'Universities, research institutes and the like.' },
    confusedWith: [
      {
        with: 't3/natural-person',
        tell: {
          zh: '老师、学生以个人名义申请的是自然人。',
          en: 'teachers and students applying in their own name count there.',
        },
      },
    ],
    unsettled: [kinds],
  },
  't3/public-welfare': {
    legal,
    use: {
      zh: '社会团体、基金会、公益性的民办非企业单位等。',
      en: 'Associations, foundations, private non-profit bodies and the like.',
    },
    confusedWith: [
      {
        with: 't3/other',
        tell: {
          zh: '机关、村委会、业委会填“其他”。',
          en: 'public bodies, village committees and owners’ committees count there.',
        },
      },
    ],
    unsettled: [kinds],
  },
  't3/legal-service': {
    legal,
    use: { zh: '律师事务所、法律援助机构等。', en: 'Law firms, legal-aid bodies and the like.' },
    confusedWith: [
      {
        with: 't3/natural-person',
        tell: {
          zh: '这里只填以机构名义提出的，个人以自己名义申请的不填这里。',
          en: 'only applications in the name of the institution count here.',
        },
      },
    ],
    unsettled: [
      { zh: '律师以个人名义申请的归哪一列', en: 'where lawyers who apply in their own name belong' },
    ],
  },
  't3/other': {
    legal,
    use: {
      zh: '前四类以外的单位，如机关、村委会、业委会。',
      en: 'Organizations of none of the four kinds before: public bodies, village committees, owners’ committees.',
    },
    confusedWith: [
      {
        with: 't3.r6.3',
        tell: {
          zh: '那是办理结果里的“其他”，这里是申请人的类别。',
          en: 'that is a kind of result, this a kind of applicant.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把自然人漏填的件数塞到这里凑平。',
        en: 'Applications of natural persons that were left out, put here to make the totals fit.',
      },
    ],
    unsettled: [kinds],
  },
  't3/total': {
    use: { zh: '本行前六列之和。', en: 'The sum of the six columns before it.' },
    confusedWith: [
      {
        with: 't3.r7',
        tell: {
          zh: '那一行是一列里各种办理结果之和。',
          en: 'that row is the sum of the results in one column.',
        },
      },
    ],
    mistakes: [
      { zh: '改了前面的数，忘了改总计。', en: 'A figure before it was changed and the total was not.' },
    ],
  },
} as const satisfies Record<string, Guidance>;

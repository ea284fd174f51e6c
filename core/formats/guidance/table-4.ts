import type { Bilingual } from '../format';
import type { Guidance } from './guidance';

const documents = {
  zh: '哪种决定书、裁判文书计入哪一格',
  en: 'which kinds of decisions and judgments belong in which cell',
} as const;
const instances = {
  zh: '一审、二审是否只计一次',
  en: 'whether two instances of a lawsuit count once',
} as const;

/** Table 四: three rows and five columns. */
export const table4 = {
  't4.reconsideration': {
    use: {
      zh: '因本机关的政府信息公开工作被申请行政复议的案件。',
      en: 'Cases in which this agency’s disclosure work was taken to administrative reconsideration.',
    },
    confusedWith: [
      {
        with: 't4.litigation-after-reconsideration',
        tell: {
          zh: '复议以后又起诉的，诉讼填右边那一组。',
          en: 'the lawsuit that follows counts there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把本机关作为复议机关办理的案件也计进来。',
        en: 'Counting cases that this agency decided as the reconsideration agency.',
      },
    ],
    unsettled: [documents],
  },
  't4.direct-litigation': {
    use: {
      zh: '没有经过复议，直接就本机关的处理起诉的案件。',
      en: 'Lawsuits over what this agency did, without reconsideration first.',
    },
    confusedWith: [
      {
        with: 't4.litigation-after-reconsideration',
        tell: { zh: '先复议过的，填右边那一组。', en: 'where reconsideration came first.' },
      },
    ],
    mistakes: [
      {
        zh: '没有核对归组。2024年起，对不予公开不服的要先复议（行政复议法第二十三条）；此前起诉的、被驳回的，仍会在这一组。',
        en: 'Not checking the group. Since 2024 a refusal to disclose goes to reconsideration first (Administrative Reconsideration Law, Article 23); older and dismissed lawsuits still appear here.',
      },
    ],
    unsettled: [instances, documents],
  },
  't4.litigation-after-reconsideration': {
    use: { zh: '先经过复议、仍不服而起诉的案件。', en: 'Lawsuits that followed a reconsideration.' },
    confusedWith: [
      {
        with: 't4.direct-litigation',
        tell: { zh: '没有复议过的，填左边那一组。', en: 'where there was no reconsideration.' },
      },
    ],
    mistakes: [
      {
        zh: '复议机关作共同被告的，两家都计。应当只计原行为主体，复议机关不计（国办公开办函〔2016〕201号）。',
        en: 'Both agencies counting a case in which the reconsideration agency is co-defendant. Only the agency of the original act counts it (a notice of 2016 settles this).',
      },
    ],
    unsettled: [instances, documents],
  },
  't4/upheld': {
    legal: [{ article: 'regulation-51' }],
    use: { zh: '结果支持了本机关原来的处理。', en: 'The outcome supports what this agency did.' },
    confusedWith: [
      {
        with: 't4/other',
        tell: {
          zh: '既没有支持、也没有改变的，填那一列。',
          en: 'where what this agency did was neither supported nor changed.',
        },
      },
    ],
    unsettled: [documents],
  },
  't4/corrected': {
    legal: [{ article: 'regulation-51' }],
    use: {
      zh: '结果改变了本机关原来的处理，或者要求改正。',
      en: 'The outcome changes what this agency did, or orders it to act.',
    },
    confusedWith: [
      {
        with: 't4/upheld',
        tell: { zh: '支持原来处理的，填那一列。', en: 'where what this agency did is supported.' },
      },
    ],
    unsettled: [documents],
  },
  't4/other': {
    legal: [{ article: 'regulation-51' }],
    use: {
      zh: '已经有了结果，但说不上维持，也说不上纠正。',
      en: 'The case has ended, but what this agency did was neither upheld nor corrected.',
    },
    confusedWith: [
      {
        with: 't4/pending',
        tell: {
          zh: '到年底还没有结果的，填那一列。',
          en: 'where there is no outcome yet at the end of the year.',
        },
      },
    ],
    unsettled: [documents],
  },
  't4/pending': {
    legal: [{ article: 'regulation-51' }],
    use: { zh: '到年底还没有结果的。', en: 'No outcome yet at the end of the year.' },
    confusedWith: [
      {
        with: 't4/other',
        tell: {
          zh: '已经结案的，按结果填前三格。',
          en: 'what has ended goes into one of the first three cells.',
        },
      },
    ],
    mistakes: [
      {
        zh: '上年“尚未审结”的，本年既没有结果，也没有继续列出。',
        en: 'Last year’s pending cases have disappeared: they show neither as an outcome nor as still pending.',
      },
    ],
  },
  't4/total': {
    use: { zh: '本组前四格之和。', en: 'The sum of the four cells before it.' },
    mistakes: [
      {
        zh: '三组相加填成一个数。三组各有总计。',
        en: 'One figure for all three groups. Each has its own total.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

type Row = Extract<keyof typeof table4, `t4.${string}`>;
type Column = Extract<keyof typeof table4, `t4/${string}`>;

/** What each of the fifteen cells counts. */
export const cases = {
  't4.reconsideration': {
    't4/upheld': {
      zh: '复议结果支持了本机关原来的处理。',
      en: 'Reconsideration supports what this agency did.',
    },
    't4/corrected': {
      zh: '复议结果改变了本机关原来的处理，或者要求改正。',
      en: 'Reconsideration changes what this agency did, or orders it to act.',
    },
    't4/other': {
      zh: '复议已经结束，但说不上维持，也说不上纠正。',
      en: 'Reconsideration has ended, neither upheld nor corrected.',
    },
    't4/pending': {
      zh: '到年底复议还没有结果。',
      en: 'Reconsideration without outcome at the end of the year.',
    },
    't4/total': { zh: '行政复议前四格之和。', en: 'The sum of the four cells on reconsideration.' },
  },
  't4.direct-litigation': {
    't4/upheld': {
      zh: '没有复议、直接起诉，裁判支持了本机关原来的处理。',
      en: 'Sued without reconsideration; the court supports what this agency did.',
    },
    't4/corrected': {
      zh: '没有复议、直接起诉，裁判改变了本机关原来的处理，或者要求改正。',
      en: 'Sued without reconsideration; the court changes what this agency did, or orders it to act.',
    },
    't4/other': {
      zh: '没有复议、直接起诉，已经结案，但说不上维持，也说不上纠正。',
      en: 'Sued without reconsideration; ended, neither upheld nor corrected.',
    },
    't4/pending': {
      zh: '没有复议、直接起诉，到年底还没有结果。',
      en: 'Sued without reconsideration; no outcome at the end of the year.',
    },
    't4/total': {
      zh: '未经复议直接起诉前四格之和。',
      en: 'The sum of the four cells on lawsuits without reconsideration.',
    },
  },
  't4.litigation-after-reconsideration': {
    't4/upheld': {
      zh: '复议后又起诉，裁判支持了本机关原来的处理。',
      en: 'Sued after reconsideration; the court supports what this agency did.',
    },
    't4/corrected': {
      zh: '复议后又起诉，裁判改变了本机关原来的处理，或者要求改正。',
      en: 'Sued after reconsideration; the court changes what this agency did, or orders it to act.',
    },
    't4/other': {
      zh: '复议后又起诉，已经结案，但说不上维持，也说不上纠正。',
      en: 'Sued after reconsideration; ended, neither upheld nor corrected.',
    },
    't4/pending': {
      zh: '复议后又起诉，到年底还没有结果。',
      en: 'Sued after reconsideration; no outcome at the end of the year.',
    },
    't4/total': {
      zh: '复议后起诉前四格之和。',
      en: 'The sum of the four cells on lawsuits after reconsideration.',
    },
  },
} as const satisfies Record<Row, Record<Column, Bilingual>>;

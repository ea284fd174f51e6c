import type { format2019 } from '../2019';
import { applicants } from './applicants';
import type { guidance2021 } from './form-2021';
import type { CategoryId, Guidance } from './guidance';
import { otherResults } from './other-results';
import { tableTwo } from './table-2-of-2019';

type Id = CategoryId<typeof format2019>;

/** What the trial form of 2019 has of its own, or means differently; everything else is as in 2021. */
const own = {
  overview: {
    use: {
      zh: '用文字综述本年的政府信息公开工作。',
      en: 'An account in words of the year’s work on disclosure.',
    },
    mistakes: [
      {
        zh: '各级人民政府（含乡镇）漏写工作考核、社会评议、责任追究的结果。部门、街道办事处没有这项要求。',
        en: 'Governments, townships included, leave out the results of assessment, public appraisal and accountability. Departments and subdistrict offices are not asked for them.',
      },
    ],
  },
  'proactive-disclosure': {
    use: {
      zh: '填本部分的表（表二），即规章、规范性文件、行政许可、其他对外管理服务、处罚、强制、收费、政府集中采购。',
      en: 'Fill in the table of this part (table 2): rules, normative documents, licensing and other services, penalties, coercion, fees and centralized procurement.',
    },
    mistakes: [
      {
        zh: '没有发生的留空、画线或者删行，没有填 0。',
        en: 'Blanks, strokes or deleted rows instead of 0 where nothing happened.',
      },
    ],
  },
  'other-matters': {
    use: {
      zh: '其他需要报告的事项，按需要写；没有的写明“无”。',
      en: 'Other matters to report, as needed; where there are none, say so.',
    },
    mistakes: [
      {
        zh: '以为必须像2021年格式那样写信息处理费。试行格式上没有见到这一要求，收取了的也可以写在这里。',
        en: 'Believing that the processing fee must be reported as on the form of 2021. No such request was found on the trial form; fees charged may be reported here all the same.',
      },
    ],
  },
  ...tableTwo,
  't3.r4.3': {
    ...otherResults['t3.r4.3'],
    confusedWith: [
      {
        with: 't3.r6',
        tell: { zh: '通知了但没有补的，填（六）。', en: 'where correction was asked for and never came.' },
      },
    ],
  },
  't3/other': {
    ...applicants['t3/other'],
    confusedWith: [
      {
        with: 't3.r6',
        tell: {
          zh: '那是办理结果，这里是申请人的类别。',
          en: 'that is a kind of result, this a kind of applicant.',
        },
      },
    ],
  },
  't3.r6': {
    legal: [{ article: 'regulation-30' }, { article: 'regulation-42', paragraph: 1 }],
    use: {
      zh: '归不进（一）至（五）的，即逾期没有补正、没有缴费而不再处理的，以及其他。试行格式只有这一行，不分项。',
      en: 'What fits none of (1) to (5): no longer handled because nothing was corrected or paid in time, and others. One row on the trial form.',
    },
    confusedWith: [
      {
        with: 't3.carried-out',
        tell: {
          zh: '12月31日还在等补正、等缴费的是结转。',
          en: 'where correction or payment was still awaited on 31 December.',
        },
      },
    ],
    mistakes: [{ zh: '照2021年格式拆成三行。', en: 'Splitting it into three rows as on the form of 2021.' }],
  },
} as const satisfies Partial<Record<Id, Guidance<Id>>>;

/** A category that neither this nor the form of 2021 explains does not compile. */
export const guidance2019: Readonly<Record<Exclude<Id, keyof typeof guidance2021>, Guidance<Id>>> &
  Readonly<Partial<Record<Id, Guidance<Id>>>> = own;

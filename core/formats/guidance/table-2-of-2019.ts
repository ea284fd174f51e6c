import type { Citation } from '../format';
import type { Guidance } from './guidance';

const byItem = {
  zh: '那里填办了多少件，这里填有多少项。',
  en: 'there cases are counted, here items.',
} as const;

/** The blocks whose columns count items. */
const itemsOfColumns = [
  { article: 'regulation-20', item: 5 },
  { article: 'regulation-20', item: 6 },
  { article: 'regulation-20', item: 8 },
] as const satisfies readonly Citation[];

/** Table 二 of the trial form: rows and columns that it alone has, or means differently. */
export const tableTwo = {
  't2.normative': {
    use: {
      zh: '本机关的规范性文件，不是全部发文。',
      en: 'Normative documents of this agency, not all the documents that it issues.',
    },
    confusedWith: [
      {
        with: 't2.regulations',
        tell: {
          zh: '有规章制定权的机关制定的规章填上一行。',
          en: 'rules made by an agency that has the power to make them belong in the row above.',
        },
      },
    ],
    mistakes: [
      {
        zh: '与2021年起的“行政规范性文件”直接续算。行名和三列的含义都变了。',
        en: 'Carrying the figures on into the form of 2021, whose row and columns mean something else.',
      },
    ],
    unsettled: [
      { zh: '修订的文件、联合发文怎样计', en: 'how to count amended and jointly issued documents' },
    ],
  },
  't2.licences': {
    use: {
      zh: '上一年有多少项行政许可、本年增减多少项，以及处理决定的件数。',
      en: 'How many kinds of licences there were last year, how many more or fewer this year, and the number of decisions.',
    },
    confusedWith: [
      {
        with: 't2.other-services',
        tell: {
          zh: '行政许可以外的对外管理服务填下一行。',
          en: 'administrative services other than licensing count there.',
        },
      },
    ],
    mistakes: [
      { zh: '项目数和决定件数填反。', en: 'Swapping the number of items and the number of decisions.' },
    ],
    unsettled: [{ zh: '不予许可的决定是否计入', en: 'whether decisions that refuse a licence count' }],
  },
  't2.other-services': {
    use: {
      zh: '行政许可以外的对外管理服务事项。2021年格式没有这一行。',
      en: 'Administrative services other than licensing; the form of 2021 has no such row.',
    },
    confusedWith: [
      { with: 't2.licences', tell: { zh: '属于行政许可的填上一行。', en: 'licences count there.' } },
    ],
    mistakes: [{ zh: '与行政许可合在一起填。', en: 'Counting them together with licences.' }],
    unsettled: [{ zh: '哪些事项计入', en: 'which services count' }],
  },
  't2.penalties': {
    use: {
      zh: '上一年有多少项行政处罚、本年增减多少项，以及处理决定的件数。',
      en: 'How many kinds of penalties there were last year, how many more or fewer this year, and the number of decisions.',
    },
    confusedWith: [
      {
        with: 't2.coercion',
        tell: { zh: '处罚填这里，强制填下一行。', en: 'penalties here, coercion in the next row.' },
      },
    ],
    mistakes: [
      {
        zh: '填成罚款金额；项目数和决定件数填反。',
        en: 'Entering the amount of fines; swapping the number of items and the number of decisions.',
      },
    ],
    unsettled: [
      {
        zh: '按作出的还是按公开的件数，委托执法、垂直管理部门的处罚怎样计',
        en: 'whether decisions made or published are meant, or on how to count entrusted and vertically managed enforcement',
      },
    ],
  },
  't2.coercion': {
    use: {
      zh: '上一年有多少项行政强制、本年增减多少项，以及处理决定的件数。',
      en: 'How many kinds of coercion there were last year, how many more or fewer this year, and the number of decisions.',
    },
    confusedWith: [
      {
        with: 't2.penalties',
        tell: { zh: '处罚填上一行，不要混填。', en: 'penalties belong in the row above.' },
      },
    ],
    mistakes: [
      { zh: '项目数和决定件数填反。', en: 'Swapping the number of items and the number of decisions.' },
    ],
    unsettled: [{ zh: '哪些强制计入', en: 'which kinds of coercion count' }],
  },
  't2.fees': {
    use: {
      zh: '上一年有多少个收费项目、本年增减多少个，不是金额。',
      en: 'How many kinds of fees there were last year and how many more or fewer this year, not an amount.',
    },
    confusedWith: [
      {
        with: 't2.procurement',
        tell: { zh: '试行格式里只有采购填金额。', en: 'on the trial form only procurement has an amount.' },
      },
    ],
    mistakes: [
      {
        zh: '填成收费金额。2021年格式才填金额。',
        en: 'Entering an amount, which only the form of 2021 asks for.',
      },
    ],
  },
  't2.procurement': {
    use: {
      zh: '政府集中采购的项目数和总金额。2021年格式没有这一行。',
      en: 'Centralized procurement: number of items and total amount; the form of 2021 has no such row.',
    },
    confusedWith: [
      {
        with: 't2.fees',
        tell: {
          zh: '花出去的采购款填这里，收上来的费填上一行。',
          en: 'what was spent counts here, what was charged counts there.',
        },
      },
    ],
    mistakes: [{ zh: '金额没有写明单位。', en: 'Giving an amount without its unit.' }],
    unsettled: [{ zh: '采购总金额的单位', en: 'in which unit the amount is given' }],
  },
  't2/made': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: { zh: '本年新制作的件数。', en: 'Documents newly made this year.' },
    confusedWith: [
      {
        with: 't2/disclosed',
        tell: { zh: '本年新公开的填下一列。', en: 'what was newly disclosed this year counts there.' },
      },
    ],
  },
  't2/disclosed': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: { zh: '本年新公开的件数。', en: 'Documents newly disclosed this year.' },
    confusedWith: [
      {
        with: 't2/total-disclosed',
        tell: {
          zh: '往年公开的只计在总数里。',
          en: 'what was disclosed in earlier years counts there only.',
        },
      },
    ],
  },
  't2/total-disclosed': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: {
      zh: '对外公开的总件数，包括往年公开的。',
      en: 'Documents disclosed in all, those of earlier years included.',
    },
    confusedWith: [
      {
        with: 't2/disclosed',
        tell: { zh: '那里只填本年新公开的。', en: 'there only what was newly disclosed this year counts.' },
      },
    ],
    mistakes: [
      {
        zh: '拿来与2021年格式的“现行有效件数”比。两者不是一回事。',
        en: 'Comparing it with “in force” on the form of 2021, which is something else.',
      },
    ],
  },
  't2/last-year': {
    legal: itemsOfColumns,
    use: { zh: '上一年有多少项。', en: 'How many items there were last year.' },
    confusedWith: [{ with: 't2/decided', tell: byItem }],
    mistakes: [
      {
        zh: '与上年报告里这一格加“本年增/减”的数对不上。',
        en: 'Not the sum of last year’s “items last year” and “change this year”.',
      },
    ],
  },
  't2/change': {
    legal: itemsOfColumns,
    use: {
      zh: '比上一年增减了多少项，可以带正负号。',
      en: 'How many items more or fewer than last year; a sign is allowed.',
    },
    confusedWith: [{ with: 't2/decided', tell: byItem }],
    mistakes: [{ zh: '填成增减的百分比。', en: 'Entering a percentage.' }],
  },
  't2/decided': {
    legal: [
      { article: 'regulation-20', item: 5 },
      { article: 'regulation-20', item: 6 },
    ],
    use: { zh: '处理决定的件数。', en: 'The number of decisions.' },
    confusedWith: [
      {
        with: 't2/last-year',
        tell: { zh: '那里填有多少项，这里填办了多少件。', en: 'there items are counted, here cases.' },
      },
    ],
    unsettled: [
      { zh: '按作出的件数还是按公开的件数', en: 'whether decisions made or decisions published are meant' },
    ],
  },
  't2/procured': {
    legal: [{ article: 'regulation-20', item: 9 }],
    use: { zh: '采购了多少项。', en: 'How many items were procured.' },
    confusedWith: [
      { with: 't2/amount', tell: { zh: '金额填下一列。', en: 'the amount stands in the next column.' } },
    ],
  },
  't2/amount': {
    legal: [{ article: 'regulation-20', item: 9 }],
    use: {
      zh: '采购的总金额。表头没有写单位，请在数字后写明“元”或者“万元”。',
      en: 'The total amount spent. The header names no unit: write it after the figure.',
    },
    confusedWith: [
      {
        with: 't2/procured',
        tell: { zh: '项目数填前一列。', en: 'the number of items stands in the column before.' },
      },
    ],
    unsettled: [{ zh: '采购总金额的单位', en: 'in which unit the amount is given' }],
  },
} as const satisfies Record<string, Guidance>;

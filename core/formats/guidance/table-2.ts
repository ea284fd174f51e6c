import type { Guidance } from './guidance';

/** Table 二: six rows and the columns of their four blocks. */
export const table2 = {
  't2.regulations': {
    use: {
      zh: '本机关制定的规章。县（区）、乡镇和地方各级部门没有规章制定权，填 0；设区的市、自治州以上汇总的报告可以不是 0。',
      en: 'Rules made by this agency. Counties, districts, townships and local departments cannot make any and write 0; summary reports of prefecture-level cities and above may have some.',
    },
    confusedWith: [
      {
        with: 't2.normative',
        tell: {
          zh: '名称叫“办法”“规定”的不一定是规章。没有规章制定权的机关制发的不填这里，属于规范性文件的填下一行。',
          en: 'what is called “measures” or “provisions” need not be rules. What an agency without that power issues belongs in the next row, if it is a normative document.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把上级的规章或者自己的规范性文件算进来。',
        en: 'Counting the rules of superiors, or one’s own normative documents.',
      },
    ],
  },
  't2.normative': {
    use: {
      zh: '本机关制发的行政规范性文件，不是全部发文。',
      en: 'Administrative normative documents of this agency, not all the documents that it issues.',
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
        zh: '把发文总数填进来。人事任免、会议纪要、内部制度一般不算。',
        en: 'Entering all documents issued. Appointments, minutes and internal rules usually do not count.',
      },
      {
        zh: '“现行有效”多年不清理，“废止”年年是 0。',
        en: 'Never reviewing what is in force, and writing 0 repealed year after year.',
      },
    ],
    unsettled: [
      { zh: '修订的文件、联合发文怎样计', en: 'how to count amended and jointly issued documents' },
    ],
  },
  't2.licences': {
    use: {
      zh: '本年作出的行政许可决定，按件填。',
      en: 'The number of licensing decisions made this year.',
    },
    confusedWith: [
      {
        with: 't2/decided',
        tell: {
          zh: '这一列填作出了多少件决定，不填有多少个许可事项（2019年试行格式才填项目数）。',
          en: 'this column counts decisions made, not kinds of licences; only the trial form of 2019 asked for those.',
        },
      },
    ],
    mistakes: [
      { zh: '县级政府汇总时漏了部门。', en: 'Forgetting departments when a county’s figures are summed up.' },
    ],
    unsettled: [{ zh: '不予许可的决定是否计入', en: 'whether decisions that refuse a licence count' }],
  },
  't2.penalties': {
    use: {
      zh: '多按本年作出的行政处罚决定件数填，不是罚款金额。',
      en: 'Mostly the number of penalty decisions made this year; never the amount of fines.',
    },
    confusedWith: [
      {
        with: 't2.coercion',
        tell: {
          zh: '处罚填这里，强制填下一行，不要合在一起。',
          en: 'penalties here, coercion in the next row; do not put them together.',
        },
      },
    ],
    mistakes: [
      {
        zh: '填成罚款金额；县级汇总漏了交警等执法量大的单位。',
        en: 'Entering the amount of fines; when a county sums up, forgetting units with many cases such as the traffic police.',
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
      zh: '多按本年作出的行政强制决定件数填。',
      en: 'Mostly the number of decisions on administrative coercion made this year.',
    },
    confusedWith: [
      {
        with: 't2.penalties',
        tell: {
          zh: '处罚填上一行，强制填这里，不要混填。',
          en: 'penalties in the row above, coercion here; do not mix them.',
        },
      },
    ],
    mistakes: [{ zh: '把处罚件数抄到这一行。', en: 'Copying the number of penalties into this row.' }],
    unsettled: [{ zh: '哪些强制计入', en: 'which kinds of coercion count' }],
  },
  't2.fees': {
    use: {
      zh: '本年行政事业性收费的金额，单位是万元。元除以10000，保留4位小数即精确到元。',
      en: 'Administrative fees charged this year, in units of 10,000 yuan. Divide yuan by 10,000; four decimals are exact to the yuan.',
    },
    confusedWith: [
      {
        with: 'other-matters',
        tell: {
          zh: '信息处理费只是其中一种，收取情况还要在第六部分说明。',
          en: 'the processing fee is only one of these fees; it is reported in part six as well.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把元当作万元填；填成收费项目的个数。',
        en: 'Entering yuan as if they were units of 10,000 yuan; entering the number of kinds of fees instead of the amount.',
      },
      {
        zh: '只填信息处理费，漏了其他行政事业性收费。',
        en: 'Entering only the processing fee and forgetting the other administrative fees.',
      },
    ],
  },
  't2/issued': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: { zh: '本年新制发的件数。', en: 'Documents newly issued this year.' },
    confusedWith: [
      {
        with: 't2/in-force',
        tell: {
          zh: '往年制发、现在仍有效的，只计在那一列。',
          en: 'what was issued in earlier years and still stands counts there only.',
        },
      },
    ],
    mistakes: [{ zh: '把本年发文的总数填进来。', en: 'Entering all documents sent out this year.' }],
    unsettled: [{ zh: '修订后重新印发的是否算制发', en: 'whether an amended document counts as issued' }],
  },
  't2/repealed': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: { zh: '本年废止的件数。', en: 'Documents repealed this year.' },
    confusedWith: [
      {
        with: 't2/in-force',
        tell: {
          zh: '本年废止的，要从那一列里减掉。',
          en: 'what was repealed is taken off the number in force.',
        },
      },
    ],
    mistakes: [
      {
        zh: '清理时废止过文件，这里却仍填 0。',
        en: 'Writing 0 although documents were repealed in a review.',
      },
    ],
  },
  't2/in-force': {
    legal: [{ article: 'regulation-20', item: 1 }],
    use: {
      zh: '到年底仍然有效的件数，包括往年制发的。',
      en: 'Documents in force at the end of the year, those of earlier years included.',
    },
    confusedWith: [
      {
        with: 't2/issued',
        tell: {
          zh: '现行有效一般不少于本年制发，当年制发、当年又废止的除外。',
          en: 'no fewer are usually in force than were issued this year, unless some were issued and repealed within the year.',
        },
      },
    ],
    mistakes: [
      {
        zh: '照抄上年的数，没有加本年制发、减本年废止。',
        en: 'Copying last year’s figure without adding what was issued and taking off what was repealed.',
      },
    ],
  },
  't2/decided': {
    legal: [
      { article: 'regulation-20', item: 5 },
      { article: 'regulation-20', item: 6 },
    ],
    use: { zh: '本年处理决定的件数。', en: 'The number of decisions this year.' },
    confusedWith: [
      {
        with: 't2/amount',
        tell: {
          zh: '这里填件数，收费那一格才填金额。',
          en: 'here a number of decisions; only fees are an amount.',
        },
      },
    ],
    mistakes: [
      {
        zh: '填成事项的个数，或者填成金额。',
        en: 'Entering the number of kinds of licences or penalties, or an amount.',
      },
    ],
    unsettled: [
      { zh: '按作出的件数还是按公开的件数', en: 'whether decisions made or decisions published are meant' },
    ],
  },
  't2/amount': {
    legal: [{ article: 'regulation-20', item: 8 }],
    use: {
      zh: '三张表里只有这一格填金额，单位是万元，可带小数。',
      en: 'The only amount on the form, in units of 10,000 yuan; decimals are allowed.',
    },
    confusedWith: [
      {
        with: 't2/decided',
        tell: { zh: '那里填件数，填整数。', en: 'there a whole number of decisions is entered.' },
      },
    ],
    mistakes: [
      {
        zh: '按元填，没有除以10000；在数字后面写单位。',
        en: 'Not dividing yuan by 10,000; writing a unit after the figure.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

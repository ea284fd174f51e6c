import type { Guidance } from './guidance';

/** Table 二: six rows and the columns of their four blocks. */
export const table2 = {
  't2.regulations': {
    use: {
      zh: '本机关制定的规章。县（区）、乡镇和地方部门没有规章制定权，填 0；设区的市以上汇总的报告可以不是 0。',
      en: 'Rules made by this organ. Counties, districts, townships and local departments cannot make any and write 0; reports that sum up for a city with districts or above may have some.',
    },
    confusedWith: [
      {
        with: 't2.normative',
        tell: {
          zh: '名称叫“办法”“规定”的不一定是规章；没有规章制定权的机关制发的，填下一行。',
          en: 'what is called “measures” or “provisions” need not be rules; what an organ without that power issues belongs in the next row.',
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
      en: 'Administrative normative documents issued by this organ, not all that it issues.',
    },
    confusedWith: [
      {
        with: 't2.regulations',
        tell: {
          zh: '有规章制定权的机关制定的规章填上一行。',
          en: 'rules, made by an organ that has the power to, belong in the row above.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把发文总数填进来：人事任免、会议纪要、内部制度一般不算。',
        en: 'Entering all documents issued: appointments, minutes and internal rules usually are none.',
      },
      {
        zh: '“现行有效”多年不清理，“废止”年年是 0。',
        en: 'Stock never reviewed, and 0 repealed every year.',
      },
    ],
    unsettled: [
      { zh: '修订的文件、联合发文怎样计', en: 'how to count amended and jointly issued documents' },
    ],
  },
  't2.licences': {
    use: {
      zh: '本年作出的行政许可决定，按件填。',
      en: 'Licensing decisions made this year, by number.',
    },
    confusedWith: [
      {
        with: 't2/decided',
        tell: {
          zh: '填作出了多少件决定，不填有多少个许可事项（2019年试行格式才填项目数）。',
          en: 'decisions made, not licensing items, which only the trial form of 2019 asked for.',
        },
      },
    ],
    mistakes: [{ zh: '县级政府汇总时漏了部门。', en: 'Departments forgotten when a county sums up.' }],
    unsettled: [{ zh: '不予许可的决定是否计入', en: 'whether decisions that refuse a licence count' }],
  },
  't2.penalties': {
    use: {
      zh: '实务中多按本年作出的行政处罚决定件数填，不是罚款金额。',
      en: 'In practice mostly the number of penalty decisions made this year; never the amount of fines.',
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
        en: 'whether decisions made or published are meant, nor how to count entrusted and vertically managed enforcement',
      },
    ],
  },
  't2.coercion': {
    use: {
      zh: '本年作出的行政强制决定，按件填。',
      en: 'Decisions on administrative coercion made this year, by number.',
    },
    confusedWith: [
      {
        with: 't2.penalties',
        tell: {
          zh: '同一案件里既有处罚又有强制的，各计各行，不要混填。',
          en: 'where one case has both, each is counted in its own row.',
        },
      },
    ],
    mistakes: [{ zh: '把处罚件数抄到这一行。', en: 'Copying the number of penalties into this row.' }],
    unsettled: [{ zh: '哪些强制计入', en: 'which kinds of coercion count' }],
  },
  't2.fees': {
    use: {
      zh: '本年行政事业性收费的金额，单位万元。元除以10000，保留4位小数即精确到元。',
      en: 'Administrative fees charged this year, in 10,000 yuan. Divide yuan by 10,000; four decimals are exact to the yuan.',
    },
    confusedWith: [
      {
        with: 'other-matters',
        tell: {
          zh: '信息处理费只是其中一种，还要在第六部分单独说明。',
          en: 'the processing fee is only one of them, and is described in part six as well.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把元当作万元；填成收费项目的个数。',
        en: 'Yuan entered as 10,000 yuan; the number of kinds of fees instead of the amount.',
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
          zh: '往年制发、今年仍有效的只计在“现行有效”。',
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
        tell: { zh: '废止了的要从“现行有效”里减掉。', en: 'what was repealed is taken off the stock.' },
      },
    ],
    mistakes: [
      { zh: '清理过文件，这里却仍填 0。', en: 'Writing 0 although documents were reviewed and repealed.' },
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
          zh: '一般不小于本年制发；当年制发、当年又废止的除外。',
          en: 'usually not fewer than issued this year, unless some were repealed within the year.',
        },
      },
    ],
    mistakes: [
      {
        zh: '照抄上年的数，没有加本年制发、减本年废止。',
        en: 'Last year’s figure copied without adding what was issued and taking off what was repealed.',
      },
    ],
  },
  't2/decided': {
    legal: [
      { article: 'regulation-20', item: 5 },
      { article: 'regulation-20', item: 6 },
    ],
    use: { zh: '本年作出的处理决定件数。', en: 'Decisions made this year.' },
    confusedWith: [
      {
        with: 't2/amount',
        tell: { zh: '这里填件数，收费那一格才填金额。', en: 'a number here; only the fees are an amount.' },
      },
    ],
    mistakes: [
      { zh: '填成事项、项目的个数，或者填成金额。', en: 'Entering a number of items or an amount.' },
    ],
    unsettled: [
      { zh: '按作出的件数还是按公开的件数', en: 'whether decisions made or decisions published are meant' },
    ],
  },
  't2/amount': {
    legal: [{ article: 'regulation-20', item: 8 }],
    use: {
      zh: '全表只有这一列填金额，单位万元，可带小数。',
      en: 'The only amount on the form, in 10,000 yuan; decimals are allowed.',
    },
    confusedWith: [
      {
        with: 't2/decided',
        tell: { zh: '那里填件数，是整数。', en: 'a whole number of decisions.' },
      },
    ],
    mistakes: [
      {
        zh: '按元填、没有除以10000；在数字后面写“元”。',
        en: 'Yuan not divided by 10,000; a unit written behind the figure.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

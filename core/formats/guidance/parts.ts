import type { Guidance } from './guidance';

/** The six parts: what each must hold. */
export const parts = {
  overview: {
    use: {
      zh: '用文字综述五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
      en: 'An account in words of five subjects: proactive disclosure, applications, information management, platforms, supervision and safeguards.',
    },
    mistakes: [
      {
        zh: '各级人民政府（含乡镇）漏写工作考核、社会评议、责任追究的结果；部门和街道办事处不必写。',
        en: 'Governments, townships included, leave out the results of assessment, public review and accountability; departments and subdistrict offices need not give them.',
      },
      {
        zh: '与上年或者别的单位雷同：印发格式的通知点了名，造成不良后果的要追责。',
        en: 'Text much the same as last year’s or another agency’s: the notice of the form names it, and where it does harm someone answers for it.',
      },
    ],
  },
  'proactive-disclosure': {
    use: {
      zh: '填表二：规章和行政规范性文件、行政许可、行政处罚和行政强制、行政事业性收费的本年数字。',
      en: 'Table 2: this year’s figures for rules and normative documents, licences, penalties and coercion, and fees.',
    },
    mistakes: [
      {
        zh: '没有发生的留空、画线或者删行：应填 0。除收费金额外都填整数。',
        en: 'Blanks, strokes or deleted rows where nothing happened: write 0. All but the amount charged are whole numbers.',
      },
    ],
    unsettled: [
      {
        zh: '联合发文、垂直管理部门和委托执法怎样计入',
        en: 'how to count joint documents, vertically managed departments and entrusted enforcement',
      },
    ],
  },
  applications: {
    use: {
      zh: '填表三：申请的新收、上年结转、办理结果和结转下年，按申请人分列。',
      en: 'Table 3: applications received, carried in, their results and those carried out, by kind of applicant.',
    },
    mistakes: [
      {
        zh: '一件计了几行：一件申请只计一行，看最后那份答复是哪一类。',
        en: 'One application counted in several rows: it counts once, by the kind of the last reply.',
      },
      {
        zh: '把要求更正（第四十一条）计进来：那不是公开申请。',
        en: 'Counting requests for correction (Article 41): they are no applications for disclosure.',
      },
    ],
    unsettled: [
      {
        zh: '复议、诉讼后重新答复的是否再计一次',
        en: 'whether a new reply after reconsideration or litigation counts again',
      },
    ],
  },
  remedies: {
    use: {
      zh: '填表四：本机关因政府信息公开工作被申请复议、被起诉的案件，单位是件。',
      en: 'Table 4: cases in which this organ’s disclosure work was taken to reconsideration or to court.',
    },
    mistakes: [
      {
        zh: '把本机关作为复议机关办理的案件也计进来。',
        en: 'Counting cases that this organ handled as the reconsideration organ.',
      },
    ],
    unsettled: [
      {
        zh: '哪种决定书、裁判文书计入哪一格',
        en: 'which kinds of decisions and judgments belong in which cell',
      },
    ],
  },
  problems: {
    use: {
      zh: '存在的主要问题和改进情况，两样都写。',
      en: 'The main problems and how they are being improved: both.',
    },
    mistakes: [
      {
        zh: '只讲成绩、空泛套话，或者与上年一字不差；问题和改进最好一一对应。',
        en: 'Praise, empty phrases, or last year’s text word for word; let each problem have its improvement.',
      },
    ],
  },
  'other-matters': {
    use: {
      zh: '信息处理费的收取情况必写，其他按需要写。',
      en: 'Processing fees charged must be reported here; anything else as needed.',
    },
    confusedWith: [
      {
        with: 't2.fees',
        tell: {
          zh: '表二填各种行政事业性收费的总金额；这里说明信息处理费这一种。',
          en: 'table 2 has the amount of all administrative fees; here the processing fee alone is described.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有收取就不写，或者只写“无”：也要写一句没有收取信息处理费。',
        en: 'Silence, or just “none”, where nothing was charged: say that no processing fee was charged.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

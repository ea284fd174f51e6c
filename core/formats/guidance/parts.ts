import type { Guidance } from './guidance';

/** The six parts: what each must hold. */
export const parts = {
  overview: {
    use: {
      zh: '印发格式的通知要求综述五个方面，主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
      en: 'The notice of the form asks for an account of five subjects: proactive disclosure, disclosure on application, information management, platforms, supervision and safeguards.',
    },
    mistakes: [
      {
        zh: '各级人民政府（含乡镇）漏写工作考核、社会评议、责任追究的结果。部门、街道办事处没有这项要求。',
        en: 'Governments, townships included, leave out the results of assessment, public appraisal and accountability. Departments and subdistrict offices are not asked for them.',
      },
      {
        zh: '与上年或者别的单位雷同。印发格式的通知专门指出这一点，造成不良后果的要追责。',
        en: 'Text much the same as last year’s or another agency’s. The notice of the form warns of this; where it does harm, someone is held to account.',
      },
    ],
  },
  'proactive-disclosure': {
    use: {
      zh: '填本部分的表（表二），即规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费的本年数字。',
      en: 'Fill in the table of this part (table 2): this year’s figures for rules, normative documents, licences, penalties, coercion and fees.',
    },
    mistakes: [
      {
        zh: '没有发生的留空、画线或者删行，没有填 0。除收费金额外都填整数。',
        en: 'Blanks, strokes or deleted rows instead of 0 where nothing happened. All figures but the amount charged are whole numbers.',
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
      zh: '填本部分的表（表三），即新收、上年结转、办理结果和结转下年度的件数，按申请人分列。',
      en: 'Fill in the table of this part (table 3): applications received, carried over from last year, their results and those carried over to next year, by kind of applicant.',
    },
    mistakes: [
      {
        zh: '一件申请计了几行。一件只计一行，看最后那份答复是哪一类。',
        en: 'One application counted in several rows. It counts once, by the kind of the last reply.',
      },
      {
        zh: '把要求更正的（第四十一条）计进来。那不是政府信息公开申请。',
        en: 'Counting requests for correction of records (Article 41). They are not applications for disclosure.',
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
      zh: '填本部分的表（表四），即本机关因政府信息公开工作被申请复议、被起诉的件数。',
      en: 'Fill in the table of this part (table 4): the number of cases in which this agency’s disclosure work was taken to reconsideration or to court.',
    },
    mistakes: [
      {
        zh: '把本机关作为复议机关办理的案件也计进来。',
        en: 'Counting cases that this agency handled as the reconsideration agency.',
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
      zh: '主要问题和改进情况都要写，最好一一对应。',
      en: 'Give both the main problems and how they are being improved, one improvement to each problem if possible.',
    },
    mistakes: [
      {
        zh: '只讲成绩，空话套话，或者与上年一字不差。',
        en: 'Nothing but achievements, empty phrases, or last year’s text word for word.',
      },
    ],
  },
  'other-matters': {
    use: {
      zh: '格式上印明，收取信息处理费的情况在这里报告，写明收没收、收了多少。其他事项按需要写。',
      en: 'The form asks for the processing fees to be reported here: whether any were charged, and how much. Other matters as needed.',
    },
    confusedWith: [
      {
        with: 't2.fees',
        tell: {
          zh: '那里（表二）填各种行政事业性收费的总金额，这里只说信息处理费。',
          en: 'table 2 gives the total of all administrative fees; here only the processing fee is reported.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有收取就不写，或者只写“无”。没有收取的，也要写明未收取信息处理费。',
        en: 'Nothing, or just “none”, where no fee was charged. Say that no processing fee was charged.',
      },
      {
        zh: '把第31件起一律算成每件200元。那只是第31至40件，以后每10件一档，逐档再加100元（国办函〔2020〕109号）。',
        en: 'Taking 200 yuan for each application from the 31st on. That is for the 31st to the 40th only; each further ten cost 100 yuan more apiece.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

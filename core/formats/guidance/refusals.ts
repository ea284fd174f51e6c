import type { Guidance } from './guidance';

/** Table 三, （三）不予公开: eight reasons. */
export const refusals = {
  't3.r3.1': {
    use: {
      zh: '依法定了密：说得出密级、保密期限和定密依据。',
      en: 'Lawfully classified: level, term and basis of the classification can be named.',
    },
    confusedWith: [
      {
        with: 't3.r3.3',
        tell: {
          zh: '没有定密、但公开后有具体危害的，填第3行。',
          en: 'not classified, but disclosure would do definite harm.',
        },
      },
    ],
    mistakes: [{ zh: '只是“敏感”、并没有定密，也填这里。', en: 'Merely “sensitive” and never classified.' }],
  },
  't3.r3.2': {
    use: {
      zh: '引得出法律或者行政法规里禁止公开的具体条文。',
      en: 'A definite provision of a law or administrative regulation forbids disclosure.',
    },
    confusedWith: [
      {
        with: 't3.r3.8',
        tell: {
          zh: '没有禁止、只是另有专门查询办法的，填第8行。',
          en: 'not forbidden, only with a query procedure of its own.',
        },
      },
    ],
    mistakes: [
      {
        zh: '拿规章或者文件里的“不公开”当依据。',
        en: 'Relying on a rule or a document that says “not to be disclosed”.',
      },
    ],
  },
  't3.r3.3': {
    use: {
      zh: '三安全是国家、公共、经济安全，一稳定是社会稳定；要说得出具体危害。',
      en: 'National, public or economic security or social stability would be endangered, and the harm can be named.',
    },
    confusedWith: [{ with: 't3.r3.1', tell: { zh: '定了密的填第1行。', en: 'where it is classified.' } }],
    mistakes: [{ zh: '只引条文，不说会造成什么危害。', en: 'Quoting the article without naming the harm.' }],
  },
  't3.r3.4': {
    use: {
      zh: '公开会损害第三方的商业秘密、个人隐私等。先书面征求意见，第三方有15个工作日。',
      en: 'Disclosure would harm a third party’s trade secrets, privacy or the like. Ask in writing first; it has 15 working days.',
    },
    confusedWith: [
      {
        with: 't3.r2',
        tell: {
          zh: '隐去第三方内容后能提供的，是部分公开。',
          en: 'where the rest can be given without what concerns the third party.',
        },
      },
    ],
    mistakes: [
      {
        zh: '第三方逾期没有答复就当作不同意：应由本机关决定（共同制作的机关逾期才视为同意，第三十四条）。',
        en: 'Taking silence for an objection: the organ decides (only for organs asked under Article 34 silence is consent).',
      },
    ],
  },
  't3.r3.5': {
    use: {
      zh: '三类：人事管理、后勤管理、内部工作流程。是“可以”不公开，要斟酌。',
      en: 'Three kinds: personnel, logistics, internal workflow. It may be withheld, so weigh it.',
    },
    confusedWith: [
      {
        with: 't3.r3.6',
        tell: {
          zh: '办事过程中形成的请示、讨论、过程稿填第6行。',
          en: 'requests, discussions and drafts that arise in handling a matter.',
        },
      },
    ],
    mistakes: [
      {
        zh: '对外有约束力的办事流程也当作内部事务。',
        en: 'Workflow that binds the public taken for internal.',
      },
    ],
  },
  't3.r3.6': {
    use: {
      zh: '四类：请示报告、磋商信函、过程稿、讨论记录。是“可以”不公开，要斟酌。',
      en: 'Four kinds: requests and reports to superiors, consultation letters, drafts, records of discussion. It may be withheld, so weigh it.',
    },
    confusedWith: [
      {
        with: 't3.r3.5',
        tell: {
          zh: '管人、管物、内部怎么走流程的填第5行。',
          en: 'personnel, logistics, how work goes inside.',
        },
      },
      {
        with: 't3.r3.7',
        tell: { zh: '收在执法案卷里的填第7行。', en: 'what lies in an enforcement case file.' },
      },
    ],
    mistakes: [
      {
        zh: '决定作出以后仍一概按过程性信息不给（有争议）；法律、法规、规章要求公开的也不给。',
        en: 'Withholding it as a matter of course after the decision was made, which is disputed, or where a law, regulation or rule requires disclosure.',
      },
    ],
  },
  't3.r3.7': {
    use: {
      zh: '行政处罚、行政强制等执法案卷里的材料。是“可以”不公开，要斟酌。',
      en: 'Material in the case files of penalties, coercion and other enforcement. It may be withheld, so weigh it.',
    },
    confusedWith: [
      {
        with: 't3.r3.6',
        tell: {
          zh: '不在执法案卷里的请示、讨论材料填第6行。',
          en: 'requests and discussions outside such a file.',
        },
      },
    ],
    mistakes: [
      {
        zh: '处罚决定书也一概归案卷：它可能属于应当主动公开的（第二十条第（六）项）。',
        en: 'Penalty decisions treated as files: they may have to be published (Article 20 (6)).',
      },
    ],
  },
  't3.r3.8': {
    use: {
      zh: '企业登记、不动产登记等，另有法定查询办法，告知申请人按那个办法查。',
      en: 'Business registers, real-estate registers and the like, which have a lawful query procedure: the applicant is referred to it.',
    },
    confusedWith: [
      {
        with: 't3.r4.1',
        tell: {
          zh: '本机关有、只是要走查询程序的填这里；没有的填（四）1。',
          en: 'held by this organ but to be queried counts here, not held counts there.',
        },
      },
      {
        with: 't3.r3.2',
        tell: { zh: '法律、行政法规明文禁止公开的填第2行。', en: 'where disclosure is forbidden outright.' },
      },
    ],
    mistakes: [
      {
        zh: '因为列在“不予公开”下面，就引第十四至十六条答复。',
        en: 'Citing Articles 14 to 16 because the row stands among the refusals.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

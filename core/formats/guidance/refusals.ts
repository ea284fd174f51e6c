import type { Guidance } from './guidance';

/** Table 三, （三）不予公开: eight reasons. */
export const refusals = {
  't3.r3.1': {
    use: {
      zh: '已经依法定密，说得出密级、保密期限和定密依据。',
      en: 'Lawfully classified, and its level, term and basis can be named.',
    },
    confusedWith: [
      {
        with: 't3.r3.3',
        tell: {
          zh: '没有定密、但公开后可能有具体危害的，填第3行。',
          en: 'where it is not classified, but disclosure could do definite harm.',
        },
      },
    ],
    mistakes: [
      {
        zh: '只是“敏感”、并没有定密，也填这里。',
        en: 'Using it for what is merely “sensitive” and was never classified.',
      },
    ],
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
          en: 'where it is not forbidden but has a query procedure of its own.',
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
      zh: '三安全指国家、公共、经济安全，一稳定指社会稳定。要说得出具体危害。',
      en: 'National, public or economic security or social stability would be endangered, and the harm can be named.',
    },
    confusedWith: [{ with: 't3.r3.1', tell: { zh: '定了密的填第1行。', en: 'where it is classified.' } }],
    mistakes: [{ zh: '只引条文，不说会造成什么危害。', en: 'Quoting the article without naming the harm.' }],
  },
  't3.r3.4': {
    use: {
      zh: '公开会损害第三方的商业秘密、个人隐私等合法权益。先书面征求意见，第三方有15个工作日回复。',
      en: 'Disclosure would harm a third party’s trade secrets, privacy or the like. Ask that party in writing first; it has 15 working days.',
    },
    confusedWith: [
      {
        with: 't3.r2',
        tell: {
          zh: '隐去涉及第三方的内容后能够提供的，是部分公开。',
          en: 'where the rest can be provided without what concerns the third party.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有征求意见；第三方逾期不回复就当作不同意。应由本机关决定（只有被征求意见的机关逾期才视为同意公开，第三十四条）。',
        en: 'Not asking the third party; taking its silence for an objection. The agency then decides (silence is consent only of agencies asked under Article 34).',
      },
    ],
  },
  't3.r3.5': {
    use: {
      zh: '三类指人事管理、后勤管理、内部工作流程。是“可以”不公开，不是一律不公开。',
      en: 'Three kinds: personnel, logistics, internal workflow. They may be withheld but need not be.',
    },
    confusedWith: [
      {
        with: 't3.r3.6',
        tell: {
          zh: '办事过程中形成的请示、讨论、过程稿填第6行。',
          en: 'requests, discussions and drafts that arise in handling a matter count there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '对外有约束力的办事流程也当作内部事务。',
        en: 'Taking a workflow that binds the public for an internal one.',
      },
    ],
  },
  't3.r3.6': {
    use: {
      zh: '四类指请示报告、磋商信函、过程稿、讨论记录。是“可以”不公开，不是一律不公开。',
      en: 'Four kinds: requests and reports to superiors, consultation letters, drafts, records of discussion. They may be withheld but need not be.',
    },
    confusedWith: [
      {
        with: 't3.r3.5',
        tell: {
          zh: '管人、管物、内部怎样走流程的，填第5行。',
          en: 'personnel, logistics and internal workflow count there.',
        },
      },
      {
        with: 't3.r3.7',
        tell: {
          zh: '收在行政执法案卷里的，填第7行。',
          en: 'what lies in an enforcement case file counts there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '决定作出以后仍一概当作过程性信息（有争议）；法律、法规、规章要求公开的也不公开。',
        en: 'Still withholding it as a matter of course once the decision is made, which is disputed; withholding it although a law, regulation or rule requires disclosure.',
      },
    ],
  },
  't3.r3.7': {
    use: {
      zh: '行政处罚、行政强制等执法案卷里的材料。是“可以”不公开，不是一律不公开。',
      en: 'Material in the case files of penalties, coercion and other enforcement. It may be withheld but need not be.',
    },
    confusedWith: [
      {
        with: 't3.r3.6',
        tell: {
          zh: '不在执法案卷里的请示、讨论材料，填第6行。',
          en: 'requests and discussions outside such a file count there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把处罚决定书一概归入案卷。它可能属于应当主动公开的（第二十条第（六）项）。',
        en: 'Treating every penalty decision as part of the file. It may be one to be disclosed proactively (Article 20 (6)).',
      },
      {
        zh: '当事人要查自己案件的材料，也只当公开申请办。这通常另有阅卷程序。',
        en: 'Treating a party who wants to see the file of their own case as an applicant only. Parties usually have a procedure of their own for that.',
      },
    ],
  },
  't3.r3.8': {
    use: {
      zh: '企业登记、不动产登记等，法律、行政法规另有查询办法，告知申请人按那个办法查询。',
      en: 'Business registers, real-estate registers and the like, for which a law or administrative regulation has a query procedure; the applicant is referred to it.',
    },
    confusedWith: [
      {
        with: 't3.r4.1',
        tell: {
          zh: '本机关有、只是要走查询程序的，填这里；本机关没有的，填（四）1。',
          en: 'what this agency holds but has to be queried counts here, what it does not hold counts there.',
        },
      },
      {
        with: 't3.r3.2',
        tell: {
          zh: '法律、行政法规明文禁止公开的，填第2行。',
          en: 'where disclosure is forbidden outright.',
        },
      },
    ],
    mistakes: [
      {
        zh: '因为列在“不予公开”下面，就引第十四条至第十六条答复。',
        en: 'Citing Articles 14 to 16 because the row stands among the refusals.',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

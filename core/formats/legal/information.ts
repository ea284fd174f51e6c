import type { Article } from './article';

/** Articles 2 to 20 of the Regulation: what government information is, who discloses it, and what stays closed. */
export const informationArticles = [
  {
    id: 'regulation-2',
    title: { zh: '什么是政府信息', en: 'What government information is' },
    gist: {
      zh: '机关在履行行政管理职能时自己制作的、或者从别处取得的，并且有记录留存的信息。',
      en: 'Information that an agency made or obtained while performing its administrative functions and keeps on record.',
    },
  },
  {
    id: 'regulation-10',
    title: { zh: '由谁公开', en: 'Who discloses' },
    gist: {
      zh: '一般谁制作谁公开；从别处取得的，看来自公民、组织还是别的机关。',
      en: 'As a rule whoever made it discloses it; for what was obtained it depends on whether it came from citizens and organizations or from another agency.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '谁制作谁公开；从公民、法人、其他组织那里取得的，谁保存谁公开；从别的机关取得的，由制作它或者最先取得它的机关公开。法律、法规另有规定的除外。',
          en: 'The agency that made it discloses it; what came from citizens or organizations is disclosed by the agency that keeps it, what came from another agency by the one that made or first obtained it. Laws and regulations may provide otherwise.',
        },
      },
    ],
  },
  {
    id: 'regulation-14',
    title: { zh: '不予公开的信息', en: 'Information that is not disclosed' },
    gist: {
      zh: '三类信息不公开。一是依法定为国家秘密的，二是法律、行政法规禁止的，三是公开了可能损害国家、公共、经济安全或者社会稳定的。',
      en: 'Three kinds are not disclosed: lawfully classified state secrets; what a law or administrative regulation forbids disclosing; and what, once disclosed, could endanger national, public or economic security or social stability.',
    },
  },
  {
    id: 'regulation-15',
    title: { zh: '第三方的商业秘密和个人隐私', en: 'Trade secrets and privacy of third parties' },
    gist: {
      zh: '商业秘密、个人隐私等，公开会损害第三方合法权益的，不得公开；第三方同意，或者机关认为不公开将给公共利益带来重大影响的，则要公开。',
      en: 'Trade secrets, personal privacy and the like must not be disclosed where that would harm the lawful interests of a third party, unless that party consents or the agency finds that not disclosing them would gravely affect the public interest.',
    },
  },
  {
    id: 'regulation-16',
    title: {
      zh: '内部事务、过程性信息和执法案卷',
      en: 'Internal affairs, information of process and case files',
    },
    gist: {
      zh: '内部事务信息、过程性信息、行政执法案卷，机关可以不公开。',
      en: 'Internal affairs, information of process and enforcement case files: an agency may decline to disclose them.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '人事、后勤、内部工作流程等机关自己的内部事务，可以不公开。',
          en: 'The agency may decline to disclose its own internal affairs, such as personnel, logistics and internal workflow.',
        },
      },
      {
        number: 2,
        gist: {
          zh: '履职中产生的过程性信息（讨论记录、过程稿、请示报告、磋商信函等）和行政执法案卷，可以不公开；法律、法规、规章要求公开的，照要求公开。',
          en: 'The agency may decline to disclose information of process (records of discussion, drafts, consultation letters, requests and reports to superiors) and enforcement case files, unless a law, regulation or rule requires disclosure.',
        },
      },
    ],
  },
  {
    id: 'regulation-17',
    title: { zh: '公开前的审查', en: 'Review before disclosure' },
    gist: {
      zh: '机关要有公开审查机制，写明按什么程序审、由谁负责。',
      en: 'An agency needs a review mechanism that says how information is examined before disclosure and who answers for it.',
    },
  },
  {
    id: 'regulation-20',
    title: { zh: '主动公开的内容', en: 'What is disclosed proactively' },
    gist: {
      zh: '逐项列出机关应当主动公开的本机关信息；年度报告的表二取其中几项的数字。',
      en: 'Lists what an agency has to disclose of its own accord; table 2 of the annual report takes its figures from some of the items.',
    },
    items: [
      {
        number: 1,
        gist: {
          zh: '行政法规、规章、规范性文件。',
          en: 'Administrative regulations, rules and normative documents.',
        },
      },
      {
        number: 5,
        gist: {
          zh: '行政许可等对外管理服务事项凭什么办、要什么条件、怎么办、结果如何。',
          en: 'The basis, conditions, procedure and outcome of licensing and other administrative services.',
        },
      },
      {
        number: 6,
        gist: {
          zh: '处罚和强制凭什么、按什么条件和程序作出；处罚决定本身，只限本机关认为有一定社会影响的。',
          en: 'The basis, conditions and procedure of penalties and coercion; of the penalty decisions themselves, those that the agency finds to have some social impact.',
        },
      },
      {
        number: 8,
        gist: {
          zh: '有哪些行政事业性收费，依据什么、按什么标准收。',
          en: 'Which administrative fees there are, on what basis and at what rates.',
        },
      },
      {
        number: 9,
        gist: {
          zh: '政府集中采购有哪些项目、按什么标准、实施得怎样。',
          en: 'Centralized government procurement: catalogue, standards and how it was carried out.',
        },
      },
    ],
  },
] as const satisfies readonly Article[];

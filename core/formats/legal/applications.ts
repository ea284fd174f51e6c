import type { Article } from './article';

/** Articles 27 to 34 of the Regulation: how an application is made, received and given its time limit. */
export const applicationArticles = [
  {
    id: 'regulation-27',
    title: { zh: '谁可以申请', en: 'Who may apply' },
    gist: {
      zh: '没有主动公开的，公民、法人、其他组织可以申请；申请向地方各级政府，或者对外以自己名义履职的县级以上政府部门提出。',
      en: 'Citizens, legal persons and other organizations may apply for what is not disclosed proactively, to local governments or to departments at county level or above that act in their own name.',
    },
  },
  {
    id: 'regulation-30',
    title: { zh: '补正', en: 'Correction of an unclear application' },
    gist: {
      zh: '申请内容不清楚的，机关要指导、解释，并在收到后7个工作日内一次说清要补什么、多久补好；答复期限从收到补正算起。没有正当理由过期不补的，当作放弃，不再处理。',
      en: 'Where an application is unclear, the agency gives guidance and, within 7 working days, says in one go what to correct and by when; the time limit for the reply runs from the corrected application. An application not corrected in time without good reason counts as abandoned and is no longer handled.',
    },
  },
  {
    id: 'regulation-31',
    title: { zh: '哪天算收到申请', en: 'The day an application is received' },
    gist: {
      zh: '收到日按提交方式确定，当面、邮寄、网上和传真各有规定；答复期限从这一天起算。',
      en: 'The day of receipt depends on how the application was made: in person, by post, online or by fax. The time limit for the reply runs from it.',
    },
    items: [
      { number: 1, gist: { zh: '当面交的，交的那天。', en: 'Handed in: the day it is handed in.' } },
      {
        number: 2,
        gist: {
          zh: '邮寄的，机关签收那天；平信等不用签收的，工作机构当天就要与申请人确认，以确认那天为准。',
          en: 'By post: the day the agency signs for it; mail without signature is confirmed with the applicant on the day it arrives, and the day of confirmation counts.',
        },
      },
      {
        number: 3,
        gist: {
          zh: '通过互联网或者工作机构的传真提交的，双方确认那天。',
          en: 'Online or by fax to the disclosure office: the day both sides confirm it.',
        },
      },
    ],
  },
  {
    id: 'regulation-32',
    title: { zh: '征求第三方意见', en: 'Asking third parties' },
    gist: {
      zh: '公开会损害第三方权益的，要书面问第三方，第三方有15个工作日回复；过期没有回复的，由机关依条例自行决定；不同意并且理由合理的，不公开。',
      en: 'Where disclosure would harm a third party, that party is asked in writing and has 15 working days to reply. If there is no reply, the agency decides under the Regulation; if the party objects with good reason, the information is not disclosed.',
    },
  },
  {
    id: 'regulation-33',
    title: { zh: '答复期限', en: 'Time limit for the reply' },
    gist: {
      zh: '能当场答的当场答，否则20个工作日，最多再延20个工作日，征求意见的时间不算。',
      en: 'At once where possible, otherwise within 20 working days, extended by at most 20 more; time spent on asking others does not count.',
    },
    paragraphs: [
      {
        number: 1,
        gist: { zh: '当场能答复的，当场答复。', en: 'Where a reply can be given on the spot, it is.' },
      },
      {
        number: 2,
        gist: {
          zh: '不能当场答复的，收到后20个工作日内答复；要延长的，须工作机构负责人同意并告诉申请人，最多延20个工作日。',
          en: 'Otherwise within 20 working days of receipt; an extension needs the consent of the head of the disclosure office and notice to the applicant, and is at most 20 working days.',
        },
      },
      {
        number: 3,
        gist: {
          zh: '问第三方、问其他机关花的时间不算在内。',
          en: 'Time spent on asking third parties and other agencies does not count.',
        },
      },
    ],
  },
  {
    id: 'regulation-34',
    title: { zh: '共同制作的信息', en: 'Information made by several agencies' },
    gist: {
      zh: '几个机关共同制作的，牵头机关收到申请后可以征求其他机关的意见；被征求的机关有15个工作日，过期不回复的当作同意公开。',
      en: 'For information made jointly, the leading agency may ask the others, which have 15 working days; no reply counts as consent to disclosure.',
    },
  },
  {
    id: 'regulation-35',
    title: { zh: '数量、频次明显过多的申请', en: 'Far too many applications' },
    gist: {
      zh: '数量、频次明显过多的，可以要求申请人说明理由。理由不合理的，告知不予处理；理由合理但按期答不完的，可以另定合理的延迟期限并告诉申请人。',
      en: 'Where number or frequency is clearly beyond reason, the agency may ask for the reasons. If they are not good, it replies that it will not handle the applications; if they are good but time is too short, it may set a reasonable later date and say so.',
    },
  },
] as const satisfies readonly Article[];

import type { Article } from './article';

/** Articles 36 to 42 of the Regulation: the kinds of reply, and the fee. */
export const replyArticles = [
  {
    id: 'regulation-36',
    title: { zh: '答复的种类', en: 'Kinds of reply' },
    gist: {
      zh: '答复分七种，即已主动公开、可以公开、不予公开、不存在、不归本机关、重复申请、另有查询办法。',
      en: 'Seven kinds of reply: already public, disclosed, refused, does not exist, another agency’s, already answered, or to be obtained under special rules.',
    },
    items: [
      {
        number: 1,
        gist: {
          zh: '已经主动公开的，告诉申请人到哪里、怎样获取。',
          en: 'Already public: say where and how to get it.',
        },
      },
      {
        number: 2,
        gist: {
          zh: '可以公开的，直接提供，或者告诉申请人怎样、从哪里、什么时候获取。',
          en: 'May be disclosed: provide it, or say how, where and when to get it.',
        },
      },
      {
        number: 3,
        gist: {
          zh: '决定不公开的，告知决定并讲明理由。',
          en: 'Refused under the Regulation: say so and give the reason.',
        },
      },
      {
        number: 4,
        gist: {
          zh: '检索后没有找到的，告知信息不存在。',
          en: 'Nothing found on search: say that the information does not exist.',
        },
      },
      {
        number: 5,
        gist: {
          zh: '不归本机关负责公开的，告知并讲明理由；能确定归谁的，把那个机关的名称和联系方式一并告知。',
          en: 'For another agency to disclose: say so and why; where that agency is known, give its name and contact details.',
        },
      },
      {
        number: 6,
        gist: {
          zh: '已经答复过、同一申请人又申请相同信息的，告知不重复处理。',
          en: 'Already answered, and the same applicant asks for the same information again: say that it is not handled again.',
        },
      },
      {
        number: 7,
        gist: {
          zh: '工商、不动产登记资料等，法律、行政法规另有专门获取办法的，告知按那些规定办。',
          en: 'Business or real-estate registers and the like, for which laws or administrative regulations have special rules of access: refer the applicant to those rules.',
        },
      },
    ],
  },
  {
    id: 'regulation-37',
    title: { zh: '区分处理', en: 'Separating what can be disclosed' },
    gist: {
      zh: '信息里夹有不该公开的或者不是政府信息的内容、又能分开的，把能公开的部分提供给申请人，其余部分讲明理由。',
      en: 'Where what must not be disclosed, or is not government information, can be separated from the rest, the rest is provided and the omission explained.',
    },
  },
  {
    id: 'regulation-38',
    title: { zh: '只提供现有的信息', en: 'Existing information only' },
    gist: {
      zh: '提供的应是现成的信息；要机关再加工、分析的，可以不提供，能够区分处理的除外。',
      en: 'Only existing information is provided; apart from separating what can be disclosed, an agency may decline to process or analyse information for an applicant.',
    },
  },
  {
    id: 'regulation-39',
    title: { zh: '信访类申请和公开出版物', en: 'Petitions and publications' },
    gist: {
      zh: '以申请形式信访、投诉、举报的，索要公开出版物的，分别怎样答复。',
      en: 'How to answer petitions, complaints and reports made as applications, and requests for publications.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '借公开申请来信访、投诉、举报的，告知不当作公开申请办理，并可指明该走的渠道。',
          en: 'A petition, complaint or report in the form of an application: say that it is not handled as one; the proper channel may be named.',
        },
      },
      {
        number: 2,
        gist: {
          zh: '要公报、报刊、图书一类公开出版物的，可以告诉申请人到哪里获取。',
          en: 'Gazettes, periodicals, books and other publications: the agency may say where to get them.',
        },
      },
    ],
  },
  {
    id: 'regulation-41',
    title: { zh: '更正', en: 'Correction of records' },
    gist: {
      zh: '有证据表明机关提供的、与自己有关的记录不准确的，可以要求更正。',
      en: 'Whoever has evidence that a record provided about themselves is inaccurate may ask for correction.',
    },
  },
  {
    id: 'regulation-42',
    title: { zh: '信息处理费', en: 'The processing fee' },
    gist: {
      zh: '依申请提供信息一般免费，申请明显过多的可以收信息处理费。',
      en: 'Providing information on application is free of charge; where there are far too many applications, a processing fee may be charged.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '依申请提供信息不收费；数量、频次明显过多的，可以收信息处理费。',
          en: 'Information is provided free of charge; where the number or frequency of applications is clearly beyond reason, the agency may charge a processing fee.',
        },
      },
    ],
  },
] as const satisfies readonly Article[];

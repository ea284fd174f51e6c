import type { Article } from './article';

/** Articles 36 to 42 of the Regulation: the kinds of reply, and the fee. */
export const replyArticles = [
  {
    id: 'regulation-36',
    title: { zh: '答复的种类', en: 'Kinds of reply' },
    gist: {
      zh: '按不同情形分别答复，共七项；年度报告表三的结果行多数出自这里。',
      en: 'Seven kinds of reply; most result rows of table 3 come from here.',
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
          en: 'Nothing found on search: say that it does not exist.',
        },
      },
      {
        number: 5,
        gist: {
          zh: '不归本机关负责公开的，告知并讲明理由；能确定归谁的，把那个机关的名称和联系方式一并告知。',
          en: 'Another organ’s to disclose: say so and why; where that organ is known, give its name and contact.',
        },
      },
      {
        number: 6,
        gist: {
          zh: '已经答复过、同一申请人又申请相同信息的，告知不重复处理。',
          en: 'Already answered and applied for again by the same applicant: say that it is not handled twice.',
        },
      },
      {
        number: 7,
        gist: {
          zh: '工商、不动产登记资料等，法律、行政法规另有专门获取办法的，告知按那些规定办。',
          en: 'Business or real-estate registers and the like, for which laws or administrative regulations have a way of their own: refer the applicant to it.',
        },
      },
    ],
  },
  {
    id: 'regulation-37',
    title: { zh: '区分处理', en: 'Separating what can be disclosed' },
    gist: {
      zh: '信息里夹有不该公开的或者不是政府信息的内容、又能分开的，把能公开的部分提供给申请人，其余部分讲明理由。',
      en: 'Where parts that must stay closed, or are no government information, can be separated, the rest is provided and the reason for the omission given.',
    },
  },
  {
    id: 'regulation-38',
    title: { zh: '只提供现有的信息', en: 'Existing information only' },
    gist: {
      zh: '提供的应是现成的信息；除能够区分处理的以外，要机关再加工、分析的，可以不提供。',
      en: 'What is provided already exists; apart from separating parts, an organ may decline to process or analyse information for an applicant.',
    },
  },
  {
    id: 'regulation-39',
    title: { zh: '信访类申请和公开出版物', en: 'Petitions and publications' },
    gist: {
      zh: '以申请形式信访、投诉、举报的怎样答，索要公开出版物的怎样答。',
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
          zh: '要公报、报刊、书籍等公开出版物的，可以告诉申请人到哪里获取。',
          en: 'Gazettes, periodicals, books and other publications: the organ may say where to get them.',
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
      zh: '依申请提供信息原则上免费，申请明显过多的可以收信息处理费。',
      en: 'Providing information on application is free; for far too many applications a processing fee may be charged.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '依申请提供信息不收费；数量、频次明显不合理的，机关可以收取信息处理费。',
          en: 'No charge, but where number or frequency is clearly beyond reason the organ may charge a processing fee.',
        },
      },
    ],
  },
] as const satisfies readonly Article[];

import type { Guidance } from './guidance';

/** Table 三, （四）无法提供, （五）不予处理 and （六）其他处理. */
export const otherResults = {
  't3.r4.1': {
    use: {
      zh: '检索后没有的，不归本机关公开的，都填这里；别的机关制作、本机关只是存有的也填这里。',
      en: 'Nothing was found on search, or the information is another agency’s to disclose, even where this agency has a copy: both count here.',
    },
    confusedWith: [
      {
        with: 't3.r4.2',
        tell: {
          zh: '散在现有材料里、要另行汇总加工的，填第2行。',
          en: 'where it is scattered over existing material and would have to be compiled.',
        },
      },
      {
        with: 't3.r3.8',
        tell: {
          zh: '本机关有、要走专门查询程序的，填（三）8。',
          en: 'where this agency holds it, but it has a query procedure of its own.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有检索就答复不存在，或者填进了不予公开。',
        en: 'Replying “does not exist” without a search, or counting it as refused.',
      },
    ],
  },
  't3.r4.2': {
    use: {
      zh: '要汇总、统计、分析、撰写才会有的信息。',
      en: 'Information that would first have to be compiled, counted, analysed or written.',
    },
    confusedWith: [
      {
        with: 't3.r2',
        tell: {
          zh: '遮去不能公开的内容是区分处理，不算另行制作。',
          en: 'masking what must not be disclosed is separating, not producing.',
        },
      },
      {
        with: 't3.r4.1',
        tell: { zh: '检索后没有的，填第1行。', en: 'where nothing was found on search.' },
      },
    ],
    mistakes: [
      {
        zh: '复印、摘取现成的材料，也说成另行制作。',
        en: 'Calling it production to copy or excerpt existing material.',
      },
    ],
  },
  't3.r4.3': {
    use: {
      zh: '发过补正通知，申请人也补了，还是说不清要什么。',
      en: 'The applicant was asked to correct the application and did, but it is still unclear what is wanted.',
    },
    confusedWith: [
      {
        with: 't3.r6.1',
        tell: {
          zh: '通知了但逾期没有补的，填（六）1。',
          en: 'where correction was asked for and never came.',
        },
      },
    ],
    mistakes: [
      { zh: '从来没有发过补正通知，就填这行。', en: 'Using it although correction was never asked for.' },
    ],
  },
  't3.r5.1': {
    use: {
      zh: '名为申请公开，实为信访、投诉、举报。告知不作为公开申请处理，可以指明渠道。',
      en: 'An application in name, a petition, complaint or report in fact. Say that it is not handled as an application; the proper channel may be named.',
    },
    confusedWith: [
      {
        with: 't3.r1',
        tell: {
          zh: '其中确有信息请求的，按对这一请求的答复归行。',
          en: 'where information is really asked for, the row follows the reply to that request.',
        },
      },
    ],
    mistakes: [
      { zh: '申请里带着情绪，就一概当作信访。', en: 'Taking every angry application for a petition.' },
    ],
  },
  't3.r5.2': {
    use: {
      zh: '同一个人又来要相同的信息，而上次已经答复过。',
      en: 'The same applicant asks again for the same information and was answered before.',
    },
    confusedWith: [
      {
        with: 't3.r5.4',
        tell: {
          zh: '这里看信息是否相同；那里看数量、频次是否过多。',
          en: 'here the information is the same; there number and frequency are excessive.',
        },
      },
      {
        with: 't3.r5.5',
        tell: {
          zh: '不是再要一份，而是要求确认或者重新出具的，填第5行。',
          en: 'where confirmation or reissue is asked for.',
        },
      },
    ],
    mistakes: [
      {
        zh: '不同的人申请同一份信息，也算作重复。',
        en: 'Counting different applicants for the same information as repetition.',
      },
    ],
  },
  't3.r5.3': {
    use: {
      zh: '要的是公报、报刊、图书一类出版物。',
      en: 'What is wanted is a gazette, periodical, book or other publication.',
    },
    confusedWith: [
      {
        with: 't3.r1',
        tell: {
          zh: '本机关网站上公开的文件不是出版物，按第三十六条第（一）项答复。',
          en: 'documents on this agency’s own website are not publications; they are answered under Article 36 (1).',
        },
      },
    ],
    mistakes: [
      { zh: '凡是查得到的，都当作出版物。', en: 'Taking whatever can be looked up for a publication.' },
    ],
  },
  't3.r5.4': {
    use: {
      zh: '数量、频次明显过多，已经要求说明理由，而理由不合理。',
      en: 'Applications far too many or too frequent; the reasons were asked for, and they are not good.',
    },
    confusedWith: [
      {
        with: 't3.r5.2',
        tell: {
          zh: '信息相同、已经答复过的，填第2行；这里看数量和频次。',
          en: 'what was already answered counts there; here number and frequency decide.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有先要求说明理由；理由合理的也填这里。理由合理的应当答复，答不完可另定期限，也可依第四十二条收费。',
        en: 'Not asking for the reasons first; using it although they are good. Then reply, set a later date if need be, or charge the fee (Article 42).',
      },
    ],
  },
  't3.r5.5': {
    use: {
      zh: '申请人手里已有这份信息，要求盖章确认、认定效力或者重新出具。',
      en: 'The applicant has the information already and wants it confirmed, certified or issued again.',
    },
    confusedWith: [
      {
        with: 't3.r5.2',
        tell: {
          zh: '只是再要一份相同信息的，填第2行。',
          en: 'where the same information is simply asked for again.',
        },
      },
    ],
    mistakes: [
      {
        zh: '答复时当作有直接的条款可引。相近的是第三十六条第（六）项、第二条、第三十八条。',
        en: 'Citing an article as if one said so directly. The nearest are Articles 36 (6), 2 and 38.',
      },
    ],
  },
  't3.r6.1': {
    use: {
      zh: '发过补正通知、给了合理期限，申请人无正当理由逾期没有补。',
      en: 'The applicant was given a reasonable time to correct the application and, without good reason, did not.',
    },
    confusedWith: [
      {
        with: 't3.r4.3',
        tell: { zh: '补了仍不明确的，填（四）3。', en: 'where it was corrected and is still unclear.' },
      },
      {
        with: 't3.carried-out',
        tell: {
          zh: '12月31日补正期限还没到的是结转。',
          en: 'where the time to correct was still running on 31 December.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有给补正期限，或者申请人有正当理由，也填这里。',
        en: 'Using it although no time was set, or although the applicant had a good reason.',
      },
    ],
  },
  't3.r6.2': {
    use: {
      zh: '发过收费通知，申请人逾期没有缴费，不再处理。',
      en: 'A fee was asked for and not paid in time, so the application is no longer handled.',
    },
    confusedWith: [
      {
        with: 't3.carried-out',
        tell: { zh: '12月31日还在等缴费的是结转。', en: 'where payment was still awaited on 31 December.' },
      },
    ],
    mistakes: [
      {
        zh: '这里有数，第六部分却写没有发出收费通知。写未收取信息处理费则不矛盾。',
        en: 'A figure here while part six says that no fee was ever asked for. (That no fee was collected is no contradiction.)',
      },
    ],
  },
  't3.r6.3': {
    use: {
      zh: '前面各行都归不进去的才填这里。',
      en: 'Only what fits none of the rows above.',
    },
    confusedWith: [
      {
        with: 't3.r5',
        tell: {
          zh: '答复里引得出具体条款的，多半前面有自己的行。',
          en: 'a reply that cites an article mostly has a row of its own above.',
        },
      },
    ],
    mistakes: [
      {
        zh: '件数多，又没有说明。最好在总体情况里写明是什么情形。',
        en: 'A large number without explanation. It is best to say in part one what they are.',
      },
    ],
    unsettled: [
      {
        zh: '申请人撤回、转为咨询答复的归哪一行',
        en: 'where withdrawn applications and those answered as inquiries belong',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

import type { Guidance } from './guidance';

/** Table 三, （四）无法提供, （五）不予处理 and （六）其他处理. */
export const otherResults = {
  't3.r4.1': {
    use: {
      zh: '两种都填这里：检索后没有的；不归本机关公开的，包括别的机关制作、本机关只是存有的。',
      en: 'Both count here: nothing found on search, and information that is another organ’s to disclose, even where this organ has a copy.',
    },
    confusedWith: [
      {
        with: 't3.r4.2',
        tell: {
          zh: '散在现有材料里、要另外汇总加工的，填第2行。',
          en: 'scattered over existing material and still to be put together.',
        },
      },
      {
        with: 't3.r3.8',
        tell: {
          zh: '本机关有、要走专门查询程序的，填（三）8。',
          en: 'held here, but with a query procedure of its own.',
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
          en: 'taking out what must stay closed is separating, not producing.',
        },
      },
      {
        with: 't3.r4.1',
        tell: { zh: '根本没有的，填第1行。', en: 'where there is nothing at all.' },
      },
    ],
    mistakes: [
      {
        zh: '复印、摘取现成的材料也说成另行制作。',
        en: 'Calling the copying of existing material production.',
      },
    ],
  },
  't3.r4.3': {
    use: {
      zh: '发过补正通知，申请人也补了，还是说不清要什么。',
      en: 'Correction was asked for and came, and it is still unclear what is wanted.',
    },
    confusedWith: [
      {
        with: 't3.r6.1',
        tell: { zh: '通知了但没有补的，填（六）1。', en: 'asked for, but never corrected.' },
      },
    ],
    mistakes: [
      { zh: '从来没有发过补正通知，就填这行。', en: 'Used although correction was never asked for.' },
    ],
  },
  't3.r5.1': {
    use: {
      zh: '名为申请公开，实为信访、投诉、举报。告知不按公开申请办，可以指明渠道。',
      en: 'An application in name, a petition, complaint or report in fact. Say that it is not handled as one; the channel may be named.',
    },
    confusedWith: [
      {
        with: 't3.r1',
        tell: {
          zh: '其中确实要某份信息的，按答复结果填（一）至（四）。',
          en: 'where certain information is really asked for, the reply decides among (1) to (4).',
        },
      },
    ],
    mistakes: [
      { zh: '话里带着情绪，就一概当作信访。', en: 'Taking every angry application for a petition.' },
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
          en: 'the same information counts here, sheer number there.',
        },
      },
      {
        with: 't3.r5.5',
        tell: {
          zh: '不是再要一份，而是要求确认、重新出具的，填第5行。',
          en: 'where confirmation or reissue is asked for.',
        },
      },
    ],
    mistakes: [
      {
        zh: '不同的人来要同一份信息，也算重复。',
        en: 'Different applicants for the same information taken for repetition.',
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
          en: 'documents on one’s own website are no publications; they are answered under Article 36 (1).',
        },
      },
    ],
    mistakes: [
      { zh: '凡是查得到的都当作出版物。', en: 'Taking whatever can be looked up for a publication.' },
    ],
  },
  't3.r5.4': {
    use: {
      zh: '数量、频次明显过多，已经要求说明理由，而理由不合理。',
      en: 'Far too many, the reasons were asked for, and they are not good.',
    },
    confusedWith: [
      {
        with: 't3.r5.2',
        tell: {
          zh: '信息相同的填第2行；这里看数量和频次。',
          en: 'the same information counts there, number and frequency here.',
        },
      },
    ],
    mistakes: [
      {
        zh: '没有先要求说明理由；理由合理的也填这里：应当答复，答不完可另定期限，也可依第四十二条收费。',
        en: 'Reasons never asked for; used although they are good: then reply, set a later date if need be, or charge the fee (Article 42).',
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
        zh: '当作有明文条款来引用；相近的只有第二条、第三十六条第（六）项、第三十八条。',
        en: 'Citing an article as if there were one; the nearest are Articles 2, 36 (6) and 38.',
      },
    ],
  },
  't3.r6.1': {
    use: {
      zh: '发过补正通知、给了合理期限，申请人没有正当理由而没有补。',
      en: 'Correction was asked for with a reasonable time, and without good reason it never came.',
    },
    confusedWith: [
      { with: 't3.r4.3', tell: { zh: '补了还是不清楚的，填（四）3。', en: 'corrected, and still unclear.' } },
      {
        with: 't3.carried-out',
        tell: {
          zh: '12月31日补正期限还没到的是结转。',
          en: 'where the time to correct was still running on 31 December.',
        },
      },
    ],
    mistakes: [
      { zh: '没有给期限，或者有正当理由的也填这里。', en: 'No time given, or a good reason ignored.' },
    ],
  },
  't3.r6.2': {
    use: {
      zh: '发过收费通知，申请人过期没有缴费，不再办。',
      en: 'A fee was asked for and not paid in time, so handling ends.',
    },
    confusedWith: [
      {
        with: 't3.carried-out',
        tell: { zh: '12月31日还在等缴费的是结转。', en: 'where payment was still awaited on 31 December.' },
      },
    ],
    mistakes: [
      {
        zh: '这里有数，第六部分却写没有发出收费通知。（写没有收到钱并不矛盾。）',
        en: 'A figure here while part six says that no fee was ever asked for. (That none was received is no contradiction.)',
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
        zh: '件数多又没有说明；最好在总体情况里写明是什么情形。',
        en: 'Many, and unexplained: say in part one what they are.',
      },
    ],
    unsettled: [
      {
        zh: '申请人撤回、转为咨询答复的归哪一行',
        en: 'where withdrawn applications and plain inquiries belong',
      },
    ],
  },
} as const satisfies Record<string, Guidance>;

import type { Guidance } from './guidance';

/** Table 三: what comes in and goes out, its groups, and the results that are disclosure. */
export const results = {
  't3.new': {
    use: {
      zh: '本年收到的申请。当面交看提交日，邮寄看签收日，网上、传真看双方确认日。',
      en: 'Applications received this year: by the day handed in, signed for, or (online, fax) confirmed by both sides.',
    },
    confusedWith: [
      {
        with: 't3.carried-in',
        tell: {
          zh: '上年收到、今年才办结的填第二项，不填这里。',
          en: 'received last year and finished this year belongs there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '年底网上提交、次年才确认的，计在了本年；要求更正的也计进来了。',
        en: 'Counting what was sent online in December and confirmed in January; counting requests for correction.',
      },
    ],
  },
  't3.carried-in': {
    use: {
      zh: '上年12月31日还没办结、带到今年办的申请。',
      en: 'Applications still open on 31 December of last year.',
    },
    confusedWith: [
      {
        with: 't3.new',
        tell: {
          zh: '看收到日在哪一年，不看答复日。',
          en: 'the day of receipt decides, not that of the reply.',
        },
      },
    ],
    mistakes: [
      {
        zh: '与上年报告的“结转下年度”对不上：两份报告必有一处不符，或者口径有变。',
        en: 'Not what last year’s report carried out: one of the two is wrong, or the counting has changed.',
      },
      { zh: '把上年已经答复的又算进来。', en: 'Counting what was answered last year already.' },
    ],
  },
  't3.carried-out': {
    use: {
      zh: '12月31日还没办结的：期限没到的，以及还在等补正、等征求意见、等缴费的。',
      en: 'Applications open on 31 December: not yet due, or waiting for correction, for an opinion or for the fee.',
    },
    confusedWith: [
      {
        with: 't3.carried-in',
        tell: {
          zh: '这里是留给明年的；明年报告的第二项应与这里相同。',
          en: 'this is what is left for next year, whose report should begin with the same figure.',
        },
      },
    ],
    mistakes: [
      {
        zh: '以为结转就是超期而填 0；为了凑平随手填一个数。',
        en: 'Writing 0 because carrying over looks like lateness (it is not); a figure made up to balance.',
      },
    ],
  },
  't3.results': {
    legal: [{ article: 'regulation-36' }],
    use: {
      zh: '今年办完的申请，按最后那份答复归类，一件只计一行。',
      en: 'Applications finished this year by the kind of their last reply; each counts in one row only.',
    },
    confusedWith: [
      {
        with: 't3.carried-out',
        tell: {
          zh: '年底还没办完的不在这里，填第四项。',
          en: 'what is not finished by the end of the year belongs there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '一件计了几行，（七）总计就会多出来。',
        en: 'One application in several rows, which makes the total too large.',
      },
    ],
    unsettled: [
      {
        zh: '复议、诉讼后重新答复的是否再计一次',
        en: 'whether a new reply after reconsideration or litigation counts again',
      },
    ],
  },
  't3.r1': {
    use: {
      zh: '要的信息可以公开，已经提供，或者告诉了怎样、从哪里、什么时候获取。',
      en: 'The information may be disclosed and was provided, or the applicant was told how, where and when to get it.',
    },
    confusedWith: [
      {
        with: 't3.r2',
        tell: { zh: '只给了一部分的填（二）。', en: 'where only a part was given.' },
      },
      {
        with: 't3.r4.1',
        tell: {
          zh: '不归本机关、告知去找别的机关的，填（四）1。',
          en: 'where the applicant was sent to another organ.',
        },
      },
    ],
    mistakes: [
      {
        zh: '口头解释了几句就计作予以公开。',
        en: 'Counting an explanation by telephone as disclosure.',
      },
    ],
    unsettled: [
      {
        zh: '只告知“已经主动公开、请自行查阅”的是否计在这一行',
        en: 'whether a reply that the information is public already counts here',
      },
    ],
  },
  't3.r2': {
    use: {
      zh: '一份答复里有给有不给：能分开的，给能公开的部分，其余讲明理由。',
      en: 'One reply gives a part and withholds a part: what can be separated is given, the rest explained.',
    },
    confusedWith: [
      {
        with: 't3.r3',
        tell: {
          zh: '一点都没给的才填（三）；计了这行，就不再计（三）。',
          en: 'only where nothing at all was given; what counts here does not count there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '同一件既计这里、又计不予公开，合计就会多出来。',
        en: 'Counting one application here and as refused, which makes the total too large.',
      },
    ],
  },
  't3.r3': {
    legal: [
      { article: 'regulation-14' },
      { article: 'regulation-15' },
      { article: 'regulation-16' },
      { article: 'regulation-36', item: 3 },
      { article: 'regulation-36', item: 7 },
    ],
    use: {
      zh: '有这份信息，但依法不给。按理由分八行，本组没有小计格。',
      en: 'The information exists but is withheld. Eight rows by reason; the group has no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r4',
        tell: {
          zh: '不予公开是“有，不能给”；无法提供是“没有，给不了”。',
          en: 'refused means it is there and may not be given; unable means that there is nothing to give.',
        },
      },
      {
        with: 't3.r5',
        tell: {
          zh: '不予处理是申请本身不当作公开申请办。',
          en: 'not handled means that the request is not dealt with as an application.',
        },
      },
    ],
    mistakes: [
      {
        zh: '信息不存在的填进来；一件有几个理由就计几行；自己加小计。',
        en: 'Counting what does not exist; several rows for one application with several reasons; subtotals of one’s own.',
      },
    ],
  },
  't3.r4': {
    legal: [
      { article: 'regulation-36', item: 4 },
      { article: 'regulation-36', item: 5 },
      { article: 'regulation-38' },
      { article: 'regulation-30' },
    ],
    use: {
      zh: '给不了：没有、不归本机关、要另外制作，或者补正后还是不清楚。分三行，本组没有小计格。',
      en: 'Nothing can be given: it does not exist, is not this organ’s, would have to be made, or stays unclear. Three rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r3',
        tell: {
          zh: '有这份信息、只是不能公开的，填（三）。',
          en: 'where the information is there but stays closed.',
        },
      },
    ],
    mistakes: [{ zh: '自己加小计。', en: 'Subtotals of one’s own.' }],
  },
  't3.r5': {
    legal: [
      { article: 'regulation-39' },
      { article: 'regulation-36', item: 6 },
      { article: 'regulation-35' },
    ],
    use: {
      zh: '申请本身不按公开申请办：信访类、重复、要出版物、无正当理由大量反复等。分五行，本组没有小计格。',
      en: 'Not dealt with as an application: petitions, repetition, publications, far too many without reason. Five rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r6',
        tell: {
          zh: '因申请人没有补正、没有缴费而不再办的，填（六）。',
          en: 'where it stops because the applicant did not correct or pay.',
        },
      },
    ],
    mistakes: [
      {
        zh: '凡不想答的都归到这里；每一行都有自己的条件。',
        en: 'Whatever is unwelcome put here: each row has conditions of its own.',
      },
    ],
  },
  't3.r6': {
    legal: [{ article: 'regulation-30' }, { article: 'regulation-42', paragraph: 1 }],
    use: {
      zh: '归不进（一）至（五）的：没有补正、没有缴费而不再办的，以及其他。分三行，本组没有小计格。',
      en: 'What fits none of (1) to (5): stopped because nothing was corrected or paid, and others. Three rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r5',
        tell: {
          zh: '申请本身就不该按公开申请办的，填（五）。',
          en: 'where the request was never to be dealt with as an application.',
        },
      },
      {
        with: 't3.carried-out',
        tell: {
          zh: '12月31日还在等补正、等缴费的是结转。',
          en: 'still waiting for correction or payment on 31 December.',
        },
      },
    ],
    mistakes: [
      {
        zh: '沿用2019年试行格式，三个分项并成一行。',
        en: 'One row for all three, as on the trial form of 2019.',
      },
    ],
  },
  't3.r7': {
    use: {
      zh: '本列（一）至（六）各行之和，只管今年办完的，不是全表总计。',
      en: 'The sum of (1) to (6) in its column: what was finished this year, not the total of the table.',
    },
    confusedWith: [
      {
        with: 't3.new',
        tell: {
          zh: '有结转时两者不等；正文写“办结”用这里的数，写“收到”用第一项。',
          en: 'they differ where anything is carried over; “finished” is this figure, “received” is that one.',
        },
      },
      {
        with: 't3/total',
        tell: { zh: '那是一行里各类申请人之和。', en: 'that is the sum of all applicants in one row.' },
      },
    ],
    mistakes: [{ zh: '改了分项，忘了改这里。', en: 'Not changed when a result above was.' }],
  },
} as const satisfies Record<string, Guidance>;

import type { Guidance } from './guidance';

/** Table 三: what comes in and goes out, its groups, and the results that are disclosure. */
export const results = {
  't3.new': {
    use: {
      zh: '本年收到的申请。当面的看提交日，邮寄的看签收日，平信、网上、传真的看确认日。',
      en: 'Applications received this year: by the day of handing in, of signing for post, or, for ordinary mail, online and fax, of confirmation.',
    },
    confusedWith: [
      {
        with: 't3.carried-in',
        tell: {
          zh: '上年收到、本年才办结的填第二项，不填这里。',
          en: 'what was received last year and finished this year belongs there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '年底网上提交、次年才确认的，计在了本年；把要求更正的（第四十一条）也计进来。',
        en: 'Counting what was sent online in December but confirmed in January; counting requests for correction of records (Article 41).',
      },
    ],
    unsettled: [
      {
        zh: '一份申请提出几项内容的，计一件还是几件',
        en: 'whether an application that asks for several things counts once or several times',
      },
    ],
  },
  't3.carried-in': {
    use: {
      zh: '上年12月31日还没有办结、转到本年继续办理的申请。',
      en: 'Applications still open at the end of last year.',
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
        zh: '与上年报告的“结转下年度”对不上。可能有一份报告不对，也可能口径有变。',
        en: 'Not what last year’s report carried over. One of the two may be wrong, or the way of counting has changed.',
      },
      { zh: '把上年已经答复的又算进来。', en: 'Counting what was already answered last year.' },
    ],
  },
  't3.carried-out': {
    use: {
      zh: '12月31日还没有办结的都填这里，包括还在等补正、等征求意见、等缴费的。',
      en: 'All applications open on 31 December, including those waiting for correction, for an opinion or for payment.',
    },
    confusedWith: [
      {
        with: 't3.carried-in',
        tell: {
          zh: '那里是上年转来的，这里是转给下年的。下年报告的第二项一般应与这里相同。',
          en: 'that is carried in, this is carried out; next year’s item 2 should normally be the same figure.',
        },
      },
    ],
    mistakes: [
      {
        zh: '以为结转就是超期而填 0；为了凑平随意填一个数。',
        en: 'Writing 0 because carrying over looks like lateness (it need not be); making up a figure so that the column balances.',
      },
    ],
  },
  't3.results': {
    legal: [{ article: 'regulation-36' }],
    use: {
      zh: '本年办结的申请，按最后那份答复归类，一件只计一行。',
      en: 'Applications finished this year, by the kind of their last reply; each counts in one row only.',
    },
    confusedWith: [
      {
        with: 't3.carried-out',
        tell: {
          zh: '年底还没有办结的不在这里，填第四项。',
          en: 'what is not finished by the end of the year belongs there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '一件申请计了几行，（七）总计就多了。',
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
      zh: '要的信息可以公开，已经提供了，或者已经告知怎样获取、什么时候获取。',
      en: 'The information may be disclosed and was provided, or the applicant was told how, where and when to get it.',
    },
    confusedWith: [
      {
        with: 't3.r4.1',
        tell: {
          zh: '不归本机关公开、告知去找别的机关的，填（四）1。',
          en: 'where the applicant was referred to another agency.',
        },
      },
      {
        with: 't3.r2',
        tell: { zh: '只给了一部分的填（二）。', en: 'where only a part was given.' },
      },
    ],
    mistakes: [
      {
        zh: '电话里解释几句，就计作予以公开。',
        en: 'Counting an explanation by telephone as disclosure.',
      },
    ],
    unsettled: [
      {
        zh: '答复“已经主动公开”、只告知查阅途径的，是否计在这一行',
        en: 'whether a reply that the information is already public counts here',
      },
    ],
  },
  't3.r2': {
    use: {
      zh: '一份答复里有给有不给，能公开的部分给了，其余讲明了理由。',
      en: 'One reply provides what can be disclosed, withholds the rest and gives the reason.',
    },
    confusedWith: [
      {
        with: 't3.r3',
        tell: {
          zh: '全部不给的才填（三）；计了这行，就不再计（三）。',
          en: 'only where everything was withheld; what counts here does not count there.',
        },
      },
    ],
    mistakes: [
      {
        zh: '同一件既计这里，又计不予公开，总计就多了。',
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
      zh: '有这份信息，但依法不公开。按理由分八行，本组没有小计格。',
      en: 'The information exists but is lawfully withheld. Eight rows by reason; the group has no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r4',
        tell: {
          zh: '那里是没有，或者不归本机关公开，给不了；这里是有，但依法不给。',
          en: 'there the information does not exist or is another agency’s to disclose; here it exists but is withheld.',
        },
      },
      {
        with: 't3.r5',
        tell: {
          zh: '那里是申请本身不作为公开申请处理。',
          en: 'there the request is not dealt with as an application at all.',
        },
      },
    ],
    mistakes: [
      {
        zh: '把信息不存在的填进来；一件有几个理由就计几行；自行加小计。',
        en: 'Counting information that does not exist; counting one application once for each reason; adding a subtotal.',
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
      zh: '没有这份信息、不归本机关公开、要另行制作，或者补正后仍不明确。分三行，本组没有小计格。',
      en: 'The information does not exist, is another agency’s to disclose, would have to be produced, or is still unclear after correction. Three rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r3',
        tell: {
          zh: '归本机关公开、有这份信息，只是依法不给的，填（三）。',
          en: 'where the information exists and is this agency’s to disclose, but is lawfully withheld.',
        },
      },
    ],
    mistakes: [{ zh: '自行加小计。', en: 'Adding a subtotal.' }],
  },
  't3.r5': {
    legal: [
      { article: 'regulation-39' },
      { article: 'regulation-36', item: 6 },
      { article: 'regulation-35' },
    ],
    use: {
      zh: '申请本身不作为公开申请处理，如信访类、重复、要出版物、无正当理由大量反复。分五行，本组没有小计格。',
      en: 'Not dealt with as an application: petitions, repetition, publications, far too many without good reason and the like. Five rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r6',
        tell: {
          zh: '因申请人逾期没有补正、没有缴费而不再处理的，填（六）。',
          en: 'where handling ends because the applicant did not correct or pay in time.',
        },
      },
    ],
    mistakes: [
      {
        zh: '不好答复的都归到这里。每一行都有自己的条件。',
        en: 'Putting whatever is awkward here. Each row has conditions of its own.',
      },
    ],
  },
  't3.r6': {
    legal: [{ article: 'regulation-30' }, { article: 'regulation-42', paragraph: 1 }],
    use: {
      zh: '归不进（一）至（五）的，即逾期没有补正、没有缴费而不再处理的，以及其他。分三行，本组没有小计格。',
      en: 'What fits none of (1) to (5): no longer handled because nothing was corrected or paid in time, and others. Three rows, no subtotal.',
    },
    confusedWith: [
      {
        with: 't3.r5',
        tell: {
          zh: '申请本身就不作为公开申请处理的，填（五）。',
          en: 'where the request is not dealt with as an application at all.',
        },
      },
      {
        with: 't3.carried-out',
        tell: {
          zh: '12月31日还在等补正、等缴费的是结转。',
          en: 'where correction or payment was still awaited on 31 December.',
        },
      },
    ],
    mistakes: [
      {
        zh: '照2019年试行格式，把三个分项并成一行。',
        en: 'Merging the three into one row, as on the trial form of 2019.',
      },
    ],
  },
  't3.r7': {
    use: {
      zh: '本列（一）至（六）各行之和，即本年办结的件数，不是全表总计。',
      en: 'The sum of (1) to (6) in its column: what was finished this year, not the total of the whole table.',
    },
    confusedWith: [
      {
        with: 't3.new',
        tell: {
          zh: '有结转时两者一般不等。正文写“办结”用这里的数，写“收到”用第一项的数。',
          en: 'they usually differ where anything is carried over. In the text, “finished” is this figure and “received” is that one.',
        },
      },
      {
        with: 't3/total',
        tell: {
          zh: '那一列是一行里各类申请人之和。',
          en: 'that column is the sum of all applicants in one row.',
        },
      },
    ],
    mistakes: [{ zh: '改了分项，忘了改这里。', en: 'A result above was changed and this was not.' }],
  },
} as const satisfies Record<string, Guidance>;

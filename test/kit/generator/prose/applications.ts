import type { Paragraph, Sentence } from '../model';
import { type Context, readTotals, say, sumResults, type Totals, writeCount } from './context';

const nothing = [
  '未收到政府信息公开申请。',
  '没有收到政府信息公开申请。',
  '收到政府信息公开申请0件。',
  '共收到依申请公开申请0件，办理0件。',
  '未收到公民、法人或其他组织提出的政府信息公开申请。',
  '未收到任何形式的政府信息公开申请。',
  '未收到依申请公开相关申请信息，依申请公开信息0条。',
  '没有公民、法人和其他组织向我单位提出政府信息公开申请。',
];

/** A sentence whose number is wrong in `wrong`: far from every cell it could mean. */
type Write = (totals: Totals, unit: string, off: number) => string;

const statements: readonly {
  readonly id: string;
  readonly when: (totals: Totals) => boolean;
  readonly write: Write;
}[] = [
  {
    id: 'flow',
    when: () => true,
    write: (t, u, off) =>
      `新收政府信息公开申请${t.received + off}${u}，上年结转${t.carriedIn}${u}，办结${t.decided}${u}，结转下年度继续办理${t.carriedOut}${u}。`,
  },
  {
    id: 'received',
    when: () => true,
    write: (t, u, off) => `收到政府信息公开申请${t.received + off}${u}，均按时限要求予以答复。`,
  },
  {
    id: 'accepted-with-carried',
    when: (t) => t.carriedIn > 0,
    write: (t, u, off) =>
      `共受理政府信息公开申请${t.received + t.carriedIn + off}${u}（含上年结转${t.carriedIn}${u}），已办结${t.decided}${u}，另有${t.carriedOut}${u}结转下年度继续办理。`,
  },
  {
    id: 'accepted-all',
    when: () => true,
    write: (t, u, off) => `共受理政府信息公开申请${t.received + t.carriedIn + off}${u}，均在法定期限内办理。`,
  },
  {
    id: 'applicants',
    when: () => true,
    write: (t, u, off) =>
      `共收到政府信息公开申请${t.received + off}${u}，其中自然人申请${t.persons + off}${u}，法人或其他组织申请${t.organizations}${u}。`,
  },
  {
    id: 'answered',
    when: (t) => t.carriedIn + t.carriedOut > 0,
    write: (t, u, off) =>
      `受理政府信息公开申请${t.received}${u}，答复${t.decided + off}${u}（含上年度结转申请${t.carriedIn}${u}，另有${t.carriedOut}${u}顺延到下年度答复），均在法定期限内予以答复。`,
  },
  {
    id: 'handled',
    when: () => true,
    write: (t, u, off) => `共办理群众提出的政府信息依申请公开${t.received + off}${u}，均在法定期限内答复。`,
  },
  {
    id: 'all-done',
    when: (t) => t.carriedIn === 0 && t.carriedOut === 0,
    write: (t, u, off) => `共办理依申请公开${t.received + off}${u}，均已全部回复，办结率100%。`,
  },
  {
    id: 'on-time',
    when: () => true,
    write: (t, u, off) => `共接收政府信息公开申请${t.received + off}${u}，按期办结率100%。`,
  },
  {
    id: 'carried-forward',
    when: (t) => t.carriedOut > 0,
    write: (t, u, off) => `收到申请${t.received}${u}，其中${t.carriedOut + off}${u}结转下年度继续办理。`,
  },
  {
    id: 'carried-over',
    when: (t) => t.carriedIn > 0,
    write: (t, u, off) =>
      `承接上年度结转的政府信息公开申请${t.carriedIn + off}${u}，本年新收${t.received}${u}。`,
  },
  {
    id: 'ways-in',
    when: (t) => t.received > 2,
    write: (t, u, off) => {
      const [letters, visits] = [Math.floor(t.received / 3), Math.floor(t.received / 4)];
      const online = t.received - letters - visits;
      return `共收到政府信息公开申请${t.received + off}${u}，其中网络申请${online + off}${u}，信函申请${letters}${u}，当面申请${visits}${u}。`;
    },
  },
  {
    id: 'growth',
    when: () => true,
    write: (t, u, off) =>
      `共收到政府信息公开申请${t.received + off}${u}，同比增长12.5%，均在法定期限内答复。`,
  },
  {
    id: 'persons-only',
    when: (t) => t.organizations === 0 && t.received > 0,
    write: (t, u, off) => `收到政府信息公开申请${t.received + off}${u}，申请人均为自然人。`,
  },
  {
    id: 'share',
    when: (t) => t.received > 0,
    write: (t, u, off) =>
      `受理依申请公开事项${t.received + off}${u}，主要涉及征地拆迁、财政资金等，其中征地拆迁类约占60%。`,
  },
  {
    id: 'own-level',
    when: (t) => t.received > 3,
    write: (t, u, off) =>
      `共收到政府信息公开申请${t.received + off}${u}，其中本级机关收到${Math.floor(t.received / 3)}${u}。`,
  },
  {
    id: 'due',
    when: (t) => t.carriedIn > 0,
    write: (t, u, off) =>
      `本年度新收申请${t.received + off}${u}，加上上年度结转的${t.carriedIn}${u}，应办理申请${t.received + t.carriedIn + off}${u}，已办结${t.decided}${u}。`,
  },
  {
    id: 'only-new',
    when: (t) => t.carriedIn > 0 && t.received > t.carriedOut,
    write: (t, u, off) =>
      `本年新收政府信息公开申请${t.received + off}${u}，当年办结${t.received - t.carriedOut + off}${u}。`,
  },
];

/** Figures far enough from every other that no honest reading fits the wrong one. */
function chooseOff(totals: Totals): number {
  const known = Object.values(totals);
  return 7 + 2 * Math.max(...known);
}

function describeResults(context: Context): Sentence {
  const { random } = context;
  const parts = [
    ['予以公开', 't3.r1'],
    ['部分公开', 't3.r2'],
    ['不予公开', 't3.r3'],
    ['无法提供', 't3.r4'],
    ['不予处理', 't3.r5'],
    ['其他处理', 't3.r6'],
  ].map(([words, prefix]) => `${words}${writeCount(sumResults(context, prefix), '件', random)}`);
  return say(`从办理结果看，${parts.join('，')}。`, 'fact:results');
}

/** What is said besides of applications; none of it is about a figure of the table. */
function digress({ agency, random, year }: Context): Sentence {
  return say(
    random.pick([
      '进一步畅通依申请公开受理渠道，规范登记、审核、办理、答复、归档各环节。',
      `组织学习《政府信息公开条例》，对${year}年以来的答复文书开展评查，评查案卷12份。`,
      `接听群众政策咨询电话326个，办理12345热线工单1240件，按期办结率99.6%。`,
      `办理“市长信箱”来信${random.int(20, 300)}件，均已办结。`,
      '充分发挥法律顾问作用，对疑难申请逐件会商。',
      `办理人大代表建议${random.int(3, 40)}件、政协提案${random.int(3, 40)}件，答复率100%。`,
      `全年受理行政许可申请${random.int(30, 900)}件，全部按期办结。`,
      `对${year - 1}年作出的${random.int(2, 20)}件答复开展回头看。`,
      `办理群众诉求${random.int(30, 900)}件，回复率100%。`,
      `指导${agency.partner}规范答复文书。`,
    ]),
  );
}

/** The paragraph about applications, with the figures of table 三 in one of their honest wordings. */
export function writeApplications(context: Context): Paragraph {
  const { year, agency, random } = context;
  const totals = readTotals(context);
  const lead = random.pick([
    `${year}年，`,
    `${year}年度，`,
    `${year}年，${agency.own[0]}`,
    '全年',
    '本年度',
    '',
  ]);
  const sentences: Sentence[] = random.chance(0.6) ? [digress(context)] : [];
  if (random.chance(0.08)) return [digress(context), digress(context)];
  if (totals.received === 0 && totals.carriedIn === 0) {
    const wrong = `${lead}收到政府信息公开申请${random.int(5, 40)}件。`;
    sentences.push(say(lead + random.pick(nothing), 'fact:applications', wrong));
  } else {
    const unit = random.pick(['件', '件', '件', '件', '宗', '份']);
    const { write, id } = random.pick(statements.filter(({ when }) => when(totals)));
    const isNothing = totals.received > 0 && random.chance(0.2);
    sentences.push({
      words: lead + write(totals, unit, 0),
      tag: 'fact:applications',
      wrong: isNothing ? `${lead}未收到政府信息公开申请。` : lead + write(totals, unit, chooseOff(totals)),
    });
    if (random.chance(0.2)) sentences.push(describeResults(context));
    if (id === 'received' && random.chance(0.4)) {
      sentences.push(say(`与上年相比，申请量增加${random.int(1, 30)}件。`));
    }
  }
  if (random.chance(0.3)) sentences.push(digress(context));
  return sentences;
}

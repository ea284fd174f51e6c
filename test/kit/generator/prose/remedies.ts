import { countOf } from '../figures';
import type { Paragraph, Sentence } from '../model';
import { type Context, say, writeCount } from './context';

const none = [
  '全年未发生因政府信息公开引发的行政复议、行政诉讼。',
  '全年没有发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
  '全年无政府信息公开行政复议和行政诉讼案件。',
  '本年度未发生政府信息公开行政复议和行政诉讼。',
  '全年政府信息公开行政复议0件、行政诉讼0件。',
];

interface Cases {
  readonly reconsiderations: number;
  readonly direct: number;
  readonly after: number;
  readonly outcomes: readonly number[];
}

function readCases({ figures }: Context): Cases {
  return {
    reconsiderations: countOf(figures, 't4.reconsideration', 4),
    direct: countOf(figures, 't4.direct-litigation', 4),
    after: countOf(figures, 't4.litigation-after-reconsideration', 4),
    outcomes: figures['t4.reconsideration'].map(Number),
  };
}

type Write = (cases: Cases, off: number) => string;

const statements: readonly Write[] = [
  ({ reconsiderations, direct, after }, off) =>
    `因政府信息公开引发行政复议${reconsiderations + off}件、行政诉讼${direct + after}件。`,
  ({ reconsiderations, outcomes: [upheld, corrected, other, pending] }, off) =>
    `政府信息公开行政复议${reconsiderations + off}件，其中结果维持${upheld}件，结果纠正${corrected}件，其他结果${other}件，尚未审结${pending}件。`,
  ({ reconsiderations, direct, after }, off) =>
    `全年办理政府信息公开行政复议、行政诉讼案件共${reconsiderations + direct + after + off}件。`,
  ({ direct, after }, off) =>
    `政府信息公开行政诉讼${direct + after + off}件，其中未经复议直接起诉${direct + off}件，复议后起诉${after}件。`,
  ({ reconsiderations, direct, after }, off) =>
    `全年发生涉及政府信息公开的行政复议案件${reconsiderations}起，行政诉讼案件${direct + after + off}起。`,
];

/** The paragraph about cases; of an agency without any it may say nothing. */
export function writeRemedies(context: Context): Paragraph {
  const { agency, random } = context;
  const cases = readCases(context);
  const all = cases.reconsiderations + cases.direct + cases.after;
  const sentences: Sentence[] = [];
  if (agency.kind === 'county' && random.chance(0.15)) {
    sentences.push(say(`作为行政复议机关，全年审理各类行政复议案件${random.int(40, 300)}件。`));
  }
  if (agency.kind !== 'town' && random.chance(0.1)) {
    sentences.push(say(`全年办理各类行政应诉案件${random.int(20, 90)}件，负责人出庭应诉率100%。`));
  }
  if (all === 0) {
    if (!random.chance(0.6)) return sentences;
    return [
      ...sentences,
      say(random.pick(none), 'fact:cases', `全年发生政府信息公开行政复议${random.int(2, 9)}件。`),
    ];
  }
  if (!random.chance(0.8)) return sentences;
  const write = random.pick(statements);
  const wrong = random.chance(0.2) ? random.pick(none) : write(cases, 11 + 2 * all);
  sentences.push(say(write(cases, 0), 'fact:cases', wrong));
  if (cases.reconsiderations > 1 && random.chance(0.15)) {
    const fresh = random.int(1, cases.reconsiderations);
    sentences.push(say(`本年新增行政复议${writeCount(fresh, '件', random)}。`));
  }
  return sentences;
}

import type { Bilingual } from './format';

/** A sum of cells in the column of totals, by a short name: what offices publish of the tables. */
export interface Measure {
  readonly id: string;
  readonly label: Bilingual;
  readonly rows: readonly string[];
  readonly column: string;
}

/** What came in and what became of it; the results by kind are read off the form's own groups. */
export const received: Measure = {
  id: 'received',
  label: { zh: '本年新收', en: 'Received' },
  rows: ['t3.new'],
  column: 'total',
};
export const carriedIn: Measure = {
  id: 'carried-in',
  label: { zh: '上年结转', en: 'Carried in' },
  rows: ['t3.carried-in'],
  column: 'total',
};
export const decided: Measure = {
  id: 'decided',
  label: { zh: '办理结果总计', en: 'Results in all' },
  rows: ['t3.r7'],
  column: 'total',
};
export const carriedOut: Measure = {
  id: 'carried-out',
  label: { zh: '结转下年度', en: 'Carried out' },
  rows: ['t3.carried-out'],
  column: 'total',
};
/** The group of 三、本年度办理结果, and the row in it that is the total of the others. */
export const resultGroup = 't3.results';
export const resultTotalRow = 't3.r7';

/** All that was in hand: what carried-over applications are a share of. */
export const inHand: Measure = {
  id: 'in-hand',
  label: { zh: '新收加上年结转', en: 'In hand' },
  rows: ['t3.new', 't3.carried-in'],
  column: 'total',
};

const reconsideration = ['t4.reconsideration'];
const litigation = ['t4.direct-litigation', 't4.litigation-after-reconsideration'];

/** Cases brought and cases in which the agency's act was corrected. */
export const caseMeasures = {
  reconsideration: {
    id: 'reconsideration',
    label: { zh: '行政复议', en: 'Reconsideration' },
    rows: reconsideration,
    column: 'total',
  },
  reconsiderationCorrected: {
    id: 'reconsideration-corrected',
    label: { zh: '复议结果纠正', en: 'Reconsideration: corrected' },
    rows: reconsideration,
    column: 'corrected',
  },
  litigation: {
    id: 'litigation',
    label: { zh: '行政诉讼', en: 'Litigation' },
    rows: litigation,
    column: 'total',
  },
  litigationCorrected: {
    id: 'litigation-corrected',
    label: { zh: '诉讼结果纠正', en: 'Litigation: corrected' },
    rows: litigation,
    column: 'corrected',
  },
} as const satisfies Readonly<Record<string, Measure>>;

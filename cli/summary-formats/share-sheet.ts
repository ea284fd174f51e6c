import {
  carriedIn,
  carriedOut,
  type FormSums,
  listMeasures,
  listShares,
  measure,
  measureShare,
  type Share,
} from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { groupCells, groupHeaders } from './group-sheets';
import { type Cell, covered, figure, header, type Row, type Sheet, spread } from './sheet';

/** A change of a share in percentage points. */
export function changeInPoints(now: FormSums, before: FormSums | undefined, id: string): number {
  const shareOf = ({ form, sums }: FormSums): number => {
    const share = listShares(form).find((one) => one.id === id);
    return share === undefined ? Number.NaN : measureShare(form, sums, share);
  };
  return before === undefined ? Number.NaN : 100 * (shareOf(now) - shareOf(before));
}

/** What is told of every measure: how it has changed, too, or only what a page of text has room for. */
type Extent = 'changes' | 'shares';

/** The counts and shares of every year, agency or region; a measure that is a share of another one only as such, for short. */
export function createShareSheet(context: SummaryContext, extent: Extent = 'changes'): Sheet {
  const say = phrasesOf(context);
  const { years } = context.summary;
  // The kinds of result are the same on every form.
  const measures = years.length === 0 ? [] : listMeasures(years[0].form);
  const shares = years.length === 0 ? [] : listShares(years[0].form);
  const language = languageOf(context);
  const columns = measures.map((one) => {
    const name = one.label[language];
    const share = shares.find(({ id }) => id === one.id);
    if (extent === 'shares')
      return { name: share === undefined ? name : nameShare(share, context), parts: [''] };
    if (one === carriedIn) return { name, parts: [say.cases, say.carriedBefore, say.carriedDifference] };
    return share === undefined
      ? { name, parts: [say.cases, say.change] }
      : { name, parts: [say.cases, say.shareIn(share.whole.label[language]), say.points] };
  });
  const parts = columns.flatMap((one) => one.parts);
  const isDivided = extent === 'changes';
  const names = columns.map((one) => header(one.name, one.parts.length));
  return {
    name: say.sheets.shares,
    title: say.sheets.shares,
    notes: [],
    widths: [8, 32, 10, 12, ...parts.map(() => 10)],
    head: [
      [...groupHeaders(isDivided ? 2 : 1, context), ...spread(names)],
      ...(isDivided ? [[...covered(4), ...parts.map((name) => header(name))]] : []),
    ],
    rows: () => listRows(context, extent),
    frozenColumns: 2,
  };
}

/** `结转下年度占新收加上年结转`: a share by what it is a part of. */
export function nameShare({ part, whole }: Share, context: SummaryContext): string {
  const language = languageOf(context);
  return phrasesOf(context).shareOf(part.label[language], whole.label[language]);
}

function* listRows(context: SummaryContext, extent: Extent): Generator<Row> {
  const { years } = context.summary;
  for (const year of years) {
    const before = context.findEarlier(year);
    yield [
      ...groupCells(year, year.total, context),
      ...listCells({ form: year.form, sums: year.total }, before, true, extent),
    ];
    for (const group of year.groups) {
      const earlier = context.findEarlier(year, group);
      yield [
        ...groupCells(year, group.sums, context, group),
        ...listCells({ form: year.form, sums: group.sums }, earlier, false, extent),
      ];
    }
  }
}

function listCells(own: FormSums, before: FormSums | undefined, isTotal: boolean, extent: Extent): Cell[] {
  const { form, sums } = own;
  const shares = listShares(form);
  return listMeasures(form).flatMap((one): Cell[] => {
    const now = measure(form, sums, one);
    const count = figure(now, 'count', isTotal);
    const share = shares.find(({ id }) => id === one.id);
    const part = figure(share === undefined ? now : measureShare(form, sums, share), 'share', isTotal);
    if (extent === 'shares') return [share === undefined ? count : part];
    const valueBefore = (other: typeof one): number =>
      before === undefined ? Number.NaN : measure(before.form, before.sums, other);
    if (one === carriedIn) {
      const carried = valueBefore(carriedOut);
      return [count, figure(carried, 'count', isTotal), figure(now - carried, 'signed', isTotal)];
    }
    if (share === undefined) return [count, figure(now - valueBefore(one), 'signed', isTotal)];
    return [count, part, figure(changeInPoints(own, before, share.id), 'points', isTotal)];
  });
}

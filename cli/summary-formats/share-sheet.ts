import {
  carriedIn,
  carriedOut,
  type Form,
  type FormSums,
  listMeasures,
  listShares,
  measure,
  measureShare,
  type Share,
  type Sums,
} from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { groupCells, groupHeaders } from './group-sheets';
import { type Cell, figure, header, type Row, type Sheet } from './sheet';

/** A change of a share in percentage points. */
export function changeInPoints(now: FormSums, before: FormSums | undefined, id: string): number {
  const shareOf = ({ form, sums }: FormSums): number => {
    const share = listShares(form).find((one) => one.id === id);
    return share === undefined ? Number.NaN : measureShare(form, sums, share);
  };
  return before === undefined ? Number.NaN : 100 * (shareOf(now) - shareOf(before));
}

/** The counts and shares of every year, agency or region, with how they have changed. */
export function createShareSheet(context: SummaryContext): Sheet {
  const say = phrasesOf(context);
  const { years } = context.summary;
  // The kinds of result are the same on every form.
  const measures = years.length === 0 ? [] : listMeasures(years[0].form);
  const shares = years.length === 0 ? [] : listShares(years[0].form);
  const columns = measures.map((one) => {
    const name = one.label[languageOf(context)];
    const share = shares.find(({ id }) => id === one.id);
    const more =
      one === carriedIn
        ? [say.carriedBefore, say.carriedDifference]
        : share === undefined
          ? [say.change]
          : [nameShare(share, context), say.points];
    return [name, ...more];
  });
  return {
    name: say.sheets.shares,
    title: say.sheets.shares,
    notes: [],
    widths: [8, 32, 10, 12, ...columns.flat().map(() => 12)],
    head: [[...groupHeaders(1, context), ...columns.flat().map((name) => header(name))]],
    rows: () => listRows(context),
    frozenColumns: 2,
  };
}

/** `结转下年度占新收加上年结转`: a share by what it is a part of. */
export function nameShare({ part, whole }: Share, context: SummaryContext): string {
  const language = languageOf(context);
  return phrasesOf(context).shareOf(part.label[language], whole.label[language]);
}

function* listRows(context: SummaryContext): Generator<Row> {
  const { years } = context.summary;
  for (const year of years) {
    const before = context.findEarlier(year);
    yield [...groupCells(year, year.total, context), ...listCells(year.form, year.total, before, true)];
    for (const group of year.groups) {
      const earlier = context.findEarlier(year, group);
      yield [
        ...groupCells(year, group.sums, context, group),
        ...listCells(year.form, group.sums, earlier, false),
      ];
    }
  }
}

function listCells(form: Form, sums: Sums, before: FormSums | undefined, isTotal: boolean): Cell[] {
  const shares = listShares(form);
  return listMeasures(form).flatMap((one): Cell[] => {
    const now = measure(form, sums, one);
    const last = before === undefined ? Number.NaN : measure(before.form, before.sums, one);
    const count = figure(now, 'count', isTotal);
    if (one === carriedIn) {
      const carried = before === undefined ? Number.NaN : measure(before.form, before.sums, carriedOut);
      return [count, figure(carried, 'count', isTotal), figure(now - carried, 'signed', isTotal)];
    }
    const share = shares.find(({ id }) => id === one.id);
    if (share === undefined) return [count, figure(now - last, 'signed', isTotal)];
    return [
      count,
      figure(measureShare(form, sums, share), 'share', isTotal),
      figure(changeInPoints({ form, sums }, before, share.id), 'points', isTotal),
    ];
  });
}

import {
  carriedIn,
  carriedOut,
  type FormSums,
  listMeasures,
  listShares,
  measure,
  measureShare,
  type YearSummary,
} from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { changeInPoints, nameShare } from './share-sheet';
import {
  type Cell,
  covered,
  type FigureKind,
  figure,
  header,
  label,
  type Row,
  type Sheet,
  spread,
} from './sheet';

/** How many reports went in, and the main figures and shares with the years beside each other. */
export function createOverviewSheet(context: SummaryContext): Sheet {
  const say = phrasesOf(context);
  const years = [...context.summary.years].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
  const shown = years.map((year) => ({ year, before: context.findEarlier(year) }));
  const widths = shown.flatMap(({ before }) => (before === undefined ? [14] : [14, 14, 12]));
  return {
    name: say.sheets.overview,
    title: say.title,
    notes: say.notes,
    widths: [44, ...widths],
    head: [
      spread([
        header(say.item, 1, 2),
        ...shown.map(({ year, before }) => header(say.ofYear(year.year), before === undefined ? 1 : 3)),
      ]),
      [
        undefined,
        ...shown.flatMap(({ before }): Cell[] =>
          before === undefined ? [header('')] : [header(''), header(say.change), header(say.changeRate)],
        ),
      ],
    ],
    rows: () => [...countRows(shown, context), ...figureRows(shown, context)],
    frozenColumns: 1,
  };
}

interface ShownYear {
  readonly year: YearSummary;
  readonly before: FormSums | undefined;
}

const widthOf = (shown: readonly ShownYear[]): number =>
  1 + shown.reduce((sum, { before }) => sum + (before === undefined ? 1 : 3), 0);

/** What became of the reports of each year. */
function countRows(shown: readonly ShownYear[], context: SummaryContext): Row[] {
  const say = phrasesOf(context);
  const { summary, unread, others: texts } = context;
  const count = (
    name: string,
    isMeant: (line: SummaryContext['summary']['reports'][number]) => boolean,
  ): Row => [
    label(name),
    ...shown.flatMap(({ year, before }): Cell[] => {
      const own = summary.reports.filter(
        (line) =>
          isMeant(line) && line.entry.digest.year === year.year && formatOf(line) === year.form.format.id,
      );
      return [figure(own.length, 'count'), ...covered(before === undefined ? 0 : 2)];
    }),
  ];
  const others = summary.reports.filter(
    (line) =>
      !summary.years.some(
        ({ year, form }) => year === line.entry.digest.year && form.format.id === formatOf(line),
      ),
  );
  const leftOut = summary.reports.filter(({ standing }) => standing.kind === 'left-out').length;
  return [
    spread([label(say.counts.title, widthOf(shown))]),
    count(say.counts.files, () => true),
    count(
      say.counts.added,
      ({ standing, coveredBy }) => standing.kind === 'counted' && coveredBy === undefined,
    ),
    count(say.counts.covered, ({ coveredBy }) => coveredBy !== undefined),
    count(say.counts.duplicates, ({ standing }) => standing.kind === 'duplicate'),
    count(say.counts.leftOut, ({ standing }) => standing.kind === 'left-out'),
    count(
      say.counts.wrongSums,
      ({ standing, entry }) => standing.kind === 'counted' && entry.wrongSums.length > 0,
    ),
    // Of years in which nothing could be added up.
    ...(others.length > 0 && leftOut > 0
      ? [spread([label(`${say.counts.leftOut}（${say.noName.year}）`), figure(others.length, 'count')])]
      : []),
    ...(texts.length > 0 ? [[label(say.counts.noReports), figure(texts.length, 'count')]] : []),
    ...(unread.length > 0 ? [[label(say.counts.unread), figure(unread.length, 'count')]] : []),
  ];
}

const formatOf = ({ entry }: SummaryContext['summary']['reports'][number]): string | undefined =>
  entry.digest.format;

/** The measures and shares of all reports together. */
function figureRows(shown: readonly ShownYear[], context: SummaryContext): Row[] {
  if (shown.length === 0) return [];
  const say = phrasesOf(context);
  const language = languageOf(context);
  const row = (
    name: string,
    value: (sums: FormSums) => number,
    kind: FigureKind,
    change: (now: FormSums, before: FormSums) => Cell[],
  ): Row => [
    label(name),
    ...shown.flatMap(({ year: { form, total }, before }) => {
      const now = { form, sums: total };
      return [figure(value(now), kind), ...(before === undefined ? [] : change(now, before))];
    }),
  ];
  const [{ year: first }] = shown;
  return [
    spread([label(say.keyFigures, widthOf(shown))]),
    ...listMeasures(first.form).flatMap((one): Row[] => {
      const figureFor = ({ form, sums }: FormSums): number => measure(form, sums, one);
      const own = row(one.label[language], figureFor, 'count', (now, before) => {
        const change = figureFor(now) - figureFor(before);
        return [
          figure(change, 'signed'),
          figure(figureFor(before) === 0 ? Number.NaN : change / figureFor(before), 'rate'),
        ];
      });
      return one === carriedIn ? [own, ...carriedRows(shown, context)] : [own];
    }),
    ...listShares(first.form).map((share) =>
      row(
        nameShare(share, context),
        ({ form, sums }) => {
          const own = listShares(form).find(({ id }) => id === share.id);
          return own === undefined ? Number.NaN : measureShare(form, sums, own);
        },
        'share',
        (now, before) => [figure(changeInPoints(now, before, share.id), 'points'), undefined],
      ),
    ),
  ];
}

/** What last year's reports carried out, beside what this year's carried in. */
function carriedRows(shown: readonly ShownYear[], context: SummaryContext): Row[] {
  const say = phrasesOf(context);
  const line = (name: string, value: (now: number, carried: number) => Cell): Row => [
    label(name),
    ...shown.flatMap(({ year, before }): Cell[] => {
      if (before === undefined) return [undefined];
      const now = measure(year.form, year.total, carriedIn);
      return [value(now, measure(before.form, before.sums, carriedOut)), undefined, undefined];
    }),
  ];
  if (shown.every(({ before }) => before === undefined)) return [];
  return [
    line(`　${say.carriedBefore}`, (_, carried) => figure(carried, 'count')),
    line(`　${say.carriedDifference}`, (now, carried) => figure(now - carried, 'signed')),
  ];
}

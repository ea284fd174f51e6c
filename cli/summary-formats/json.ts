import {
  figureOf,
  type Form,
  type FormSums,
  getForm,
  listMeasures,
  listShares,
  measure,
  measureShare,
  nameCell,
  type Sums,
} from '../../core/index';
import { languageOf, listForms, type SummaryContext } from './context';
import { describeStanding, listProblems } from './report-sheets';

/**
 * `summary --format json`: `forms` tells what the places in the lists of figures mean, `years` holds the figures: of each
 * row a list by column, null where nobody tells the figure. Shares go from 0 to 1.
 */
export function* writeJson(context: SummaryContext): Generator<string> {
  const { summary, unread } = context;
  yield `{\n"by": ${JSON.stringify(summary.by)},\n"forms": `;
  yield JSON.stringify(listForms(context).map(([{ form }]) => describeForm(form, context)));
  yield ',\n"years": [';
  let isFirst = true;
  for (const year of summary.years) {
    const { form, total } = year;
    const before = context.findEarlier(year);
    const own = { form: form.format.id, year: year.year ?? null, total: describeSums(form, total, before) };
    yield `${isFirst ? '' : ','}\n${JSON.stringify(own).slice(0, -1)},"groups":[`;
    isFirst = false;
    let separator = '\n';
    for (const group of year.groups) {
      const { name, sums, isCovered } = group;
      const figures = describeSums(form, sums, context.findEarlier(year, group));
      yield separator + JSON.stringify({ name: name ?? null, inTotal: !isCovered, ...figures });
      separator = ',\n';
    }
    yield ']}';
  }
  yield '\n],\n"comparisons": ';
  yield JSON.stringify(summary.comparisons.map((one) => describeComparison(one, context)));
  yield ',\n"reports": ';
  yield* list(listReports(context));
  yield ',\n"problems": ';
  yield* list(listProblems(context));
  yield `,\n"unreadable": ${JSON.stringify(unread.map(({ file, says }) => ({ file, error: says })))}\n}\n`;
}

function* list(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const one of items) {
    yield separator + JSON.stringify(one);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}

function describeForm({ format, tables }: Form, context: SummaryContext) {
  const language = languageOf(context);
  return {
    id: format.id,
    notice: format.notice,
    tables: tables.map(({ table, rows }) => ({
      id: table.id,
      label: table.label[language],
      rows: rows.map(({ row, name, block }) => ({
        id: row.id,
        label: name[language],
        columns: block.columns.map(({ id, label }) => ({ id, label: label[language] })),
      })),
    })),
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function describeSums(form: Form, sums: Sums, before: FormSums | undefined) {
  return {
    reports: sums.reports,
    tables: Object.fromEntries(
      form.tables.map(({ table, rows }) => [
        table.id,
        Object.fromEntries(
          rows.map(({ row, block, firstSlot }) => [
            row.id,
            block.columns.map(({ decimals }, at) => orNull(figureOf(sums, firstSlot + at) / 10 ** decimals)),
          ]),
        ),
      ]),
    ),
    notRead: Object.fromEntries(
      form.slots
        .filter(({ index }) => sums.unknown[index] > 0)
        .map(({ index, row, column }) => [`${row.row.id}/${column.id}`, sums.unknown[index]]),
    ),
    measures: describeMeasures({ form, sums }),
    shares: describeShares({ form, sums }),
    lastYear:
      before === undefined
        ? null
        : {
            reports: before.sums.reports,
            measures: describeMeasures(before),
            shares: describeShares(before),
          },
  };
}

function describeMeasures({ form, sums }: FormSums) {
  return Object.fromEntries(listMeasures(form).map((one) => [one.id, orNull(measure(form, sums, one))]));
}

function describeShares({ form, sums }: FormSums) {
  return Object.fromEntries(listShares(form).map((one) => [one.id, orNull(measureShare(form, sums, one))]));
}

function describeComparison(one: SummaryContext['summary']['comparisons'][number], context: SummaryContext) {
  const { government, year, uri, memberCount, missing } = one;
  const { slots } = getForm(one.format);
  return {
    government,
    year,
    file: context.nameOf(uri),
    members: memberCount,
    missing,
    differences: one.differences.map(({ table, slot, found, sum }) => {
      const scale = 10 ** slots[slot].column.decimals;
      return {
        table,
        row: slots[slot].row.row.id,
        column: slots[slot].column.id,
        cell: nameCell(slots[slot])[languageOf(context)],
        found: found / scale,
        sum: sum / scale,
        difference: (found - sum) / scale,
      };
    }),
  };
}

function* listReports(context: SummaryContext) {
  for (const line of context.summary.reports) {
    const { digest, tables, unknown, wrongSums } = line.entry;
    yield {
      file: context.nameOf(digest.uri),
      agency: digest.agency ?? null,
      year: digest.year ?? null,
      form: digest.format ?? null,
      region: line.region ?? null,
      standing: line.coveredBy === undefined ? line.standing.kind : 'covered',
      says: describeStanding(line, context),
      tables: Object.fromEntries(tables.map(({ id, state }) => [id, state])),
      figuresNotRead: unknown,
      wrongSums: wrongSums.length,
    };
  }
}

import {
  type Form,
  type FormRow,
  type FormTable,
  figureOf,
  type Sums,
  type YearSummary,
} from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { type Cell, covered, figure, header, label, type Row, type Sheet, spread } from './sheet';
import { nameTableSheet, noteTable, titleTable } from './table-names';

/** What a year is shown beside: last year's sums, where they are of the same form. */
interface ShownYear {
  readonly year: YearSummary;
  readonly before: Sums | undefined;
}

type Column = FormRow['block']['columns'][number];

/** The tables of a form as it prints them, all reports added up, with the years beside each other. */
export function createFormSheets(years: readonly YearSummary[], context: SummaryContext): Sheet[] {
  const { form } = years[0];
  const shown = years.map((year): ShownYear => {
    const before = context.findEarlier(year);
    return { year, before: before?.form === form ? before.sums : undefined };
  });
  return form.tables.map((table): Sheet => {
    const laidOut =
      table.table.orientation === 'horizontal'
        ? layOutCases(form, table, shown, context)
        : table.table.blocks.length > 1
          ? layOutBlocks(table, shown, context)
          : layOutGroups(table, shown, context);
    return {
      name: nameTableSheet(form, table, context),
      title: titleTable(form, table, context),
      notes: noteTable(table, context),
      ...laidOut,
    };
  });
}

type LaidOut = Pick<Sheet, 'widths' | 'head' | 'rows' | 'frozenColumns'>;

const kindOf = ({ decimals }: Column): 'count' | 'amount' => (decimals > 0 ? 'amount' : 'count');

/** A figure of the form and, beside last year's, how much it has changed. */
function figureCells(
  { year, before }: ShownYear,
  { firstSlot, block }: FormRow,
  at: number,
  hasChange: boolean,
): Cell[] {
  const column = block.columns[at];
  const scale = 10 ** column.decimals;
  const now = figureOf(year.total, firstSlot + at);
  const cell = figure(now / scale, kindOf(column));
  if (!hasChange || before === undefined) return [cell];
  const change = (now - figureOf(before, firstSlot + at)) / scale;
  return [cell, figure(change, column.decimals > 0 ? 'signed-amount' : 'signed')];
}

const yearHeader = ({ year }: ShownYear, context: SummaryContext): string => {
  const { ofYear, ofReports } = phrasesOf(context);
  return ofReports(ofYear(year.year), year.total.reports);
};

/** Table 二: blocks under each other, each with its columns. */
function layOutBlocks(
  { table, rows }: FormTable,
  shown: readonly ShownYear[],
  context: SummaryContext,
): LaidOut {
  const say = phrasesOf(context);
  const language = languageOf(context);
  const most = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const widthOf = ({ before }: ShownYear): number => most * (before === undefined ? 1 : 2);
  const pad = (cells: Cell[], one: ShownYear): Cell[] => [...cells, ...covered(widthOf(one) - cells.length)];
  const body = table.blocks.flatMap((block): Row[] => {
    const columnNames = (one: ShownYear): Cell[] =>
      block.columns.flatMap((column) => {
        const name = column.label[language];
        return one.before === undefined ? [header(name)] : [header(name), header(say.change)];
      });
    const all = 1 + shown.reduce((sum, one) => sum + widthOf(one), 0);
    return [
      spread([label(block.title?.[language] ?? '', all)]),
      [header(table.headerWords[0][language]), ...shown.flatMap((one) => pad(columnNames(one), one))],
      ...rows
        .filter((row) => row.block === block)
        .map(
          (row): Row => [
            label(row.ownName[language]),
            ...shown.flatMap((one) =>
              pad(
                block.columns.flatMap((_, at) => figureCells(one, row, at, true)),
                one,
              ),
            ),
          ],
        ),
    ];
  });
  return {
    widths: [30, ...shown.flatMap((one) => covered(widthOf(one)).map(() => 17))],
    head: [spread([header(''), ...shown.map((one) => header(yearHeader(one, context), widthOf(one)))])],
    rows: () => body,
    frozenColumns: 1,
  };
}

/** Table 三: one block with groups of rows, under the form's header of three lines. */
function layOutGroups(
  { table, rows }: FormTable,
  shown: readonly ShownYear[],
  context: SummaryContext,
): LaidOut {
  const say = phrasesOf(context);
  const language = languageOf(context);
  const [{ columns }] = table.blocks;
  const [note, applicants, organizations] = table.headerWords.map((one) => one[language]);
  const labelWidth = 1 + Math.max(...rows.map(({ groups }) => groups.length));
  const names = columns.map((column) => column.label[language]);
  const total = columns.length - 1;
  const change = say.changeOf(names[total]);
  const last = (one: ShownYear, cell: Cell): Cell[] => (one.before === undefined ? [] : [cell]);
  const widthOf = (one: ShownYear): number => columns.length + (one.before === undefined ? 0 : 1);
  const blank = covered(labelWidth);
  const head: Row[] = [
    spread([
      header(note, labelWidth, 4),
      ...shown.map((one) => header(yearHeader(one, context), widthOf(one))),
    ]),
    [
      ...blank,
      ...shown.flatMap((one) =>
        spread([header(applicants, columns.length), ...last(one, header(change, 1, 3))]),
      ),
    ],
    [
      ...blank,
      ...shown.flatMap((one) => [
        ...spread([header(names[0], 1, 2), header(organizations, total - 1), header(names[total], 1, 2)]),
        ...last(one, undefined),
      ]),
    ],
    [
      ...blank,
      ...shown.flatMap((one) => [
        undefined,
        ...names.slice(1, total).map((name) => header(name)),
        undefined,
        ...last(one, undefined),
      ]),
    ],
  ];
  const body = rows.map(
    (row, index): Row => [
      ...labelCells(rows, index, labelWidth, language),
      ...shown.flatMap((one) => columns.flatMap((_, at) => figureCells(one, row, at, at === total))),
    ],
  );
  return {
    widths: [
      ...covered(labelWidth - 1).map(() => 16),
      38,
      ...shown.flatMap((one) => covered(widthOf(one)).map(() => 10)),
    ],
    head,
    rows: () => body,
    frozenColumns: labelWidth,
  };
}

/** The words of a row's groups, each on the first of its rows and over all of them, and the row's own. */
function labelCells(rows: readonly FormRow[], index: number, width: number, language: 'zh' | 'en'): Cell[] {
  const { groups, ownName } = rows[index];
  const above = rows[index - 1];
  return [
    ...groups.map((group) => {
      if (above?.groups.includes(group)) return undefined;
      const count = rows.filter((one) => one.groups.includes(group)).length;
      return label(group.name[language], 1, count);
    }),
    ...spread([label(ownName[language], width - groups.length)]),
  ];
}

/** Table 四: all on one line, and so a line for each year. */
function layOutCases(
  { slots }: Form,
  { table, rows }: FormTable,
  shown: readonly ShownYear[],
  context: SummaryContext,
): LaidOut {
  const say = phrasesOf(context);
  const language = languageOf(context);
  const [{ columns }] = table.blocks;
  const names = columns.map((column) => header(column.label[language]));
  const [first, ...others] = rows.map(({ ownName }) => ownName[language]);
  const head: Row[] = [
    spread([
      header(say.year, 1, 3),
      header(first, columns.length, 1),
      header(table.headerWords[0][language], columns.length * others.length),
    ]),
    [
      undefined,
      ...columns.map((column) => header(column.label[language], 1, 2)),
      ...spread(others.map((name) => header(name, columns.length))),
    ],
    [undefined, ...covered(columns.length), ...others.flatMap(() => names)],
  ];
  const cells = rows.flatMap(({ firstSlot }) => columns.map((_, at) => slots[firstSlot + at].index));
  const body = shown.flatMap((one): Row[] => {
    const now = cells.map((slot) => figureOf(one.year.total, slot));
    const line: Row = [label(yearHeader(one, context)), ...now.map((value) => figure(value, 'count'))];
    const { before } = one;
    if (before === undefined) return [line];
    const changes = cells.map((slot, at) => figure(now[at] - figureOf(before, slot), 'signed'));
    return [line, [label(say.change), ...changes]];
  });
  return { widths: [24, ...cells.map(() => 10)], head, rows: () => body, frozenColumns: 1 };
}

import { type FormRow, type FormTable, figureOf, type Sums, type YearSummary } from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { type Cell, covered, figure, header, type Row, type Sheet } from './sheet';
import { nameTableSheet, noteTable, titleTable } from './table-names';

/** The tables of a form with a line for every agency or region: all cells of the form beside each other. */
export function createGroupSheets(years: readonly YearSummary[], context: SummaryContext): Sheet[] {
  const { form } = years[0];
  return form.tables.map((table): Sheet => {
    const cells = table.rows.flatMap((row) => row.block.columns.map((column, at) => ({ row, column, at })));
    return {
      name: nameTableSheet(form, table, context, true),
      title: titleTable(form, table, context),
      notes: noteTable(table, context),
      widths: [8, 32, 10, 12, ...cells.map(({ column }) => (column.decimals > 0 ? 14 : 9))],
      head: createHead(table, context),
      rows: () => listRows(years, table, context),
      frozenColumns: 2,
    };
  });
}

/** The columns that every sheet with a line for every agency or region begins with. */
export function groupHeaders(depth: number, context: SummaryContext): Cell[] {
  const say = phrasesOf(context);
  return [say.year, say.group[context.summary.by], say.reports, say.isAdded].map((name) =>
    header(name, 1, depth),
  );
}

/** The cells under {@link groupHeaders}; without a name the line of all reports together. */
export function groupCells(
  { year }: YearSummary,
  { reports }: Sums,
  context: SummaryContext,
  group?: { readonly name: string | undefined; readonly isCovered: boolean },
): Cell[] {
  const say = phrasesOf(context);
  const isTotal = group === undefined;
  const text = (words: string): Cell => ({ text: words, style: isTotal ? 'total' : 'text' });
  return [
    year === undefined ? text(say.ofYear(year)) : text(`${year}`),
    text(isTotal ? say.allReports : (group.name ?? say.noName[context.summary.by])),
    figure(reports, 'count', isTotal),
    text(group?.isCovered ? say.covered : isTotal ? '' : say.added),
  ];
}

/** The names that stand above a row's cells, from the largest: block or groups, then the row itself. */
function pathOf(
  { block, groups, ownName }: FormRow,
  language: 'zh' | 'en',
): { key: unknown; name: string }[] {
  return [
    ...(block.title === undefined ? [] : [{ key: block, name: block.title[language] }]),
    ...groups.map((group) => ({ key: group, name: group.name[language] })),
    { key: ownName, name: ownName[language] },
  ];
}

function createHead({ rows }: FormTable, context: SummaryContext): Row[] {
  const paths = rows.map((row) => ({ path: pathOf(row, languageOf(context)), columns: row.block.columns }));
  const depth = Math.max(...paths.map(({ path }) => path.length));
  const lines: Cell[][] = Array.from({ length: depth + 1 }, () => covered(4));
  lines[0] = groupHeaders(depth + 1, context);
  paths.forEach(({ path, columns }, index) => {
    const above = paths[index - 1]?.path;
    for (let level = 0; level < depth; level++) {
      const own = path[level];
      const isContinued = own === undefined || above?.[level]?.key === own.key;
      const width = own && widthFrom(paths, index, level, own.key);
      const down = level === path.length - 1 ? depth - level : 1;
      lines[level].push(
        isContinued ? undefined : header(own.name, width, down),
        ...covered(columns.length - 1),
      );
    }
    lines[depth].push(...columns.map((column) => header(column.label[languageOf(context)])));
  });
  return lines;
}

/** Columns of this row and of those behind it that stand under the same name. */
function widthFrom(
  paths: readonly {
    readonly path: readonly { readonly key: unknown }[];
    readonly columns: readonly unknown[];
  }[],
  from: number,
  level: number,
  key: unknown,
): number {
  let width = 0;
  for (let index = from; paths[index]?.path[level]?.key === key; index++)
    width += paths[index].columns.length;
  return width;
}

function* listRows(
  years: readonly YearSummary[],
  { rows }: FormTable,
  context: SummaryContext,
): Generator<Row> {
  const figures = (sums: Sums, isTotal: boolean): Cell[] =>
    rows.flatMap(({ firstSlot, block }) =>
      block.columns.map(({ decimals }, at) =>
        figure(figureOf(sums, firstSlot + at) / 10 ** decimals, decimals > 0 ? 'amount' : 'count', isTotal),
      ),
    );
  for (const year of years) {
    yield [...groupCells(year, year.total, context), ...figures(year.total, true)];
    for (const group of year.groups)
      yield [...groupCells(year, group.sums, context, group), ...figures(group.sums, false)];
  }
}

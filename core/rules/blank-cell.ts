import type { Fix } from '../fixes/fix';
import { writeCell } from '../fixes/write-cell';
import type { Slot } from '../model/form';
import { nameCell, nameRow } from '../model/names';
import type { Report } from '../model/report';
import { lacksAddends, type RowReading, type TableReading } from '../parse/table-reading';
import { rangeOfBlank, type Token } from '../parse/tokens';
import type { Determined } from '../relations/complete';
import { CellKind, formatFigure } from '../text/figures';
import { defineRule, type Problem, type RuleContext } from './rule';

/** More blanks than this in one table are said together. */
const mostSingly = 10;

/** A cell lost among written ones; the value the relations determine is offered. */
export const blankCell = defineRule({
  id: 'blank-cell',
  title: { zh: '表格有空白格', en: 'Blank cell' },
  severity: 'warning',
  category: 'cells',
  scope: 'report',
  isForOddTables: true,
  check: (report, context) => context.oddTables.flatMap((table) => checkTable(report, table, context)),
});

function checkTable(report: Report, table: TableReading, context: RuleContext): Problem[] {
  const { text } = report;
  const isHorizontal = table.table.table.orientation === 'horizontal';
  const blanks = findBlanks(report, table);
  if (isBlankTable(table)) {
    // Rows without any figure may mean that nothing happened; a table without its line of figures was left out, unless
    // the whole is a draft.
    const isHabit = report.tables.some((one) => one.blankIsZero && !isBlankTable(one));
    const isDraft =
      isHabit ||
      report.tables.every(isBlankTable) ||
      report.parts.at(-1)?.part.table === table.table.table.id;
    const isHint = !isHorizontal || isDraft;
    const message = { key: 'blank-table', params: { table: table.table.table.label } } as const;
    const range = rangeOfBlank(text, table.rows[0].cells[0]);
    return [isHint ? { ...range, severity: 'information', message } : { ...range, message }];
  }
  if (blanks.length === 0 && !table.blankIsZero) return [];
  const without = table.rows.filter(lacksAddends);
  const lacking = without.length === 0 ? without : dropWrongTotals(without, context);
  // All applicant columns blank throughout is one lack, not one per row.
  const isThroughout = !isHorizontal && lacking.length > 0 && table.rows.every(hasNoAddends);
  const describeRow = isHorizontal ? describeLackingOutcomes : describeLackingApplicants;
  if (isThroughout) return [describeRow(text, lacking[0])];
  const problems = lacking.map((row) => describeRow(text, row));
  const single = blanks.filter(({ row }) => !without.includes(row));
  if (single.length > mostSingly) {
    const message = {
      key: 'blank-cells',
      params: { count: single.length, table: table.table.table.label },
    } as const;
    problems.push({ ...rangeOfBlank(text, single[0].cell), message });
    return problems;
  }
  for (const { slot, cell } of single)
    problems.push(describe(report, slot, cell, context.determined.get(slot.index)));
  // Where zeros are left blank, a blank that should not be zero shows as the culprit of what it breaks.
  if (table.blankIsZero) {
    for (const { slot, cell, repair } of findLostZeros(report, table, context))
      problems.push(describe(report, slot, cell, repair));
  }
  return problems;
}

/** The rows whose totals are not to blame for what does not add up: a total beside blanks may be no more than a wrong figure. */
function dropWrongTotals(rows: readonly RowReading[], { disagreements }: RuleContext): RowReading[] {
  const certain = disagreements.filter(({ explanations }) => explanations.length === 1);
  const wrong = new Set(certain.flatMap(({ explanations }) => explanations[0].map(({ slot }) => slot)));
  return rows.filter(({ row }) => !wrong.has(row.firstSlot + row.totalColumn));
}

function isBlankTable({ rows }: TableReading): boolean {
  return rows.length > 0 && rows.every(({ cells }) => cells.every(({ kind }) => kind === CellKind.Blank));
}

function hasNoAddends({ cells }: RowReading): boolean {
  return cells.slice(0, -1).every(({ kind }) => kind === CellKind.Blank);
}

/** A blank cell that was taken for 0, and what it should say. */
interface LostZero {
  readonly slot: Slot;
  readonly cell: Token;
  readonly repair: Determined;
}

/** Blank cells that were taken for 0 and turn out to be what makes the totals wrong. */
function findLostZeros(
  { form, cells }: Report,
  { table }: TableReading,
  { disagreements }: RuleContext,
): LostZero[] {
  const found: LostZero[] = [];
  for (const { explanations, relations } of disagreements) {
    if (explanations.length !== 1) continue;
    const [repairs] = explanations;
    for (const { slot: index, value } of repairs) {
      const slot = form.slots[index];
      const cell = cells[index]!;
      if (cell.kind !== CellKind.Blank || slot.row.table !== table.table) continue;
      const touched = relations.filter(({ slots }) => slots.includes(index));
      // Where other figures must change, too, the row may have lost a cell.
      const isConfirmed = repairs.length === 1 && touched.length >= 2;
      found.push({ slot, cell, repair: { slot: index, value, isConfirmed } });
    }
  }
  return found;
}

interface Blank {
  readonly row: RowReading;
  readonly slot: Slot;
  readonly cell: Token;
}

/** Blank cells of which nothing is known. */
function findBlanks({ form, values }: Report, table: TableReading): Blank[] {
  const blanks: Blank[] = [];
  for (const row of table.rows) {
    if (row.figures !== 'complete' || row.isUnfinished === true) continue;
    for (let column = 0; column < row.cells.length; column++) {
      const slot = row.row.firstSlot + column;
      if (row.cells[column].kind !== CellKind.Blank || !Number.isNaN(values[slot])) continue;
      blanks.push({ row, slot: form.slots[slot], cell: row.cells[column] });
    }
  }
  return blanks;
}

function describeLackingApplicants(text: string, { row, cells, labelStart, labelEnd }: RowReading): Problem {
  const { start, end } = cells[row.totalColumn];
  return {
    start: labelStart,
    end: labelEnd,
    message: { key: 'blank-applicants', params: { row: nameRow(row), total: text.slice(start, end) } },
  };
}

/** Table 四: the groups have no labels on their line, so it is said at the total. */
function describeLackingOutcomes(text: string, { row, cells }: RowReading): Problem {
  const { start, end } = cells[row.totalColumn];
  const params = { row: nameRow(row), total: text.slice(start, end) };
  return { start, end, message: { key: 'blank-outcomes', params } };
}

function describe(report: Report, slot: Slot, cell: Token, known: Determined | undefined): Problem {
  const { start, end } = rangeOfBlank(report.text, cell);
  if (known === undefined)
    return { start, end, message: () => ({ key: 'blank-cell', params: { cell: nameCell(slot) } }) };
  const { value, isConfirmed } = known;
  const getFigure = (): string => formatFigure(value, slot.column.decimals);
  return {
    start,
    end,
    message: () => ({
      key: 'blank-cell-determined',
      params: { cell: nameCell(slot), figure: getFigure(), isConfirmed },
    }),
    fixes: () => fillIn(report, slot, getFigure(), isConfirmed),
  };
}

function fillIn(report: Report, { index }: Slot, figure: string, isSafe: boolean): Fix[] {
  const edit = writeCell(report, index, figure);
  const title = { key: 'fix-fill', params: { figure } } as const;
  return edit === undefined ? [] : [{ title, isSafe, edits: [edit] }];
}

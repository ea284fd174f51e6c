import type { Relation } from '../formats/format';
import type { Slot } from '../model/form';
import { nameCell, nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { type CompiledRelation, compileRelations } from '../relations/compile';
import { residualOf } from '../relations/evaluate';
import { CellKind, formatFigure } from '../text/figures';
import type { Edit, Fix } from './fix';
import { keepLayout } from './keep-layout';
import { writeCell } from './write-cell';

/** What can be recalculated where `text[start, end)` lies: the row's total, the column's, all of the table. */
export function listRecalculations(report: Report, start: number, end: number): Fix[] {
  const table = report.tables.find((one) => one.isReadable && start <= one.end && end >= one.start);
  if (table === undefined) return [];
  const totals = compileRelations(report.form).filter(
    (one) => isTotal(one.relation) && report.form.slots[one.anchor].row.table === table.table.table,
  );
  const fixes: Fix[] = [];
  const add = (title: Fix['title'], scope: readonly CompiledRelation[]): void => {
    const edits = recalculate(report, scope);
    const isNew = fixes.every((fix) => JSON.stringify(fix.edits) !== JSON.stringify(edits));
    if (edits.length > 0 && isNew) fixes.push({ title, isSafe: false, edits });
  };
  const slot = findSlot(report, table, start, end);
  const row = slot?.row ?? findRow(report, table, start);
  const anchorOf = ({ anchor }: CompiledRelation): Slot => report.form.slots[anchor];
  if (row !== undefined) {
    const own = totals.filter((one) => one.relation.forEach === 'row' && anchorOf(one).row === row);
    add({ key: 'recalculate-row', params: { row: nameRow(row) } }, own);
  }
  if (slot !== undefined) {
    const own = totals.filter(
      (one) => one.relation.forEach === 'column' && anchorOf(one).column === slot.column,
    );
    for (const one of own)
      add({ key: 'recalculate-column', params: { total: nameCell(anchorOf(one)) } }, [one]);
  }
  add({ key: 'recalculate-table', params: { table: table.table.table.label } }, totals);
  return [...keepLayout(report, fixes)];
}

/** A relation that gives one cell as the sum of others of the same report. */
function isTotal({ op, left, right }: Relation): boolean {
  return op === '=' && left.length === 1 && [...left, ...right].every(({ year }) => year === undefined);
}

/**
 * The edits that make these totals what their addends add up to, sums of sums last. Blank counts as 0 only where that is the
 * table's habit; a total whose addends are not all known is left alone.
 */
function recalculate(report: Report, totals: readonly CompiledRelation[]): Edit[] {
  const { form, cells, values, tables } = report;
  const figures = Float64Array.from(values);
  const waiting = new Set(totals);
  const done = new Set<number>();
  while (waiting.size > 0) {
    const open = new Set([...waiting].map(({ anchor }) => anchor));
    const next = [...waiting].find(({ slots, anchor }) =>
      slots.every((slot) => slot === anchor || !open.has(slot)),
    );
    if (next === undefined) break;
    waiting.delete(next);
    const { anchor, slots, weights } = next;
    if (done.has(anchor) || cells[anchor] === undefined) continue;
    const before = figures[anchor];
    figures[anchor] = 0;
    const sum = 0 - residualOf(next, figures) / weights[slots.indexOf(anchor)];
    const isKnown = sum >= 0;
    figures[anchor] = isKnown ? sum : before;
    if (isKnown) done.add(anchor);
  }
  const blankIsZero = new Set(tables.filter((one) => one.blankIsZero).map(({ table }) => table.table));
  return [...done].flatMap((slot): Edit[] => {
    if (figures[slot] === values[slot]) return [];
    // Where zeros are left blank, one more is.
    const isHabit = blankIsZero.has(form.slots[slot].row.table) && cells[slot]?.kind === CellKind.Blank;
    if (figures[slot] === 0 && isHabit) return [];
    const edit = writeCell(report, slot, formatFigure(figures[slot], form.slots[slot].column.decimals));
    return edit === undefined ? [] : [edit];
  });
}

/** The cell of the form that the place lies in. */
function findSlot(
  { form, cells }: Report,
  { table }: TableReading,
  start: number,
  end: number,
): Slot | undefined {
  return form.slots.find(({ index, row }) => {
    const cell = cells[index];
    return cell !== undefined && row.table === table.table && cell.start <= start && end <= cell.end;
  });
}

/** The row whose line the place lies on; of rows beside each other none. */
function findRow(
  { lines }: Report,
  { table, rows, isRowPerLine }: TableReading,
  at: number,
): Slot['row'] | undefined {
  if (table.table.orientation === 'horizontal') return undefined;
  if (!isRowPerLine)
    return rows.find(({ labelStart, cells }) => labelStart <= at && at <= (cells.at(-1)?.end ?? 0))?.row;
  return rows.find(({ line, lastLine }) => lines[line].start <= at && at <= lines[lastLine].end)?.row;
}

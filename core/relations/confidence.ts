import type { FormTable } from '../model/form';
import { leastConfidence, type RowReading, type TableReading } from '../parse/table-reading';
import { CellKind } from '../text/figures';
import type { CompiledRelation } from './compile';
import { mostCulprits } from './explain-broken';
import { judge, residualOf } from './evaluate';
import { connectRelations, type Group, type Network } from './network';

/** How many equalities of a table hold, are broken, or lack a figure. */
export interface RelationCounts {
  readonly holding: number;
  readonly broken: number;
  readonly unknown: number;
}

/** What tables with rows recognized by their place alone are worth where no sum supports them. */
const unsupported = 0.5;

/** Counts the equalities within one table. */
export function countRelations(
  relations: readonly CompiledRelation[],
  table: FormTable,
  values: Float64Array,
): RelationCounts {
  const network = connectRelations(relations);
  const counts = { holds: 0, broken: 0, unknown: 0 };
  for (const at of listEqualities(network, table)) counts[judge(network.equalities[at], values)]++;
  return { holding: counts.holds, broken: counts.broken, unknown: counts.unknown };
}

/** The equalities of a table; a form's are asked for again and again. */
const ofTable = new WeakMap<FormTable['rows'], Group>();

function listEqualities({ equalities }: Network, { rows }: FormTable): Group {
  const known = ofTable.get(rows);
  if (known !== undefined) return known;
  const first = rows[0].firstSlot;
  const last = rows[rows.length - 1];
  const end = last.firstSlot + last.block.columns.length;
  const own: number[] = [];
  equalities.forEach(({ slots: [slot] }, at) => {
    if (slot >= first && slot < end) own.push(at);
  });
  ofTable.set(rows, own);
  return own;
}

/**
 * How far a table's figures can be relied on, 0 to 1: the product of four shares.
 * - rows: of the lines that look like rows those whose figures are complete (`table.confidence` as it was read);
 * - labels: rows recognized by their words; a row recognized by its place counts as far as the sums bear it out;
 * - values: cells that hold a figure, or nothing, rather than words or signs;
 * - relations: of the equalities that can be checked and speak of anything but zeros those that hold. Where no more wrong
 *   figures than can be named explain all that is broken, those are mistakes to be told and no sign of a misread table.
 * A table whose form leaves no doubt stays readable whatever its sums: it is the figures that are wrong, not the reading.
 */
export function weighTable(
  network: Network,
  broken: Group,
  table: TableReading,
  values: Float64Array,
): number {
  const own = listEqualities(network, table.table);
  const fewestCulprits = countOfOneKind(network, own, broken);
  // A figure under the wrong column breaks two sums: what does not add up speaks against the reading.
  if (table.areBlanksGuessed === true && fewestCulprits > 1) return 0;
  const isExplicable = fewestCulprits <= mostCulprits;
  if (table.isPlain && isExplicable) return table.confidence;
  const support = isExplicable && !table.rows.some(isTorn) ? 1 : weighSums(network, own, broken, values);
  const form = table.isPlain
    ? table.confidence
    : table.confidence * weighLabels(table, support ?? unsupported) * weighValues(table);
  const confidence = isExplicable ? form : form * (support ?? 1);
  return isCertainInForm(table) ? Math.max(confidence, Math.min(form, leastConfidence)) : confidence;
}

/** Whether hardly a row was put together, or recognized by anything but its words; blanks taken for 0 are a doubt, too. */
function isCertainInForm({ isPlain, rows, blankIsZero, isRowPerLine }: TableReading): boolean {
  if (isPlain) return true;
  if (blankIsZero) return false;
  let doubtful = 0;
  for (const { labelState, figures, line, lastLine } of rows)
    if (labelState === 'torn' || figures !== 'complete' || (isRowPerLine && line !== lastLine)) doubtful++;
  return doubtful <= rows.length / 10;
}

function isTorn({ labelState }: RowReading): boolean {
  return labelState === 'torn';
}

function weighLabels({ rows }: TableReading, support: number): number {
  if (rows.length === 0) return 0;
  let byPlace = 0;
  for (const row of rows) if (isTorn(row)) byPlace++;
  return 1 - (byPlace / rows.length) * (1 - support);
}

function weighValues({ rows }: TableReading): number {
  let cells = 0;
  let strange = 0;
  for (const { cells: own } of rows) {
    cells += own.length;
    for (let column = 0; column < own.length; column++) {
      const { kind } = own[column];
      if (kind === CellKind.Text || kind === CellKind.Unreadable) strange++;
    }
  }
  return cells === 0 ? 1 : 1 - strange / cells;
}

/**
 * How many wrong figures it takes at least to explain what is broken in a table: equalities of one kind, which stand side
 * by side, share no cell, so that each of them needs one of its own.
 */
function countOfOneKind({ equalities }: Network, own: Group, broken: Group): number {
  let most = 0;
  let count = 0;
  let kind = '';
  // Both lists are in order.
  let next = 0;
  for (let index = 0; index < own.length && next < broken.length; index++) {
    while (broken[next] < own[index]) next++;
    if (broken[next] !== own[index]) continue;
    const { id } = equalities[own[index]].relation;
    count = id === kind ? count + 1 : 1;
    kind = id;
    if (count > most) most = count;
  }
  return most;
}

/** Share of the equalities with any figure other than 0 that hold; undefined where none can be checked. */
function weighSums(
  { equalities }: Network,
  own: Group,
  broken: Group,
  values: Float64Array,
): number | undefined {
  let holding = 0;
  let breaking = 0;
  let next = 0;
  for (let index = 0; index < own.length; index++) {
    while (broken[next] < own[index]) next++;
    if (broken[next] === own[index]) breaking++;
    else if (isTelling(equalities[own[index]], values)) holding++;
  }
  return holding + breaking === 0 ? undefined : holding / (holding + breaking);
}

/** Whether an equality that is not broken can be checked and has a figure other than 0. */
function isTelling(equality: CompiledRelation, values: Float64Array): boolean {
  if (residualOf(equality, values) !== 0) return false;
  const { slots } = equality;
  for (let index = 0; index < slots.length; index++) if (values[slots[index]] !== 0) return true;
  return false;
}

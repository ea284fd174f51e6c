import type { FormTable } from '../model/form';
import { leastConfidence, type TableReading } from '../parse/table-reading';
import { CellKind } from '../text/figures';
import type { CompiledRelation } from './compile';
import { mostCulprits } from './explain-broken';
import { judge } from './evaluate';

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
  { rows }: FormTable,
  values: Float64Array,
): RelationCounts {
  const counts = { holds: 0, broken: 0, unknown: 0 };
  for (const relation of listEqualities(relations, rows)) counts[judge(relation, values)]++;
  return { holding: counts.holds, broken: counts.broken, unknown: counts.unknown };
}

/** The equalities of a table; a form's are asked for again and again. */
const equalities = new WeakMap<FormTable['rows'], readonly CompiledRelation[]>();

function listEqualities(
  relations: readonly CompiledRelation[],
  rows: FormTable['rows'],
): readonly CompiledRelation[] {
  const known = equalities.get(rows);
  if (known !== undefined) return known;
  const first = rows[0].firstSlot;
  const last = rows[rows.length - 1];
  const end = last.firstSlot + last.block.columns.length;
  const own = relations.filter(
    ({ relation, slots }) => relation.op === '=' && slots[0] >= first && slots[0] < end,
  );
  equalities.set(rows, own);
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
  relations: readonly CompiledRelation[],
  table: TableReading,
  values: Float64Array,
): number {
  const support = weighRelations(listEqualities(relations, table.table.rows), values);
  // A figure under the wrong column breaks two sums: what does not add up speaks against the reading.
  if (table.areBlanksGuessed === true && support.fewestCulprits > 1) return 0;
  const form = table.isPlain
    ? table.confidence
    : table.confidence *
      weighLabels(table, support.isTelling ? support.raw : unsupported) *
      weighValues(table);
  const confidence = form * support.share;
  return isCertainInForm(table) ? Math.max(confidence, Math.min(form, leastConfidence)) : confidence;
}

/** Whether hardly a row was put together, or recognized by anything but its words; blanks taken for 0 are a doubt, too. */
function isCertainInForm({ isPlain, rows, blankIsZero, isRowPerLine }: TableReading): boolean {
  if (isPlain) return true;
  const doubtful = rows.filter(
    ({ labelState, figures, line, lastLine }) =>
      labelState === 'torn' || figures !== 'complete' || (isRowPerLine && line !== lastLine),
  );
  return !blankIsZero && doubtful.length <= rows.length / 10;
}

function weighLabels({ rows }: TableReading, support: number): number {
  if (rows.length === 0) return 0;
  const byPlace = rows.filter(({ labelState }) => labelState === 'torn').length;
  return 1 - (byPlace / rows.length) * (1 - support);
}

function weighValues({ rows }: TableReading): number {
  let cells = 0;
  let strange = 0;
  for (const row of rows) {
    for (const { kind } of row.cells) {
      cells++;
      if (kind === CellKind.Text || kind === CellKind.Unreadable) strange++;
    }
  }
  return cells === 0 ? 1 : 1 - strange / cells;
}

interface Support {
  /** Share of the telling equalities that hold. */
  readonly raw: number;
  /** The same, 1 where few wrong figures explain what is broken. */
  readonly share: number;
  /** How many wrong figures it takes at least to explain what is broken. */
  readonly fewestCulprits: number;
  /** Whether any equality that can be checked has a figure other than 0. */
  readonly isTelling: boolean;
}

function weighRelations(equalities: readonly CompiledRelation[], values: Float64Array): Support {
  let holding = 0;
  /** Relations of one kind share no cell: each that is broken needs a culprit of its own. */
  const brokenByKind = new Map<string, number>();
  let broken = 0;
  for (const relation of equalities) {
    const outcome = judge(relation, values);
    if (outcome === 'broken') {
      broken++;
      const { id } = relation.relation;
      brokenByKind.set(id, (brokenByKind.get(id) ?? 0) + 1);
    } else if (outcome === 'holds' && relation.slots.some((slot) => values[slot] !== 0)) holding++;
  }
  const isTelling = holding + broken > 0;
  const raw = isTelling ? holding / (holding + broken) : 1;
  const fewestCulprits = Math.max(0, ...brokenByKind.values());
  return { raw, share: fewestCulprits <= mostCulprits ? 1 : raw, fewestCulprits, isTelling };
}

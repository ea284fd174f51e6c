import type { FormRow } from '../model/form';
import type { RowReading, TableReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import { CellKind } from '../text/figures';
import type { CompiledRelation } from './compile';
import { canBeCompleted } from './complete';
import { takeDraft } from './draft';
import { isBroken } from './network';

/** A row whose figures do not stand under their columns, and where they belong: undefined where one is lost. */
export interface Realigned {
  readonly row: RowReading;
  readonly cells: readonly (Token | undefined)[];
  /** With one figure too few: the column that lacks it, where only one can. */
  readonly lost?: number;
  /** With one figure too many: the one that does not belong. */
  readonly extra?: Token;
}

/**
 * Finds rows with one figure too few or too many whose place in the row the relations determine: read as they stand they
 * contradict the other figures, with the gap (or without the extra figure) elsewhere everything agrees.
 */
export function findMisaligned(
  relations: readonly CompiledRelation[],
  tables: readonly TableReading[],
  values: Float64Array,
): Realigned[] {
  const found: Realigned[] = [];
  for (const { rows, isReadable, blankIsZero } of tables) {
    if (!isReadable || blankIsZero) continue;
    for (const row of rows) {
      if (row.figures === 'complete' && !hasBlankEnd(row)) continue;
      const columns = row.row.block.columns.length;
      if (row.row.totalColumn < 0 || row.row.table.orientation === 'horizontal') continue;
      if (Math.abs(countPrinted(row) - columns) !== 1) continue;
      const concerned = listConcerned(relations, row.row);
      const figures = takeDraft(values);
      const printed = row.cells.filter(({ kind }) => kind !== CellKind.Blank);
      const own = figures.subarray(row.row.firstSlot, row.row.firstSlot + columns);
      const fits = createTrial(concerned, figures);
      if (row.figures === 'complete' && fits()) continue;
      const realigned =
        printed.length < columns ? insertGap(printed, own, fits) : dropExtra(printed, own, fits);
      if (realigned !== undefined) found.push({ row, ...realigned });
    }
  }
  return found;
}

/**
 * Tries whether the figures fit the relations. What spoke against one arrangement mostly speaks against the next, too: it
 * is asked first.
 */
function createTrial(relations: readonly CompiledRelation[], figures: Float64Array): () => boolean {
  let against: CompiledRelation | undefined;
  return () => {
    if (against !== undefined && isBroken(against, figures)) return false;
    against = relations.find((one) => isBroken(one, figures));
    return against === undefined && canBeCompleted(relations, figures);
  };
}

function hasBlankEnd({ cells }: RowReading): boolean {
  return cells[0].kind === CellKind.Blank || cells[cells.length - 1].kind === CellKind.Blank;
}

function countPrinted({ cells }: RowReading): number {
  let count = 0;
  for (let index = 0; index < cells.length; index++) if (cells[index].kind !== CellKind.Blank) count++;
  return count;
}

const concernedBy = new WeakMap<readonly CompiledRelation[], Map<FormRow, readonly CompiledRelation[]>>();

/** The equalities that a cell of the row stands in, in their order; those of a form are asked for again and again. */
function listConcerned(relations: readonly CompiledRelation[], row: FormRow): readonly CompiledRelation[] {
  let byRow = concernedBy.get(relations);
  if (byRow === undefined) {
    byRow = new Map();
    concernedBy.set(relations, byRow);
  }
  let concerned = byRow.get(row);
  if (concerned === undefined) {
    concerned = relations.filter((one) => one.relation.op === '=' && touches(one, row));
    byRow.set(row, concerned);
  }
  return concerned;
}

function touches({ slots }: CompiledRelation, { firstSlot, block }: FormRow): boolean {
  return slots.some((slot) => slot >= firstSlot && slot < firstSlot + block.columns.length);
}

/** What is known of a cell where it stands; strokes are zero, as everywhere, and what else is no plain number is not known. */
function figureOf({ kind, value }: Token): number {
  if (kind === CellKind.Dash) return 0;
  return kind === CellKind.Number ? value : Number.NaN;
}

/**
 * Where the figure is missing, by trying: `own` are the row's figures, `fits` says whether the others agree with them. The
 * gap wanders from the first column to the last, and each time one figure moves to the left of it.
 */
function insertGap(
  printed: readonly Token[],
  own: Float64Array,
  fits: () => boolean,
): Pick<Realigned, 'cells' | 'lost'> | undefined {
  for (let index = 0; index < printed.length; index++) own[index + 1] = figureOf(printed[index]);
  const gaps: number[] = [];
  for (let gap = 0; gap <= printed.length; gap++) {
    if (gap > 0) own[gap - 1] = figureOf(printed[gap - 1]);
    own[gap] = Number.NaN;
    if (fits()) gaps.push(gap);
  }
  if (gaps.length === 0) return undefined;
  const arrangements = gaps.map((gap) => withGap(printed, gap));
  // Where the arrangements differ, the column's figure is not known.
  const cells = arrangements[0].map((cell, column) =>
    arrangements.every((one) => one[column]?.value === cell?.value) ? cell : undefined,
  );
  return { cells, lost: gaps.length === 1 ? gaps[0] : undefined };
}

function withGap(printed: readonly Token[], gap: number): (Token | undefined)[] {
  return [...printed.slice(0, gap), undefined, ...printed.slice(gap)];
}

/** Which figure does not belong, in the same way, from the last to the first. */
function dropExtra(
  printed: readonly Token[],
  own: Float64Array,
  fits: () => boolean,
): Pick<Realigned, 'cells' | 'extra'> | undefined {
  for (let index = 0; index < own.length; index++) own[index] = figureOf(printed[index]);
  for (let extra = own.length; extra >= 0; extra--) {
    if (extra < own.length) own[extra] = figureOf(printed[extra + 1]);
    if (fits()) return { cells: printed.filter((_, index) => index !== extra), extra: printed[extra] };
  }
  return undefined;
}

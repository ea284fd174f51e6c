import type { Format, Relation } from '../../../core/formats/format';
import { getApplications } from './figures';

/** A cell of table 三 by row id and column, with the figure that would make the sums agree. */
export interface Repair {
  readonly row: string;
  readonly column: number;
  readonly value: number;
}

/** One sum: what it misses, and the weight of each cell in it by `row/column`. */
interface Sum {
  readonly missing: number;
  readonly weights: ReadonlyMap<string, number>;
}

type Values = Readonly<Record<string, readonly number[]>>;

const key = (row: string, column: number): string => `${row}/${column}`;

function createSum(values: Values, terms: readonly [row: string, column: number, weight: number][]): Sum {
  return {
    missing: -terms.reduce((sum, [row, column, weight]) => sum + weight * values[row][column], 0),
    weights: new Map(terms.map(([row, column, weight]) => [key(row, column), weight])),
  };
}

/** Every sum of table 三, worked out anew from what the form declares. */
function listSums(format: Format, values: Values): Sum[] {
  const { id, rows, columns } = getApplications(format);
  const relations = (format.relations as readonly Relation[]).filter(
    ({ block, op }) => block === id && op === '=',
  );
  return relations.flatMap((relation): Sum[] => {
    if (relation.forEach === 'row') {
      const place = (column: string): number => columns.findIndex((one) => one.id === column);
      return rows.map((row) =>
        createSum(values, [
          ...relation.left.map((term): [string, number, number] => [
            row.id,
            place(term.column),
            term.weight ?? 1,
          ]),
          ...relation.right.map((term): [string, number, number] => [
            row.id,
            place(term.column),
            -(term.weight ?? 1),
          ]),
        ]),
      );
    }
    return columns.map((_, column) =>
      createSum(values, [
        ...relation.left.map((term): [string, number, number] => [term.row, column, term.weight ?? 1]),
        ...relation.right.map((term): [string, number, number] => [term.row, column, -(term.weight ?? 1)]),
      ]),
    );
  });
}

/** The change of each of one or two cells that makes every sum agree; nothing where there is none. */
function solve(sums: readonly Sum[], cells: readonly string[]): number[] | undefined {
  const changes = cells.map((cell, at) => {
    const others = cells.filter((_, other) => other !== at);
    const alone = sums.find(
      ({ weights }) => weights.has(cell) && !others.some((other) => weights.has(other)),
    );
    return alone === undefined ? Number.NaN : alone.missing / alone.weights.get(cell)!;
  });
  // A cell may be alone in no sum: then a sum it shares with the other says it.
  cells.forEach((cell, at) => {
    if (!Number.isNaN(changes[at])) return;
    const shared = sums.find(({ weights }) => weights.has(cell))!;
    const rest = cells.reduce(
      (sum, other, index) => (index === at ? sum : sum + (shared.weights.get(other) ?? 0) * changes[index]),
      0,
    );
    changes[at] = (shared.missing - rest) / shared.weights.get(cell)!;
  });
  const agrees = ({ missing, weights }: Sum): boolean =>
    cells.reduce((sum, cell, at) => sum + (weights.get(cell) ?? 0) * changes[at], 0) === missing;
  return changes.every((change) => change !== 0 && Number.isInteger(change)) && sums.every(agrees)
    ? changes
    : undefined;
}

/**
 * Every way to mend table 三 by one cell or, where none will do, by two; found by trying every cell and every pair of
 * cells. Figures stay whole and not negative.
 */
export function listExplanations(format: Format, values: Values): Repair[][] {
  const { rows, columns } = getApplications(format);
  const sums = listSums(format, values);
  const cells = rows.flatMap(({ id }) =>
    columns.map((_, column) => ({ row: id, column, key: key(id, column) })),
  );
  const broken = sums.filter(({ missing }) => missing !== 0);
  const mends = (sum: Sum, of: readonly string[]): boolean => of.some((cell) => sum.weights.has(cell));
  const found: Repair[][] = [];
  const attempt = (chosen: readonly (typeof cells)[number][]): void => {
    const keys = chosen.map((cell) => cell.key);
    if (!broken.every((sum) => mends(sum, keys))) return;
    const changes = solve(sums, keys);
    const repairs = changes?.map((change, at) => ({
      row: chosen[at].row,
      column: chosen[at].column,
      value: values[chosen[at].row][chosen[at].column] + change,
    }));
    if (repairs?.every(({ value }) => value >= 0)) found.push(repairs);
  };
  for (const cell of cells) attempt([cell]);
  if (found.length > 0) return found;
  cells.forEach((first, at) => {
    for (const second of cells.slice(at + 1)) attempt([first, second]);
  });
  return found;
}

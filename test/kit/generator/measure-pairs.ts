import { listExplanations, type Repair } from './explanations';
import { listRows, readCell, setCells } from './faults/fault';
import type { Check, Remark, Sample } from './measure-valid';
import { changeRows } from './model';
import { createRandom, type Random } from './random';
import { chooseEnds, findLines, joinLines, writeDraft } from './write';

/** What came of two wrong cells in table 三. */
export interface PairOutcome {
  readonly seed: number;
  readonly layout: string;
  readonly text: string;
  /** The two cells with what they should hold. */
  readonly wrong: readonly Repair[];
  /** Ways to mend the table as small as putting both right; one: the sums determine the two. */
  readonly explanations: number;
  /** Both are named, each with its right figure, and nothing else is. */
  readonly isNamed: boolean;
  /** Something is said of the sums. */
  readonly isSaid: boolean;
  readonly remarks: readonly Remark[];
}

const arithmetic = ['row-total', 'result-total', 'balance'];

function chooseWrong(value: number, random: Random): number {
  const wrong = random.pick([
    value + 1,
    value + random.int(1, 30),
    Math.max(0, value - random.int(1, 9)),
    value * 10 + 1,
  ]);
  return wrong === value ? value + 2 : wrong;
}

/** Two cells: anywhere, in one row, or in one column, where they are harder to tell apart. */
function chooseTwo<T extends { readonly row: unknown; readonly column: number }>(
  all: readonly T[],
  random: Random,
): T[] {
  const first = random.pick(all);
  const way = random.pick(['row', 'column', 'anywhere'] as const);
  const near = all.filter((one) => one !== first && (way === 'anywhere' || one[way] === first[way]));
  return [first, random.pick(near)];
}

/** Writes two wrong figures into table 三 of a valid report and says what the checker makes of it. */
export function measurePair(check: Check, { seed, draft, layout }: Sample): PairOutcome {
  const random = createRandom(seed * 31 + 7);
  const rows = listRows(draft, 't3');
  const all = rows.flatMap((row) =>
    row.cells.map((cell, column) => ({ row, column, value: readCell(cell) })),
  );
  const chosen = chooseTwo(all, random);
  const wrong = chosen.map(({ row, column, value }) => ({ row: row.id, column, value }));
  const values = Object.fromEntries(rows.map((row) => [row.id, row.cells.map(readCell)]));
  let changed = draft;
  for (const { row, column, value } of wrong) {
    const figure = chooseWrong(value, random);
    values[row][column] = figure;
    changed = changeRows(changed, 't3', (list) =>
      list.map((one) => (one.id === row ? setCells(one, { [column]: String(figure) }) : one)),
    );
  }
  const lines = writeDraft(changed, layout, createRandom(seed + 1));
  const text = joinLines(lines, chooseEnds(createRandom(seed + 2)));
  const remarks = check(text);
  const sums = remarks.filter(({ rule }) => arithmetic.includes(rule));
  const isNamed =
    sums.length === 2 &&
    wrong.every(({ row, value }) => {
      const at = findLines(lines, [`row:${row}`]);
      return sums.some((one) => at.includes(one.line) && one.repairs?.includes(String(value)));
    });
  return {
    seed,
    layout: layout.id,
    text,
    wrong,
    explanations: listExplanations(draft.format, values).length,
    isNamed,
    isSaid: sums.length > 0,
    remarks,
  };
}

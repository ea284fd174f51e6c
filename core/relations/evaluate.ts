import type { CompiledRelation } from './compile';

/** Σ left − Σ right, or NaN where a cell is not known. */
export function residualOf({ slots, weights }: CompiledRelation, values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < slots.length; index++) sum += weights[index] * values[slots[index]];
  return sum;
}

/** The same with another figure in one slot. */
export function residualWith(
  { slots, weights }: CompiledRelation,
  values: ArrayLike<number>,
  changed: number,
  figure: number,
): number {
  let sum = 0;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    sum += weights[index] * (slot === changed ? figure : values[slot]);
  }
  return sum;
}

export type Outcome = 'holds' | 'broken' | 'unknown';

/** Whether a relation holds for these figures; `unknown` where a cell is missing, blank or unreadable. */
export function judge(relation: CompiledRelation, values: ArrayLike<number>): Outcome {
  const residual = residualOf(relation, values);
  if (Number.isNaN(residual)) return 'unknown';
  const holds = relation.relation.op === '=' ? residual === 0 : residual <= 0;
  return holds ? 'holds' : 'broken';
}

/** The sum of one side's terms. */
export function sumOfSide(
  relation: CompiledRelation,
  values: ArrayLike<number>,
  side: 'left' | 'right',
): number {
  const { slots, weights, leftCount } = relation;
  const sign = side === 'left' ? 1 : -1;
  let sum = 0;
  for (let index = 0; index < slots.length; index++) {
    if (index < leftCount === (side === 'left')) sum += sign * weights[index] * values[slots[index]];
  }
  return sum;
}

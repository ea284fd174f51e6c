/** Indexes of the items that stand out of order: those outside the longest run of rising values. */
export function findOutOfOrder(values: readonly number[]): number[] {
  if (values.every((value, index) => index === 0 || values[index - 1] < value)) return [];
  const length = values.map(() => 1);
  const before = values.map(() => -1);
  let best = 0;
  for (let index = 1; index < values.length; index++) {
    for (let other = 0; other < index; other++) {
      if (values[other] < values[index] && length[other] + 1 > length[index]) {
        length[index] = length[other] + 1;
        before[index] = other;
      }
    }
    if (length[index] > length[best]) best = index;
  }
  const inOrder = new Set<number>();
  for (let index = values.length === 0 ? -1 : best; index >= 0; index = before[index]) inOrder.add(index);
  return values.map((_, index) => index).filter((index) => !inOrder.has(index));
}

/** Runs of neighbouring whole numbers: [1, 2, 5] → [[1, 2], [5]]. */
export function groupConsecutive(values: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last !== undefined && last[last.length - 1] === value - 1) last.push(value);
    else groups.push([value]);
  }
  return groups;
}

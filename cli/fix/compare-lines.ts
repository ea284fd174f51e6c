/** Lines `[start, end)` that became lines `[newStart, newEnd)`. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Texts that differ in more lines are not compared line by line. */
const mostSteps = 2_000;

/** How lines became others, with as few lines changed as can be (Myers, 1986). */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  const rounds = findRounds(old, now);
  const changes =
    rounds === undefined
      ? [{ start: 0, end: old.length, newStart: 0, newEnd: now.length }]
      : traceBack(rounds, old.length, now.length);
  return changes.map(({ start, end, newStart, newEnd }) => ({
    start: start + head,
    end: end + head,
    newStart: newStart + head,
    newEnd: newEnd + head,
  }));
}

/** After each number of lines put in or taken out: how far one gets on each diagonal. */
function findRounds(old: readonly string[], now: readonly string[]): Int32Array[] | undefined {
  const rounds: Int32Array[] = [];
  let reach = new Int32Array(3);
  const most = Math.min(old.length + now.length, mostSteps);
  for (let steps = 0; steps <= most; steps++) {
    rounds.push(reach);
    const next = new Int32Array(2 * steps + 3 + 2);
    const own = steps + 2;
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = stepOnto(reach, steps, diagonal);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      next[own + diagonal] = x;
      if (x >= old.length && x - diagonal >= now.length) return rounds;
    }
    reach = next;
  }
  return undefined;
}

/** Where one comes to on a diagonal by the last step; `reach` is that of a step less. */
function stepOnto(reach: Int32Array, steps: number, diagonal: number): number {
  if (steps === 0) return 0;
  const at = steps + 1 + diagonal;
  return isPutIn(reach, steps, diagonal) ? reach[at + 1] : reach[at - 1] + 1;
}

function isPutIn(reach: Int32Array, steps: number, diagonal: number): boolean {
  const at = steps + 1 + diagonal;
  return diagonal === -steps || (diagonal !== steps && reach[at - 1] < reach[at + 1]);
}

function traceBack(rounds: readonly Int32Array[], oldEnd: number, newEnd: number): LineChange[] {
  const changes: LineChange[] = [];
  let x = oldEnd;
  let y = newEnd;
  for (let steps = rounds.length - 1; steps > 0; steps--) {
    const diagonal = x - y;
    const isNew = isPutIn(rounds[steps], steps, diagonal);
    const from = stepOnto(rounds[steps], steps, diagonal);
    const start = isNew ? from : from - 1;
    const newStart = isNew ? from - diagonal - 1 : from - diagonal;
    const step = { start, end: from, newStart, newEnd: from - diagonal };
    const behind = changes[0];
    if (behind?.start === step.end && behind.newStart === step.newEnd)
      changes[0] = { ...step, end: behind.end, newEnd: behind.newEnd };
    else changes.unshift(step);
    x = start;
    y = newStart;
  }
  return changes;
}

/** Edit distance between two comparison forms, or `limit + 1` as soon as it is certain to exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1] + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      current[j] = Math.min(substitution, previous[j] + 1, current[j - 1] + 1);
      if (current[j] < best) best = current[j];
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length], limit + 1);
}

/**
 * Likeness of two comparison forms: 1 when equal, 0 when nothing fits. Long texts are compared by their beginnings.
 * Where it is certain to stay below `wanted`, 0 is answered without a closer look.
 */
export function similarity(a: string, b: string, wanted = 0): number {
  const left = a.slice(0, 60);
  const right = b.slice(0, 60);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  // What the longer one has more must be put in, whatever the rest.
  if (Math.min(left.length, right.length) < wanted * longest) return 0;
  let common = 0;
  for (const character of left) if (right.includes(character)) common++;
  if (common < wanted * longest) return 0;
  return 1 - editDistance(left, right, longest) / longest;
}

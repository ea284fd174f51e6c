/** Edit distance between two comparison forms, or `limit + 1` as soon as it is certain to exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with makes no difference; mostly little is left.
  let start = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  while (start < aEnd && start < bEnd && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  /** How far the part of `a` gone through is from each beginning of `b`. */
  const distances: number[] = [];
  for (let j = start; j <= bEnd; j++) distances.push(j - start);
  for (let i = start; i < aEnd; i++) {
    let diagonal = distances[0];
    let best = ++distances[0];
    for (let j = 1; j < distances.length; j++) {
      const substitution = diagonal + (a.charCodeAt(i) === b.charCodeAt(start + j - 1) ? 0 : 1);
      diagonal = distances[j];
      distances[j] = Math.min(substitution, diagonal + 1, distances[j - 1] + 1);
      if (distances[j] < best) best = distances[j];
    }
    if (best > limit) return limit + 1;
  }
  return Math.min(distances[distances.length - 1], limit + 1);
}

/** Of longer texts no more is compared. */
const longestCompared = 60;

/**
 * Likeness of two comparison forms: 1 when equal, 0 when nothing fits. Long texts are compared by their beginnings.
 * Where it is certain to stay below `wanted`, 0 is answered without a closer look.
 */
export function similarity(a: string, b: string, wanted = 0): number {
  const left = a.length > longestCompared ? a.slice(0, longestCompared) : a;
  const right = b.length > longestCompared ? b.slice(0, longestCompared) : b;
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  // What the longer one has more must be put in, whatever the rest.
  if (Math.min(left.length, right.length) < wanted * longest) return 0;
  if (wanted > 0 && countCommon(left, right, wanted * longest) < wanted * longest) return 0;
  const farthest = Math.ceil((1 - wanted) * longest);
  const distance = editDistance(left, right, farthest);
  return distance > farthest ? 0 : 1 - distance / longest;
}

/**
 * Whether two comparison forms are alike for at least `wanted`, as `similarity` says: where one lies beside the other so
 * that enough characters meet, without working out how alike they are.
 */
export function isSimilar(a: string, b: string, wanted: number): boolean {
  return (
    (a.length <= b.length ? meets(a, b, wanted) : meets(b, a, wanted)) || similarity(a, b, wanted) >= wanted
  );
}

/** Every character that meets its like where a text is laid along a longer one is one less to put for another. */
function meets(short: string, long: string, wanted: number): boolean {
  if (long.length > longestCompared) return false;
  for (let shift = 0; shift <= long.length - short.length; shift++) {
    let count = 0;
    for (let at = 0; at < short.length; at++)
      if (short.charCodeAt(at) === long.charCodeAt(at + shift)) count++;
    if (count > wanted * long.length) return true;
  }
  return false;
}

/** How many characters of one text stand anywhere in the other; fewer as soon as it is certain that `least` do not. */
function countCommon(left: string, right: string, least: number): number {
  let common = 0;
  for (let at = 0; at < left.length && common + left.length - at >= least; at++) {
    const code = left.charCodeAt(at);
    for (let other = 0; other < right.length; other++) {
      if (right.charCodeAt(other) !== code) continue;
      common++;
      break;
    }
  }
  return common;
}

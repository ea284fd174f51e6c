/** Hashes that tell whether something has changed. */

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const scratch = new Float64Array(1);
const halves = new Uint32Array(scratch.buffer);

/** A hash of whole numbers from 0 to 2^32 - 1, in their order. */
export function hashIntegers(...lists: readonly ArrayLike<number>[]): number {
  let hash = offsetBasis;
  for (const list of lists) {
    hash = Math.imul(hash ^ list.length, prime);
    for (let index = 0; index < list.length; index++) {
      hash = Math.imul(hash ^ list[index], prime);
      hash ^= hash >>> 15;
    }
  }
  return hash >>> 0;
}

/** A hash of any numbers, NaN included. */
export function hashFigures(figures: Float64Array): number {
  let hash = offsetBasis;
  for (let index = 0; index < figures.length; index++) {
    scratch[0] = figures[index];
    hash = Math.imul(hash ^ halves[0], prime);
    hash = Math.imul(hash ^ (hash >>> 15) ^ halves[1], prime);
  }
  return hash >>> 0;
}

/** A hash of a text as it is written. */
export function hashText(text: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash ^ text.length) >>> 0;
}

import { foldCode } from './characters';

/** Characters of one shingle. */
const width = 5;
/** Hashes kept of a text; of a longer one the smallest, which are a fair sample. */
const mostHashes = 128;
const base = 0x01000193;
const leavingFactor = Array.from({ length: width }).reduce<number>((power) => Math.imul(power, base), 1);
/** Marks numerals in their comparison form: years, counts and ordinals differ between texts that are otherwise the same. */
const isNumeral = new Uint8Array(65536);
for (const character of '0123456789〇零一二三四五六七八九十百千万两') isNumeral[character.charCodeAt(0)] = 1;

/** What is kept of a text to compare it with others: hashes of its shingles, in ascending order. */
export interface Sketch {
  /** Characters that count: without spaces, punctuation and numerals. */
  readonly length: number;
  readonly hashes: Uint32Array;
}

/** Sketches `text[start, end)`. */
export function sketchText(text: string, start: number, end: number): Sketch {
  const codes = listCodes(text, start, end);
  const count = Math.max(0, codes.length - width + 1);
  // Hashes are spread evenly: of a long text only those that may be among the smallest are sorted.
  const limit = count > 2 * mostHashes ? (0x1_0000_0000 * 2 * mostHashes) / count : 0x1_0000_0000;
  if (hashes.length < count) hashes = new Uint32Array(2 * count);
  const kept = hashes;
  let size = 0;
  let rolling = 0;
  for (let at = 0; at < codes.length; at++) {
    rolling = (Math.imul(rolling, base) + codes[at]) | 0;
    if (at >= width) rolling = (rolling - Math.imul(leavingFactor, codes[at - width])) | 0;
    if (at < width - 1) continue;
    const hash = scatter(rolling);
    if (hash < limit) kept[size++] = hash;
  }
  return { length: codes.length, hashes: takeSmallest(kept.subarray(0, size).sort()) };
}

/** Room to work in, kept from one text to the next: making it anew costs more than what is done in it. */
let hashes = new Uint32Array(0);
let room = new Uint16Array(0);

/** The share of shingles that two texts have in common: 1 for the same text but for numerals, about 0 for different ones. */
export function compareSketches(one: Sketch, other: Sketch): number {
  const a = one.hashes;
  const b = other.hashes;
  let shared = 0;
  let counted = 0;
  for (let i = 0, j = 0; counted < mostHashes && (i < a.length || j < b.length); counted++) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (j >= b.length || a[i] < b[j]) i++;
    else j++;
  }
  return counted === 0 ? 0 : shared / counted;
}

function listCodes(text: string, start: number, end: number): Uint16Array {
  if (room.length < end - start) room = new Uint16Array(2 * (end - start));
  const codes = room;
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code !== 0 && isNumeral[code] === 0) codes[length++] = code;
  }
  return codes.subarray(0, length);
}

/** Spreads hashes evenly, so that the smallest are a sample of all. */
function scatter(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A copy without repetitions, so that nothing longer is kept in memory. */
function takeSmallest(sorted: Uint32Array): Uint32Array {
  let size = 0;
  for (let at = 0; at < sorted.length && size < mostHashes; at++) {
    if (at === 0 || sorted[at] !== sorted[size - 1]) sorted[size++] = sorted[at];
  }
  return sorted.slice(0, size);
}

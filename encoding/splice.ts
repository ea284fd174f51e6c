import { type Decoded, decode } from './decode';
import { encode } from './encode';
import { lengthOfGb18030 } from './gb18030';

/** `text[start, end)` becomes `newText`; offsets are UTF-16. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The bytes of a text after edits that do not overlap. Only what is new is encoded, so that all else stays as it is, BOM
 * and rare ways to write a character included. Undefined where that does not come out: what is read from the bytes is then
 * another text than was meant.
 */
export function spliceBytes(
  bytes: Uint8Array,
  { text, encoding }: Decoded,
  edits: readonly Replacement[],
): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  const walk = createWalk(bytes, text, encoding);
  let expected = '';
  let textAt = 0;
  let byteAt = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const written = encode(newText, encoding);
    const from = walk(start);
    const to = walk(end);
    if (written === undefined || from === undefined || to === undefined || start < textAt) return undefined;
    pieces.push(bytes.subarray(byteAt, from), written);
    expected += text.slice(textAt, start) + newText;
    textAt = end;
    byteAt = to;
  }
  pieces.push(bytes.subarray(byteAt));
  const result = join(pieces);
  const read = decode(result);
  return read?.encoding === encoding && read.text === expected + text.slice(textAt) ? result : undefined;
}

/** Finds the byte of each offset, asked in their order; nothing where one falls into a character. */
function createWalk(
  bytes: Uint8Array,
  text: string,
  encoding: Decoded['encoding'],
): (offset: number) => number | undefined {
  let offset = 0;
  let at = findBomEnd(bytes, encoding);
  return (wanted) => {
    while (offset < wanted && at < bytes.length) {
      const isPair = text.charCodeAt(offset) >>> 10 === 0x36 && text.charCodeAt(offset + 1) >>> 10 === 0x37;
      at += lengthAt(bytes, at, encoding, isPair);
      offset += isPair ? 2 : 1;
    }
    return offset === wanted && at <= bytes.length ? at : undefined;
  };
}

function lengthAt(bytes: Uint8Array, at: number, encoding: Decoded['encoding'], isPair: boolean): number {
  if (encoding === 'gb18030') return lengthOfGb18030(bytes, at);
  if (encoding !== 'utf-8') return isPair ? 4 : 2;
  const lead = bytes[at];
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

const boms: Readonly<Record<Decoded['encoding'], readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** Bytes of the BOM, which is no part of the text. */
function findBomEnd(bytes: Uint8Array, encoding: Decoded['encoding']): number {
  const bom = boms[encoding];
  return bom.every((byte, index) => bytes[index] === byte) ? bom.length : 0;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

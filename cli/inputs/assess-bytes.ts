import type { Decoded } from '../../encoding/decode';

/** What bytes are that cannot be taken for a text. */
export interface BadBytes {
  /** Empty where nothing more is known than that no encoding fits. */
  readonly reason: 'binary' | 'pdf' | 'word' | 'zip' | 'utf-16' | 'utf-8' | 'gb18030' | '';
  /** Of the first broken character, from 1. */
  readonly line?: number;
}

/** Files that a clerk may take for the report, by how they begin. */
const beginnings: readonly (readonly [readonly number[], BadBytes['reason']])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  // .docx, .wps of today
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // .doc, .wps of before
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'word'],
];

/** How much is looked at to tell what bytes are. */
const sampleSize = 64 * 1024;
/** A text with more control characters than one in so many is none. */
const textToControls = 50;
/** A text with more broken characters than one in so many is of another encoding. */
const textToBroken = 50;

/** What is wrong with bytes that no encoding fits. */
export function assessBroken(bytes: Uint8Array): BadBytes {
  const known = findBeginning(bytes);
  if (known !== undefined) return known;
  if (guessUtf16(bytes) !== undefined) return { reason: 'utf-16' };
  const sample = bytes.subarray(0, sampleSize);
  if (hasControls(Buffer.from(sample).toString('latin1'))) return { reason: 'binary' };
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const { text, broken } = decodeLoosely(bytes, encoding);
    if (broken === 0 || broken * textToBroken > text.length) continue;
    return { reason: encoding, line: text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/).length };
  }
  return { reason: '' };
}

/** What is wrong with bytes that can be decoded, but not to a text; undefined where that is one. */
export function assessDecoded(bytes: Uint8Array, { text, encoding }: Decoded): BadBytes | undefined {
  // What is no text has such a byte sooner or later, and looking for it costs next to nothing.
  if (encoding.startsWith('utf-16') || !bytes.includes(0)) return undefined;
  const known = findBeginning(bytes);
  if (known !== undefined) return known;
  if (guessUtf16(bytes) !== undefined) return { reason: 'utf-16' };
  return hasControls(text.slice(0, sampleSize)) ? { reason: 'binary' } : undefined;
}

/** What bytes say, as far as it can be read. */
export function readLoosely(bytes: Uint8Array): string {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const [utf8, gb18030] = [decodeLoosely(bytes, 'utf-8'), decodeLoosely(bytes, 'gb18030')];
  return utf8.broken <= gb18030.broken ? utf8.text : gb18030.text;
}

function findBeginning(bytes: Uint8Array): BadBytes | undefined {
  const found = beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  return found && { reason: found[1] };
}

/** The beginning of a text in UTF-16, with its mark or without. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  // ASCII alone would look like Chinese; the figures and line ends of a report hold zeros.
  if (!bytes.includes(0)) return undefined;
  const sample = bytes.subarray(0, Math.min(sampleSize, bytes.length - (bytes.length % 2)));
  return (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => new TextDecoder(encoding).decode(sample))
    .find((text) => countUsual(text) > text.length * 0.9);
}

/** Characters as Chinese texts have them: Han, their punctuation, ASCII that is printed, ends of lines. */
function countUsual(text: string): number {
  return text.match(/[\t\r\n -~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
}

function hasControls(text: string): boolean {
  return (text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0) * textToControls > text.length;
}

function decodeLoosely(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): { text: string; broken: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, broken: text.match(/\ufffd/g)?.length ?? 0 };
}

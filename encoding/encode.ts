import type { Decoded } from './decode';
import { encodeGb18030 } from './gb18030';

const utf8 = new TextEncoder();

/** A text as bytes, without a BOM; undefined where the encoding has no bytes for it. */
export function encode(text: string, encoding: Decoded['encoding']): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return /\p{Surrogate}/u.test(text) ? undefined : utf8.encode(text);
    case 'gb18030':
      return encodeGb18030(text);
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(text, encoding === 'utf-16le');
  }
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return bytes;
}

/** A report's bytes as text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 (a BOM is dropped, as editors do), UTF-16 by its BOM, else GB18030; undefined where none of them fits. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be');
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8' };
  } catch {
    return tryDecode(bytes, 'gb18030');
  }
}

function tryDecode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

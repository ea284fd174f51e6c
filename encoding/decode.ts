/** A report's bytes as text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

/** Made when first needed: the command line tells UTF-8 without it. */
let utf8: TextDecoder | undefined;

/** UTF-8, UTF-16 by its BOM, else GB18030; undefined where none of them fits. A BOM is dropped, as editors do. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be');
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true });
    return { text: utf8.decode(bytes), encoding: 'utf-8' };
  } catch {
    return tryDecode(bytes, 'gb18030');
  }
}

function tryDecode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // The decoder itself drops the BOM of UTF-16 only.
    return { text: encoding === 'gb18030' ? text.replace(/^\uFEFF/, '') : text, encoding };
  } catch {
    return undefined;
  }
}

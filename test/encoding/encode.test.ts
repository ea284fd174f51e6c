import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../encoding/decode';
import { encode } from '../../encoding/encode';

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
const read = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
const hexOf = (text: string): string => Buffer.from(encode(text, 'gb18030')!).toString('hex');

/** Characters for private use whose codes were given to others in 2022. */
const isForNobody = (character: string, encoding: string): boolean =>
  encoding === 'gb18030' && /\p{Co}/u.test(character) && encode(character, encoding) === undefined;

describe('a text as bytes', () => {
  it('is read again as the same, every character there is', () => {
    const all: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++)
      if (code < 0xd800 || code > 0xdfff) all.push(String.fromCodePoint(code));
    for (const encoding of encodings) {
      const text = all.filter((one) => !isForNobody(one, encoding)).join('');
      const bytes = encode(text, encoding);
      assert.ok(bytes !== undefined, encoding);
      assert.ok(read(bytes, encoding) === text, encoding);
    }
  });

  it('has no code in GB18030 for a few characters for private use, which nothing is read as', () => {
    const lacking: string[] = [];
    for (let code = 0xe000; code <= 0xf8ff; code++)
      if (encode(String.fromCharCode(code), 'gb18030') === undefined) lacking.push(code.toString(16));
    assert.ok(lacking.length < 30, `${lacking}`);
  });

  it('is read again as the same, in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...encodings), (any, encoding) => {
        const text = [...any].filter((one) => !isForNobody(one, encoding)).join('');
        const bytes = encode(text, encoding);
        assert.ok(bytes !== undefined);
        assert.equal(read(bytes, encoding), text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has in GB18030 the codes that everybody writes', () => {
    assert.equal(hexOf('政府A1'), 'd5feb8ae4131');
    assert.equal(hexOf('€'), 'a2e3', 'not the 80 of old code pages');
    assert.equal(hexOf('\u3000'), 'a1a1', 'not a3a0');
    assert.equal(hexOf('𠮷㐂ḿ'), '9534b2358139ef31a8bc');
    assert.equal(hexOf('\u{10FFFF}'), 'e3329a35');
    assert.equal(hexOf('\uFEFF'), '84319533');
  });

  it('is none where half a character stands in it', () => {
    for (const half of ['\ud83d', '政\udc00府'])
      for (const encoding of ['utf-8', 'gb18030'] as const) assert.equal(encode(half, encoding), undefined);
  });

  it('comes back from every pair and quadruple of GB18030 that stands for a character', () => {
    const pairs = Array.from({ length: 0x7e * 0x100 }, (_, at) => [0x81 + (at >> 8), at & 0xff]);
    const quadruples = Array.from({ length: 12_600 * 4 }, (_, at) => [
      0x81 + Math.floor(at / 12_600),
      0x30 + (Math.floor(at / 1_260) % 10),
      0x81 + (Math.floor(at / 10) % 126),
      0x30 + (at % 10),
    ]);
    let count = 0;
    for (const code of [...pairs, ...quadruples]) {
      // Behind a letter: read alone, some would be UTF-8.
      const decoded = decode(Uint8Array.from([0xb0, 0xa1, ...code]));
      if (decoded?.encoding !== 'gb18030') continue;
      const again = encode(decoded.text, 'gb18030');
      assert.equal(again && read(again, 'gb18030'), decoded.text);
      count++;
    }
    assert.ok(count > 60_000, `${count}`);
  });
});

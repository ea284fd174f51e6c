import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../core/index';
import { decode } from '../../encoding/decode';
import { encode } from '../../encoding/encode';
import { spliceBytes } from '../../encoding/splice';

const boms = {
  'utf-8': [[], [0xef, 0xbb, 0xbf]],
  gb18030: [[], [0x84, 0x31, 0x95, 0x33]],
  'utf-16le': [[0xff, 0xfe]],
  'utf-16be': [[0xfe, 0xff]],
} as const;
const files = Object.entries(boms).flatMap(([encoding, starts]) =>
  starts.map((bom) => ({ encoding: encoding as keyof typeof boms, bom })),
);

/** No BOM of its own, and never to be taken for UTF-8: 政 in GB18030 is none. */
const words = fc
  .string({ unit: fc.constantFrom('a', '0', '\t', '\n', '\r\n', '年', '€', '𠮷', '㐂', '　', '\ue816') })
  .map((any) => `政${any}`);

describe('bytes of a text with edits', () => {
  it('hold what was meant, in the same encoding, and all others as they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        words,
        words,
        words,
        words,
        ({ encoding, bom }, before, old, newText, after) => {
          const write = (text: string): Uint8Array => encode(text, encoding)!;
          const bytes = Buffer.concat([Uint8Array.from(bom), write(before), write(old), write(after)]);
          const decoded = decode(bytes)!;
          const edits = [{ start: before.length, end: before.length + old.length, newText }];
          const spliced = spliceBytes(bytes, decoded, edits)!;
          const expected = Buffer.concat([Uint8Array.from(bom), write(before), write(newText), write(after)]);
          assert.deepEqual(Buffer.from(spliced), expected);
          assert.deepEqual(decode(spliced), { text: applyEdits(decoded.text, edits), encoding });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('keep characters that can be written in several ways as they were written', () => {
    // 80 and a2e3 are €, a3a0 and a1a1 the wide blank.
    const bytes = Buffer.from('d5fe80a3a0a2e331a3a080', 'hex');
    const decoded = decode(bytes)!;
    assert.deepEqual(decoded, { text: '政€　€1　€', encoding: 'gb18030' });
    const spliced = spliceBytes(bytes, decoded, [{ start: 4, end: 5, newText: '㐂€' }])!;
    assert.equal(Buffer.from(spliced).toString('hex'), 'd5fe80a3a0a2e38139ef31a2e3a3a080');
  });

  it('take edits in any order, also where nothing stands', () => {
    const bytes = Buffer.from('\uFEFF年度报告');
    const decoded = decode(bytes)!;
    const edits = [
      { start: 4, end: 4, newText: '。' },
      { start: 0, end: 0, newText: '2024' },
      { start: 1, end: 2, newText: '' },
    ];
    assert.equal(Buffer.from(spliceBytes(bytes, decoded, edits)!).toString(), '\uFEFF2024年报告。');
  });

  it('are none where they would be read as another text', () => {
    const bytes = Buffer.from('b0a1', 'hex');
    const decoded = decode(bytes)!;
    assert.equal(decoded.encoding, 'gb18030');
    // Without its only Chinese character nothing says any more that this is GB18030.
    assert.equal(spliceBytes(bytes, decoded, [{ start: 0, end: 1, newText: 'a' }]), undefined);
    const utf8 = Buffer.from('年𠮷');
    const half = [{ start: 2, end: 3, newText: '' }];
    assert.equal(spliceBytes(utf8, decode(utf8)!, half), undefined, 'half a character');
    const text = { start: 0, end: 1, newText: '\ud83d' };
    assert.equal(spliceBytes(utf8, decode(utf8)!, [text]), undefined);
  });
});

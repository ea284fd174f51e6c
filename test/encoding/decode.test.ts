import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { decode } from '../../encoding/decode';
import { findShared, fixtures } from '../kit/shared';

const text = '温县人民政府2024年\t𠮷\r\n总计\t3';
const utf8 = Buffer.from(text);
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('the bytes of a file', () => {
  it('are UTF-8, with or without BOM', () => {
    assert.deepEqual(decode(utf8), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(Buffer.from(`\uFEFF${text}`)), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf-8' });
  });

  it('are UTF-16 where a BOM says so', () => {
    assert.deepEqual(decode(utf16), { text, encoding: 'utf-16le' });
    assert.deepEqual(decode(Buffer.from(utf16).swap16()), { text, encoding: 'utf-16be' });
  });

  it('are GB18030 where they are not UTF-8, four-byte characters too', () => {
    const seed = readFileSync(path.join(fixtures, 'seeds/tangxian-county-2022.txt'), 'utf8');
    const bytes = readFileSync(path.join(fixtures, 'encodings/gb18030.txt'));
    assert.deepEqual(decode(bytes), { text: `${seed}\n𠮷㐂€\n`, encoding: 'gb18030' });
    const bom = Buffer.from([0x84, 0x31, 0x95, 0x33]);
    assert.deepEqual(decode(Buffer.concat([bom, bytes])), decode(bytes));
  });

  it('of the shared GB18030 report are read', function () {
    const bytes = readFileSync(findShared(this, 'cases/08-clean.gb18030.txt'));
    const decoded = decode(bytes);
    assert.equal(decoded?.encoding, 'gb18030');
    assert.match(decoded.text, /政府信息公开工作年度报告/);
  });

  it('are refused where no encoding fits', () => {
    assert.equal(decode(Buffer.from([0xff, 0xff, 0x00])), undefined);
    assert.equal(decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8])), undefined);
  });

  it('that were refused or read before leave no trace', () => {
    const bom = Buffer.from(`\uFEFF${text}`);
    decode(Buffer.from([0xef, 0xbb, 0xbf, 0xe6, 0xb8]));
    assert.deepEqual(decode(bom), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(bom), { text, encoding: 'utf-8' });
  });

  it('of any kind are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decode(bytes);
        assert.ok(decoded === undefined || typeof decoded.text === 'string');
      }),
      { numRuns: 1_000 },
    );
  });

  it('that are UTF-8 come back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        fc.pre(!any.startsWith('\uFEFF'));
        assert.deepEqual(decode(Buffer.from(any)), { text: any, encoding: 'utf-8' });
      }),
      { numRuns: 1_000 },
    );
  });
});

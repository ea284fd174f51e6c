import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBlank, lineAt, scanLines } from '../../../core/text/lines';

const contents = (text: string): string[] => scanLines(text).map(({ start, end }) => text.slice(start, end));
const printed = (text: string): string[] =>
  scanLines(text).map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd));

describe('scanLines', () => {
  it('ends lines at LF, CR LF and CR, mixed as they come', () => {
    assert.deepEqual(contents('一\n二\r\n三\r四'), ['一', '二', '三', '四']);
  });

  it('takes CR CR LF for two ends and LF CR for two', () => {
    assert.deepEqual(contents('一\r\r\n二\n\r三'), ['一', '', '二', '', '三']);
  });

  it('has one line more than ends', () => {
    assert.deepEqual(contents(''), ['']);
    assert.deepEqual(contents('\n'), ['', '']);
    assert.deepEqual(contents('一\r\n'), ['一', '']);
    assert.deepEqual(contents('一\r'), ['一', '']);
  });

  it('ends no line at a form feed, a vertical tab, NEL, U+2028 or U+2029', () => {
    for (const mark of ['\f', '\v', '\u0085', '\u2028', '\u2029']) {
      assert.deepEqual(contents(`一${mark}二\n三`), [`一${mark}二`, '三']);
    }
  });

  it('sets spaces of every width, tabs, form feeds and a BOM aside', () => {
    assert.deepEqual(printed('\ufeff\u3000\u3000一、总体情况 \t\n\f\n \u00a0规章\t0\t\u2028'), [
      '一、总体情况',
      '',
      '规章\t0',
    ]);
  });

  it('calls a line blank when nothing is printed on it', () => {
    assert.deepEqual(scanLines(' \t\u3000\f\n一').map(isBlank), [true, false]);
  });

  it('counts the tabs behind the first printed character, up to two', () => {
    assert.deepEqual(
      scanLines('无\n\t\t缩进\n规章\t0\n规章\t0\t0\t0\n\t1.属于\t0\n\n末').map(({ tabs }) => tabs),
      [0, 0, 1, 2, 1, 0, 0],
    );
  });

  it('counts tabs at the end of a line, which are cells left blank', () => {
    assert.deepEqual(
      scanLines('规章\t\t\n无').map(({ tabs }) => tabs),
      [2, 0],
    );
  });

  it('agrees with a straightforward split on any text', () => {
    const pieces = fc.constantFrom('\n', '\r', '\r\n', '\t', ' ', '\f', '\u2028', '\u3000', '一', '0', 'ab');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lines = scanLines(text);
        assert.deepEqual(contents(text), text.split(/\r\n|\r|\n/));
        assert.equal(lines[0].start, 0);
        assert.equal(lines[lines.length - 1].end, text.length);
        for (const { start, end, contentStart, contentEnd, tabs } of lines) {
          assert.ok(start <= contentStart && contentStart <= contentEnd && contentEnd <= end);
          assert.equal(text.slice(start, contentStart).trim(), '');
          assert.equal(text.slice(contentEnd, end).trim(), '');
          const own = text.slice(contentStart, end).split('\t').length - 1;
          if (contentStart < contentEnd) assert.equal(tabs, Math.min(2, own));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('lineAt', () => {
  it('gives the line of every offset', () => {
    const text = '一\r\n\n三四\r五';
    const lines = scanLines(text);
    assert.deepEqual(
      Array.from({ length: text.length + 1 }, (_, offset) => lineAt(lines, offset)),
      [0, 0, 0, 1, 2, 2, 2, 3, 3],
    );
  });

  it('agrees with counting the ends before the offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', '一', '0\n'), { maxLength: 30 }),
        fc.nat(40),
        (parts, at) => {
          const text = parts.join('');
          const offset = Math.min(at, text.length);
          assert.equal(lineAt(scanLines(text), offset), text.slice(0, offset).split('\n').length - 1);
        },
      ),
    );
  });
});

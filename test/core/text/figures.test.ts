import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CellKind, formatFigure, guessFigure, readFigure } from '../../../core/text/figures';

const kindNames = Object.fromEntries(Object.entries(CellKind).map(([name, kind]) => [kind, name]));

/** `Number 12`, `Decimal 12.5`, `Noted 22 件`: a cell as it is read. */
function read(cell: string): string {
  const { kind, value, decimals, suffix } = readFigure(cell, 0, cell.length);
  const name = kindNames[kind];
  const hasValue = kind === CellKind.Number || kind === CellKind.Noted || kind === CellKind.Decimal;
  return [name, ...(hasValue ? [formatFigure(value, decimals)] : []), ...(suffix ? [suffix] : [])].join(' ');
}

describe('readFigure', () => {
  for (const [cell, expected] of [
    ['', 'Blank'],
    ['0', 'Number 0'],
    ['63', 'Number 63'],
    ['007', 'Number 7'],
    ['179863', 'Number 179863'],
    ['１７', 'Number 17'],
    ['1２3', 'Number 123'],
    ['1,234', 'Number 1234'],
    ['1，234', 'Number 1234'],
    ["12'345", 'Number 12345'],
    ['1 234 567', 'Number 1234567'],
    ['１，２３４', 'Number 1234'],
    ['999999999999999', 'Number 999999999999999'],
    ['302.3932', 'Decimal 302.3932'],
    ['1,029.4273', 'Decimal 1029.4273'],
    ['12.0', 'Decimal 12'],
    ['0.5', 'Decimal 0.5'],
    ['３．５', 'Decimal 3.5'],
    ['22（其中修订16件）', 'Noted 22 （其中修订16件）'],
    ['22(其中修订16件)', 'Noted 22 (其中修订16件)'],
    ['12件', 'Noted 12 件'],
    ['12 件', 'Noted 12 件'],
    ['302.3932万元', 'Noted 302.3932 万元'],
    ['/', 'Dash'],
    ['—', 'Dash'],
    ['——', 'Dash'],
    ['-', 'Dash'],
    ['－', 'Dash'],
    ['1O', 'Unreadable'],
    ['O', 'Unreadable'],
    ['l', 'Unreadable'],
    ['|', 'Unreadable'],
    ['l2', 'Unreadable'],
    ['-5', 'Unreadable'],
    ['+1036', 'Unreadable'],
    ['－5', 'Unreadable'],
    ['无', 'Dash'],
    ['零', 'Dash'],
    ['〇', 'Unreadable'],
    ['1,23', 'Unreadable'],
    ['1, 234', 'Number 1234'],
    ['1，234，567', 'Number 1234567'],
    ['1 2 3', 'Number 123'],
    ['0 1', 'Unreadable'],
    ['12 34', 'Unreadable'],
    ['5*', 'Noted 5 *'],
    ['5①', 'Noted 5 ①'],
    ['5（注1）', 'Noted 5 （注1）'],
    ['5【含上年】', 'Noted 5 【含上年】'],
    ['3件，其中修订1件', 'Noted 3 件，其中修订1件'],
    ['3人次', 'Noted 3 人次'],
    ['*5', 'Noted 5'],
    ["'5", 'Noted 5'],
    ['共5件', 'Noted 5 件'],
    ['（5）', 'Noted 5'],
    ['⑤', 'Noted 5'],
    ['十二', 'Noted 12'],
    ['一百零三', 'Noted 103'],
    ['一', 'Noted 1'],
    ['约5', 'Text'],
    ['5%', 'Text'],
    ['N/A', 'Dash'],
    ['空白', 'Dash'],
    ['三、本', 'Text'],
    ['三公', 'Text'],
    ['1234567890123456', 'Unreadable'],
    ['规章', 'Text'],
    ['3.', 'Text'],
    ['1、', 'Text'],
    ['1.属于国家秘密', 'Text'],
    ['第5页', 'Text'],
    ['2024年', 'Text'],
    ['其他', 'Text'],
  ] as const) {
    it(`takes “${cell}” for ${expected}`, () => assert.equal(read(cell), expected));
  }

  it('reads only between its bounds', () => {
    const line = '行政处罚\t1,234\t件';
    const start = line.indexOf('1,');
    assert.equal(readFigure(line, start, start + 5).value, 1234);
  });

  it('gives back every whole number that formatFigure writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (number) => {
        const written = formatFigure(number, 0);
        assert.deepEqual(readFigure(written, 0, written.length), {
          kind: CellKind.Number,
          value: number,
          decimals: 0,
        });
      }),
    );
  });

  it('gives back every amount in 万元, exact to the yuan', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (yuan) => {
        const written = formatFigure(yuan, 4);
        const { value, decimals } = readFigure(written, 0, written.length);
        assert.ok(decimals <= 4);
        assert.equal(value * 10 ** (4 - decimals), yuan);
      }),
    );
  });

  it('reads a number the same in full-width digits and with thousand separators', () => {
    const wide = (words: string): string =>
      words.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom(',', '，', ' ', "'"), (number, separator) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, separator);
        assert.equal(read(grouped), `Number ${number}`);
        assert.equal(read(wide(grouped)), `Number ${number}`);
      }),
    );
  });

  it('never throws and never gives a value that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (cell) => {
        const { value, decimals } = readFigure(cell, 0, cell.length);
        assert.ok(Number.isSafeInteger(value) && decimals >= 0);
      }),
    );
  });
});

describe('guessFigure', () => {
  for (const [cell, expected] of [
    ['1O', 10],
    ['l2', 12],
    ['I', 1],
    ['|', 1],
    ['O', 0],
    ['〇', 0],
    ['无', 0],
    ['1,23', 123],
    ['S8', 58],
    ['-5', undefined],
    ['很多', undefined],
    ['', undefined],
    ['1234567890123456', undefined],
  ] as const) {
    it(`takes “${cell}” for ${expected}`, () => assert.equal(guessFigure(cell), expected));
  }
});

describe('formatFigure', () => {
  for (const [value, decimals, expected] of [
    [3_023_932, 4, '302.3932'],
    [5_000, 4, '0.5'],
    [10_000, 4, '1'],
    [1, 4, '0.0001'],
    [0, 4, '0'],
    [-15, 1, '-1.5'],
    [63, 0, '63'],
  ] as const) {
    it(`writes ${value} with ${decimals} decimals as ${expected}`, () =>
      assert.equal(formatFigure(value, decimals), expected));
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNumeral, skipNumeral, toChineseNumber } from '../../../core/text/numerals';

/** `chinese 1 总体情况`: style, value and what stands behind. */
function read(text: string): string | undefined {
  const numeral = readNumeral(text, 0, text.length);
  return numeral && `${numeral.style} ${numeral.value} ${text.slice(numeral.end)}`;
}

describe('readNumeral', () => {
  for (const [text, expected] of [
    ['一、总体情况', 'chinese 1 总体情况'],
    ['六. 其他', 'chinese 6 其他'],
    ['五，存在', 'chinese 5 存在'],
    ['十、末', 'chinese 10 末'],
    ['十二、末', 'chinese 12 末'],
    ['二十、末', 'chinese 20 末'],
    ['九十九、末', 'chinese 99 末'],
    ['一 、总体情况', 'chinese 1 总体情况'],
    ['（一）主动公开', 'bracketed 1 主动公开'],
    ['(一) 主动公开', 'bracketed 1 主动公开'],
    ['( 十一 ) 末', 'bracketed 11 末'],
    ['（3）末', 'bracketed 3 末'],
    ['1.属于', 'arabic 1 属于'],
    ['1. 属于', 'arabic 1 属于'],
    ['１．属于', 'arabic 1 属于'],
    ['12、末', 'arabic 12 末'],
    ['第一部分 总体情况', 'part 1 总体情况'],
    ['第二部分：主动公开', 'part 2 主动公开'],
    ['第3部分、申请', 'part 3 申请'],
    ['一是盯住重点', undefined],
    ['一', undefined],
    ['12', undefined],
    ['2024、', undefined],
    ['第二十条第（一）项', undefined],
    ['（本列数据', undefined],
    ['（一', undefined],
    ['总体情况', undefined],
    ['', undefined],
  ] as const) {
    it(`takes “${text}” for ${expected ?? 'none'}`, () => assert.equal(read(text), expected));
  }

  it('tells where the digits stand', () => {
    const text = '（ 十二 ）末';
    const numeral = readNumeral(text, 0, text.length)!;
    assert.equal(text.slice(numeral.digitsStart, numeral.digitsEnd), '十二');
  });

  it('does not look behind its end', () => {
    assert.equal(readNumeral('一、总体', 0, 1), undefined);
  });

  it('reads back every numeral that toChineseNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        const text = `${toChineseNumber(value)}、`;
        const numeral = readNumeral(text, 0, text.length)!;
        assert.deepEqual([numeral.style, numeral.value, numeral.end], ['chinese', value, text.length]);
      }),
    );
  });
});

describe('skipNumeral', () => {
  for (const [text, rest] of [
    ['1.属于国家秘密', '属于国家秘密'],
    ['1属于国家秘密', '属于国家秘密'],
    ['（七）总计', '总计'],
    ['四、结转下年度继续办理', '结转下年度继续办理'],
    ['第三方', '第三方'],
    ['总计', '总计'],
  ] as const) {
    it(`leaves “${rest}” of “${text}”`, () =>
      assert.equal(text.slice(skipNumeral(text, 0, text.length)), rest));
  }
});

describe('toChineseNumber', () => {
  for (const [value, words] of [
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
  ] as const) {
    it(`writes ${value} as ${words}`, () => assert.equal(toChineseNumber(value), words));
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, isSimilar, similarity } from '../../../core/text/similarity';

/** The textbook's recursion, for short words. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

const words = fc.array(fc.constantFrom('公', '开', '申'), { maxLength: 6 }).map((parts) => parts.join(''));

describe('editDistance', () => {
  for (const [a, b, expected] of [
    ['本年废止件数', '本年度止件数', 1],
    ['本年废止件数', '本年止件数', 1],
    ['重复申请', '重复申请', 0],
    ['重复申请', '申请重复', 4],
    ['', '规章', 2],
  ] as const) {
    it(`is ${expected} between “${a}” and “${b}”`, () => assert.equal(editDistance(a, b, 9), expected));
  }

  it('agrees with the textbook up to the limit, and is above it beyond', () => {
    fc.assert(
      fc.property(words, words, fc.nat(6), (a, b, limit) => {
        const found = editDistance(a, b, limit);
        const exact = distance(a, b);
        if (exact <= limit) assert.equal(found, exact);
        else assert.ok(found > limit);
      }),
    );
  });
});

describe('similarity', () => {
  it('is 1 for the same words, 0 for words without anything in common', () => {
    assert.equal(similarity('总体情况', '总体情况'), 1);
    assert.equal(similarity('规章', '总计'), 0);
    assert.equal(similarity('', ''), 0);
  });

  it('lies between 0 and 1, whichever comes first', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const likeness = similarity(a, b);
        assert.ok(likeness >= 0 && likeness <= 1);
        assert.equal(likeness, similarity(b, a));
      }),
    );
  });

  it('goes by the beginnings of long texts', () => {
    const beginning = '公开'.repeat(30);
    assert.equal(similarity(`${beginning}甲`, `${beginning}乙乙乙`), 1);
  });
});

describe('isSimilar', () => {
  it('says what the likeness says, with whole words and with some whose beginning or end is lost', () => {
    const label = '部分公开（区分处理的，只计这一情形，不计其他情形）';
    const piece = fc.tuple(fc.nat(label.length), fc.nat(label.length)).map(([a, b]) => label.slice(a, b));
    fc.assert(
      fc.property(
        fc.oneof(words, piece),
        fc.oneof(words, piece),
        fc.constantFrom(0.3, 0.6),
        (a, b, wanted) => {
          assert.equal(isSimilar(a, b, wanted), similarity(a, b, wanted) >= wanted);
        },
      ),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSketches, sketchText } from '../../../core/text/shingles';

const likeness = (a: string, b: string): number =>
  compareSketches(sketchText(a, 0, a.length), sketchText(b, 0, b.length));
/** Random words, none of them numerals. */
function write(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x6000 + (state >>> 20));
  }).join('');
}

describe('sketches of texts', () => {
  it('are alike for one text, whatever its numerals, spaces, width and marks', () => {
    const text = '2024年，全县公开信息4216条，办结申请（含上年结转）二十三件，满意率较高。';
    assert.equal(likeness(text, '２０２３ 年,全县公开信息 311 条，办结申请(含上年结转)五件;满意率较高'), 1);
  });

  it('tell different texts apart, and know a text with little changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 60, max: 1_500 }), fc.nat(), (seed, length, at) => {
        const one = write(seed, length);
        const other = write(seed + 1, length);
        assert.equal(likeness(one, one), 1);
        assert.ok(likeness(one, other) < 0.1);
        const place = at % one.length;
        const changed = `${one.slice(0, place)}改${one.slice(place + 1)}`;
        const shared = 1 - (2 * 5) / one.length;
        assert.ok(Math.abs(likeness(one, changed) - shared) < 0.12, String(likeness(one, changed)));
      }),
      { numRuns: 300 },
    );
  });

  it('of texts without words are like nothing', () => {
    assert.equal(likeness('', ''), 0);
    assert.equal(likeness('2024', '2024'), 0);
  });
});

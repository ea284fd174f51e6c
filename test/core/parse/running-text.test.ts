import assert from 'node:assert/strict';
import fc from 'fast-check';
import { feeWords } from '../../../core/formats/fees';
import { parseReport } from '../../../core/parse-report';
import { landmarks, Pair, Role } from '../../../core/parse/landmarks';
import { checkReport } from '../../../core/rules/check-report';
import { cleanReport, replace } from '../../kit/report';

const opening = '2024年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';

/** A report with words behind so many characters of running text. */
function behind(length: number, words: string): string {
  return replace(cleanReport, opening, `${opening}\n\n${'甲'.repeat(length)}。${words}`);
}

describe('running text', () => {
  // It is gone through in pieces.
  it('is read the same however much of it stands before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3900, max: 4200 }), fc.integer({ min: 0, max: 2 }), (length, pieces) => {
        const words = 'XX县水利局收到政府信息公开申请973件，办结率为 %。2021年，我局收到申请4件。';
        const text = behind(length + 4096 * pieces, words);
        const report = parseReport(text);
        const found = checkReport(report).filter(({ start }) => start > text.indexOf('XX'));
        const rules = found.map(({ rule }) => rule);
        assert.deepEqual(rules.slice(0, 3), ['prose-disagrees', 'placeholder', 'year-mismatch']);
        assert.ok(report.facts.some(({ start, end }) => text.slice(start, end) === '973件'));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its places in order, each once', () => {
    const { places } = parseReport(behind(8000, opening.repeat(40))).runningText;
    for (const [name, offsets] of Object.entries(places)) {
      for (let at = 1; at < offsets.length; at++) assert.ok(offsets[at] > offsets[at - 1], name);
    }
    assert.ok(places.years.length > 40);
  });

  it('tells the kinds of pairs apart', () => {
    const kinds = Object.values(Pair);
    for (const [index, one] of kinds.entries()) {
      assert.notEqual(one, 0);
      for (const other of kinds.slice(index + 1)) assert.equal(one & other, 0);
    }
  });

  it('has a class of characters for every role', () => {
    for (const role of Object.values(Role)) assert.ok(landmarks.roles.includes(role), String(role));
  });

  for (const word of new Set([...feeWords.anywhere, ...feeWords.charging, ...feeWords.otherCharges])) {
    it(`notices ${word}`, () => {
      const { places } = parseReport(behind(0, `${word}。`)).runningText;
      assert.ok(places.charges.length > parseReport(behind(0, '。')).runningText.places.charges.length);
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFixes, checkReport, type Finding, parseReport, repairSafely } from '../../../core/index';
import { damagedSeeds, seeds } from '../../kit/texts';

const find = (text: string): readonly Finding[] => checkReport(parseReport(text));
const repair = (text: string): string => applyFixes(text, repairSafely(text, find(text), find));
const worriesIn = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { severity, rule } of find(text)) {
    if (severity === 'error' || severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
};

describe('repairing all that is safe', () => {
  it('changes nothing a second time, and leaves no safe fix', () => {
    fc.assert(
      fc.property(damagedSeeds, (text) => {
        const repaired = repair(text);
        assert.equal(repair(repaired), repaired);
        assert.ok(!find(repaired).some(({ fixes }) => fixes.some(({ isSafe }) => isSafe)));
      }),
      { numRuns: 150 },
    );
  });

  for (const { name, text } of seeds) {
    it(`brings nothing new: each line of ${name} lost, twice, or misspelt`, () => {
      const lines = text.split('\n');
      let changed = 0;
      for (let index = 0; index < lines.length; index++) {
        if (lines[index] === '') continue;
        const misspelt = lines[index].replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff]{3})/, '囗');
        const damages = [
          lines.toSpliced(index, 1),
          lines.toSpliced(index, 0, lines[index]),
          lines.toSpliced(index, 1, misspelt),
          lines.toSpliced(index, 1, lines[index].replace(/0/g, 'O')),
        ];
        for (const damaged of damages.map((one) => one.join('\n'))) {
          const repaired = repair(damaged);
          if (repaired === damaged) continue;
          changed++;
          const had = worriesIn(damaged);
          for (const [rule, count] of worriesIn(repaired)) {
            // Totals that could not be reckoned before may be wrong.
            if (/total$|^balance$/.test(rule)) continue;
            assert.ok(count <= (had.get(rule) ?? 0), `${rule} is new in\n${repaired}`);
          }
        }
      }
      assert.ok(changed > 10);
    });
  }
});

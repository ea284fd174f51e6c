import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseReport } from '../../../core/index';
import { listAskedRules } from '../../../core/rules/asked-rules';
import { createContext } from '../../../core/rules/context';
import { rules } from '../../../core/rules/registry';
import type { Rule } from '../../../core/rules/rule';
import { createSample } from '../../kit/generator/measure-valid';
import { fixtures, readReports, samples } from '../../kit/shared';
import { damagedTexts } from '../../kit/texts';

const written = [`${fixtures}/seeds`, samples].flatMap((folder) =>
  readReports(folder).map(({ text }) => text),
);

/** What the rules say that are not asked, and how many of these there are. */
function listUnasked(text: string): { count: number; found: string[] } {
  const report = parseReport(text);
  const asked = listAskedRules(report, false);
  const others = (rules as readonly Rule[]).filter(
    ({ scope, id }) => scope === 'report' && asked.every((one) => one.id !== id),
  );
  if (report.format === undefined) return { count: 0, found: [] };
  const context = createContext(report, {});
  const found = others.flatMap((rule) => Array.from(rule.check(report, context), () => rule.id));
  return { count: others.length, found };
}

describe('a rule that is not asked', () => {
  it('has nothing to say of a damaged report', () => {
    fc.assert(
      fc.property(damagedTexts(written), (text) => assert.deepEqual(listUnasked(text).found, [], text)),
      { numRuns: 150 },
    );
  });

  it('has nothing to say of a report in any layout, and there are many such rules', () => {
    let count = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const unasked = listUnasked(createSample(seed).text);
      assert.deepEqual(unasked.found, []);
      count += unasked.count;
    }
    assert.ok(count > 40 * 8);
  });
});

import assert from 'node:assert/strict';
import { applyEdits, checkReport, type Finding, parseReport } from '../../../core/index';
import { fixtures, readReports, samples } from '../../kit/shared';

/** Each line of a report lost, twice, in its neighbour's place, or with letters for its digits. */
function* damage(text: string): Generator<string> {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === '') continue;
    yield lines.toSpliced(index, 1).join('\n');
    yield lines.toSpliced(index, 0, line).join('\n');
    if (index > 0) yield lines.toSpliced(index - 1, 2, line, lines[index - 1]).join('\n');
    const letters = line.replace(/0/g, 'O');
    if (letters !== line) yield lines.toSpliced(index, 1, letters).join('\n');
  }
}

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message.key}`;

function count(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** What a person must still write, and totals that a figure newly shown makes wrong. */
const isExpected = (key: string): boolean =>
  /^(blank-cell|empty-section|missing-fee-statement|missing-topic|placeholder) |-total |^balance /.test(key);

describe('every fix of every damaged report', function () {
  this.timeout(120_000);
  for (const { name, text } of [samples, `${fixtures}/seeds`].flatMap((folder) => readReports(folder))) {
    it(`mends what it says, and nothing else breaks: ${name}`, () => {
      let tried = 0;
      for (const damaged of [text, ...damage(text)]) {
        const findings = checkReport(parseReport(damaged));
        const had = count(findings);
        for (const finding of findings) {
          for (const { isSafe, edits } of finding.fixes) {
            tried++;
            const left = checkReport(parseReport(applyEdits(damaged, edits)));
            const has = count(left);
            const key = keyOf(finding);
            assert.ok((has.get(key) ?? 0) < had.get(key)!, `${key} stays in\n${damaged}`);
            const worries = left.filter(({ severity }) => severity === 'error' || severity === 'warning');
            const fresh = worries
              .map(keyOf)
              .filter((one) => has.get(one)! > (had.get(one) ?? 0) && (isSafe || !isExpected(one)));
            assert.deepEqual(fresh, [], `${key} is mended in\n${damaged}`);
          }
        }
      }
      assert.ok(tried > 20);
    });
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { compareLines } from '../../cli/fix/compare-lines';
import { writeUnifiedDiff } from '../../cli/fix/unified-diff';
import { replace, cleanReport as clean } from '../kit/report';
import { wrongReports } from '../kit/wrong-reports';
import { call as callProgram, callIn, type Outcome } from './calls';
import { root, useFolder, write } from './working-folder';

const call = (...args: readonly string[]): Promise<Outcome> => callProgram('fix', ...args);
const misnamed = replace(clean, '六、其他需要报告的事项', '五、其他需要报告的事项');
const tools = [
  ['git', 'apply', '-'],
  ['patch', '-p1', '--quiet'],
] as const;

describe('disclosure-report fix --diff', () => {
  useFolder();

  const applyIn = (folder: string, diff: string): void => {
    for (const [program, ...args] of tools) {
      const copy = path.join(root, program);
      cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
      execFileSync(program, args, { cwd: copy, input: diff, stdio: ['pipe', 'pipe', 'ignore'] });
    }
  };

  it('prints a diff that git and patch turn into what fix does', async () => {
    for (const [index, text] of wrongReports.entries()) {
      const lineEnd = index % 3 === 1 ? '\r\n' : '\n';
      const bom = index % 5 === 2 ? '\uFEFF' : '';
      const isOpen = index % 2 === 1;
      const name = index % 7 === 3 ? `${index} 某局 "报告".txt` : `${index}.txt`;
      write(`报告/${name}`, bom + (isOpen ? text.trimEnd() : text).replaceAll('\n', lineEnd));
    }
    const { stdout, stderr, exitCode } = await call('--unsafe', '--diff', '报告');
    assert.equal(exitCode, 1);
    assert.match(stderr, /^共 \d+ 份报告：可修正 \d+ 份/);
    applyIn('报告', stdout);
    await call('--unsafe', '报告');
    const names = readdirSync(path.join(root, '报告'));
    for (const name of names) {
      const expected = readFileSync(path.join(root, '报告', name), 'utf8');
      for (const [program] of tools)
        assert.equal(readFileSync(path.join(root, program, '报告', name), 'utf8'), expected);
    }
  });

  it('changes nothing, and prints nothing where nothing would change', async () => {
    const file = write('a.txt', misnamed);
    write('b.txt', clean);
    await call('--diff', 'a.txt');
    assert.equal(readFileSync(file, 'utf8'), misnamed);
    const { stdout, exitCode } = await call('--diff', 'b.txt');
    assert.deepEqual([stdout, exitCode], ['', 0]);
  });

  it('shows the lines in UTF-8, whatever the file is in, with colours on a terminal alone', async () => {
    const file = write('a.txt', '');
    writeFileSync(file, Buffer.from(`\uFEFF${misnamed}`, 'utf16le'));
    const lines = '-五、其他需要报告的事项\n+六、其他需要报告的事项\n';
    assert.ok((await call('--diff', 'a.txt')).stdout.includes(lines));
    const terminal = { hasColours: true, showsProgress: false, columns: 80 };
    const { stdout } = await callIn({ terminal }, 'fix', '--diff', 'a.txt');
    assert.ok(stdout.includes('\u001b[31m-五、其他需要报告的事项\u001b[0m\n\u001b[32m+六、'));
  });
});

const someLines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\r\n'), { maxLength: 12 });

describe('lines compared', () => {
  it('differ in few places, and the rest is the same', () => {
    fc.assert(
      fc.property(someLines, someLines, (before, after) => {
        const result = [...before];
        const changes = compareLines(before, after);
        for (const { start, end, newStart, newEnd } of changes.toReversed())
          result.splice(start, end - start, ...after.slice(newStart, newEnd));
        assert.deepEqual(result, after);
        const removed = changes.reduce((sum, { start, end }) => sum + end - start, 0);
        assert.equal(before.length - removed, longestCommon(before, after));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are told as a whole where hardly any is the same', () => {
    const numbered = (mark: string) => Array.from({ length: 3_000 }, (_, index) => `${mark}${index}\n`);
    const changes = compareLines(['x', ...numbered('a')], ['x', ...numbered('b')]);
    assert.deepEqual(changes, [{ start: 1, end: 3_001, newStart: 1, newEnd: 3_001 }]);
  });

  it('say where a file does not end with a line end', () => {
    assert.equal(
      writeUnifiedDiff('a.txt', 'a\nb', 'a\nc\n'),
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n',
    );
    assert.equal(writeUnifiedDiff('a.txt', '', 'a\n'), '--- a/a.txt\n+++ b/a.txt\n@@ -0,0 +1 @@\n+a\n');
    assert.equal(writeUnifiedDiff('/x/a\tb.txt', 'a', 'a'), '');
    assert.match(writeUnifiedDiff('/x/a\tb.txt', 'a', 'b'), /^--- "a\/x\/a\\011b\.txt"\n/);
  });
});

/** The length of the longest sequence that both have. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const line of one) {
    const next = [0];
    for (const [index, own] of other.entries())
      next.push(line === own ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    row = next;
  }
  return row[other.length]!;
}

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readCheckCall } from '../../cli/check-call';
import type { Host } from '../../cli/command';
import { runCheck } from '../../cli/pipeline/run-check';
import { createSettingsLookup } from '../../cli/settings';
import { createMemory, type Memory } from '../../cli/watch/memory';
import { takeStamps } from '../../cli/watch/stamps';
import { cleanReport } from '../kit/report';
import { lastYear, ofAgency, root, useFolder, worse, wrongReport } from './working-folder';

const organization = { government: '松岭县', members: ['松岭县林业局', '松岭县水利局'] };
/** What may stand in a file of each name; undefined: nothing. */
const contents: Readonly<Record<string, readonly (string | undefined)[]>> = {
  ...Object.fromEntries(
    ['甲.txt', '乙.txt', '科室/丙.txt', '科室/丁.txt', '戊.txt'].map((name) => [
      name,
      [
        cleanReport,
        wrongReport,
        worse,
        lastYear,
        ...['松岭县林业局', '松岭县'].map((agency) => ofAgency(wrongReport, agency)),
        '会议通知\n请各单位参加。',
        '\u0000\u0001\u0002',
        undefined,
      ],
    ]),
  ),
  'disclosure-report.json': [
    undefined,
    JSON.stringify({ rules: { 'row-total': 'hint' } }),
    JSON.stringify({ organization }),
    '{',
  ],
  '科室/disclosure-report.json': [undefined, JSON.stringify({ rules: { 'carry-over': 'off' } })],
};

/** Which of its contents a file gets. */
const edit = fc.record({ name: fc.constantFrom(...Object.keys(contents)), number: fc.nat(8) });

const stampOf = (file: string): string => {
  const { mtimeMs, ctimeMs, size } = statSync(file);
  return `${mtimeMs} ${ctimeMs} ${size}`;
};

function put(name: string, content: string | undefined): void {
  const file = path.join(root, name);
  const isThere = existsSync(file);
  if (content === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const before = isThere && stampOf(file);
  // The clock of a disk may be slower than this.
  do writeFileSync(file, content);
  while (stampOf(file) === before);
}

/** A round of `check` as a watch does it, or from scratch: what it prints. */
async function check(args: readonly string[], values: object, memory?: Memory): Promise<string> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const host: Host = {
    version: '1.2.3',
    write: print,
    writeBytes: () => {},
    warn: (line) => print(`${line}\n`),
    draw: print,
    terminal: { hasColours: false, showsProgress: false, columns: undefined },
    readInput: () => new Uint8Array(),
    signal: new AbortController().signal,
  };
  const call = readCheckCall({ operands: args, values: { ...values }, locale: 'zh-cn' });
  memory?.look(takeStamps(call));
  const exitCode = await runCheck(call, createSettingsLookup(call.settings), host, memory);
  return `${printed}${exitCode}`;
}

/** The same memory, with the number of files that are checked nevertheless. */
function countChecked(memory: Memory): { readonly memory: Memory; readonly take: () => number } {
  let count = 0;
  return {
    memory: {
      ...memory,
      assist: (team) =>
        memory.assist({
          ...team,
          check: (tasks, wanted, take, nameOf) => {
            const all = [...tasks];
            count += all.length;
            return team.check(all, wanted, take, nameOf);
          },
        }),
    },
    take: () => {
      const counted = count;
      count = 0;
      return counted;
    },
  };
}

describe('what a watch remembers', function () {
  this.timeout(60_000);
  useFolder();

  it('changes nothing in what is printed', async () => {
    const values = fc.constantFrom(
      {},
      { format: 'json' },
      { scope: 'report' },
      { 'max-findings': '3' },
      { baseline: '' },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        values,
        async (rounds, values) => {
          rmSync(root, { recursive: true, force: true });
          mkdirSync(root);
          process.chdir(root);
          const memory = createMemory();
          for (const edits of rounds) {
            for (const { name, number } of edits) put(name, contents[name][number % contents[name].length]);
            assert.equal(await check(['.'], values, memory), await check(['.'], values));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves what has not changed, and what is compared with nothing that has', async () => {
    const { memory, take } = countChecked(createMemory());
    const agencies = ['松岭县水利局', '松岭县林业局', '松岭县民政局'];
    for (const agency of agencies) {
      put(`${agency}2024.txt`, ofAgency(cleanReport, agency));
      put(`${agency}2023.txt`, ofAgency(lastYear, agency));
    }
    await check(['.'], {}, memory);
    assert.ok(take() >= 6);
    await check(['.'], {}, memory);
    assert.equal(take(), 0);
    put('松岭县林业局2023.txt', ofAgency(wrongReport, '松岭县财政局'));
    await check(['.'], {}, memory);
    // It, and the report of the next year, which has nothing to be compared with any more.
    assert.ok(take() <= 3);
    put('disclosure-report.json', JSON.stringify({ rules: { balance: 'hint' } }));
    await check(['.'], {}, memory);
    assert.ok(take() >= 6);
  });
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { replace, cleanReport as clean } from '../kit/report';
import { useBundle } from '../server/bundle';
import { root, useFolder, write } from './working-folder';

/** The full measure is 500 files and 10 kills. */
const fileCount = Number(process.env.FIX_KILL_FILES ?? 60);
const killCount = Number(process.env.FIX_KILLS ?? 3);

const misnamed = replace(clean, '六、其他需要报告的事项', '五、其他需要报告的事项');
/** Of another length each, so that none could pass for another. */
const lengthen = (text: string, index: number): string =>
  text.replace('认真', `认真${'抓好落实，'.repeat(2_000 + index)}`);

describe('killing fix in the middle', () => {
  useFolder();
  const bundle = useBundle('cli/main.ts');

  it('leaves every file old or new, whole, and the next run does the rest', async function () {
    this.timeout(600_000);
    const indices = Array.from({ length: fileCount }, (_, index) => index);
    const nameOf = (index: number): string => `${String(index).padStart(4, '0')}.txt`;
    const contents = indices.map((index) => [misnamed, clean].map((text) => lengthen(text, index)));
    const countNew = (): number =>
      indices.filter((index) => {
        const now = readFileSync(path.join(root, nameOf(index)), 'utf8');
        const [before, after] = contents[index];
        assert.ok(now === before || now === after, `${nameOf(index)} is neither old nor new`);
        return now === after;
      }).length;
    let leftovers = 0;
    for (let kill = 0; kill < killCount; kill++) {
      for (const index of indices) write(nameOf(index), contents[index][0]);
      // Somewhere between the first and the last file, and at any moment of writing one.
      const last = path.join(root, nameOf(Math.floor(((kill + 0.5) / killCount) * (fileCount - 5))));
      const { ino } = statSync(last);
      const child = spawn(process.execPath, [bundle.file, 'fix', root], { stdio: 'ignore' });
      const closed = once(child, 'close') as Promise<[number | null, string | null]>;
      while (statSync(last).ino === ino) await new Promise(setImmediate);
      await wait(kill % 4);
      child.kill('SIGKILL');
      assert.equal((await closed)[1], 'SIGKILL');
      const done = countNew();
      assert.ok(done > 0 && done < fileCount, `${done} of ${fileCount} were done`);
      leftovers += readdirSync(root).length - fileCount;
    }
    if (process.env.FIX_KILLS !== undefined) console.log(`      ${leftovers} file(s) left behind`);
    const child = spawn(process.execPath, [bundle.file, 'fix', root], { stdio: 'ignore' });
    assert.deepEqual(await once(child, 'close'), [0, null]);
    assert.equal(countNew(), fileCount);
    assert.deepEqual(readdirSync(root).sort(), indices.map(nameOf));
  });
});

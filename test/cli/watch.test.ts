import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cleanReport } from '../kit/report';
import { callIn } from './calls';
import { root, useFolder, write, wrongReport } from './working-folder';

/** A `check --watch` that runs while the test does; `columns` where it writes to a terminal. */
function startWatch(args: readonly string[], columns?: number) {
  const stop = new AbortController();
  let stdout = '';
  let stderr = '';
  const outcome = callIn(
    {
      signal: stop.signal,
      write: (text) => {
        stdout += text;
      },
      warn: (line) => {
        stderr += `${line}\n`;
      },
      terminal: { hasColours: false, showsProgress: false, columns },
    },
    'check',
    '--watch',
    ...args,
  );
  const rounds = (): number => stderr.match(/^\[\d\d:\d\d:\d\d\] (等待|Waiting)/gm)?.length ?? 0;
  return {
    /** Waits for the end of a round, and tells what was printed since the last call. */
    round: async (count: number): Promise<{ stdout: string; stderr: string }> => {
      while (rounds() < count) await new Promise((resolve) => setTimeout(resolve, 10));
      const printed = { stdout, stderr };
      stdout = '';
      stderr = `${'[00:00:00] 等待\n'.repeat(count)}`;
      return { stdout: printed.stdout, stderr: printed.stderr.replaceAll('[00:00:00] 等待\n', '') };
    },
    stop: async (): Promise<number> => {
      stop.abort();
      return (await outcome).exitCode;
    },
  };
}

describe('check --watch', function () {
  this.timeout(60_000);
  useFolder();

  it('checks again when a report changes, comes, goes or takes the place of another', async () => {
    write('年报/水利局.txt', cleanReport);
    const watch = startWatch(['年报']);
    assert.match((await watch.round(1)).stdout, /^共 1 个文件：0 个错误/);

    write('年报/水利局.txt', wrongReport);
    const changed = await watch.round(2);
    assert.match(changed.stdout, /\[row-total\].*1 个错误/s);
    assert.match(changed.stderr, /^\[\d\d:\d\d:\d\d\] 有改动，重新核对：年报\/水利局\.txt。\n/);
    assert.ok(!changed.stdout.includes('\u001b'), 'what comes through a pipe is kept');

    // As editors save: another file takes the name.
    write('年报/~新', cleanReport);
    renameSync(path.join(root, '年报/~新'), path.join(root, '年报/水利局.txt'));
    assert.match((await watch.round(3)).stdout, /^共 1 个文件：0 个错误/);

    write('年报/科室/林业局.txt', wrongReport.replaceAll('水利局', '林业局'));
    assert.match((await watch.round(4)).stdout, /共 2 个文件：1 个错误/);

    // In a folder that was not there when it began.
    write('年报/科室/林业局.txt', cleanReport.replaceAll('水利局', '林业局'));
    assert.match((await watch.round(5)).stdout, /共 2 个文件：0 个错误/);

    rmSync(path.join(root, '年报/水利局.txt'));
    assert.match((await watch.round(6)).stdout, /共 1 个文件：0 个错误/);
    assert.equal(await watch.stop(), 0);
  });

  it('follows a file that was named, and the settings file in force', async () => {
    write('水利局.txt', wrongReport);
    const watch = startWatch(['水利局.txt']);
    assert.match((await watch.round(1)).stdout, /1 个错误，0 个警告/);
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    assert.match((await watch.round(2)).stdout, /0 个错误，1 个警告/);
    rmSync(path.join(root, '水利局.txt'));
    assert.match((await watch.round(3)).stderr, /没有这个文件/);
    write('水利局.txt', cleanReport);
    assert.match((await watch.round(4)).stdout, /0 个错误，0 个警告/);
    assert.equal(await watch.stop(), 0);
  });

  it('empties a terminal before it checks again, and not for what it writes itself', async () => {
    write('水利局.txt', cleanReport);
    const watch = startWatch(['--locale', 'en', '--output', '结果.md', '--format', 'markdown', '.'], 80);
    assert.match((await watch.round(1)).stderr, /Waiting for changes; Ctrl-C ends\./);
    write('水利局.txt', wrongReport);
    const { stdout, stderr } = await watch.round(2);
    assert.equal(stdout, '\u001b[2J\u001b[3J\u001b[H');
    assert.match(stderr, /Changed, checking again: 水利局\.txt\./);
    assert.equal(await watch.stop(), 0);
    assert.doesNotMatch((await watch.round(2)).stderr, /checking again/);
  });
});

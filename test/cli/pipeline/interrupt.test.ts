import assert from 'node:assert/strict';
import { callIn, type Outcome } from '../calls';
import { readOutput } from '../json-shape';
import { ofAgency, read, useFolder, write, wrongReport } from '../working-folder';
import { withThreads } from './threads';

describe('Ctrl-C', () => {
  useFolder();

  const writeMany = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => write(`${at}.txt`, ofAgency(wrongReport, `松岭县第${at}局`)));
  /** Calls the program, and interrupts it when it first writes something, or soon after its start. */
  const interrupt = async (when: 'first words' | 'soon', args: readonly string[]): Promise<Outcome> => {
    const controller = new AbortController();
    if (when === 'soon') setTimeout(() => controller.abort(), 1);
    let stdout = '';
    const outcome = await callIn(
      {
        ...withThreads(),
        signal: controller.signal,
        write: (text) => {
          if (when === 'first words') controller.abort();
          stdout += text;
        },
      },
      'check',
      ...args,
    );
    return { ...outcome, stdout };
  };

  for (const jobs of ['1', '2']) {
    it(`leaves what was found so far, and tells how much that is (--jobs ${jobs})`, async () => {
      const files = writeMany(600);
      const args = ['--jobs', jobs, '--scope', 'report', '--format', 'json', ...files];
      const { stdout, stderr, exitCode } = await interrupt('first words', args);
      assert.equal(exitCode, 130);
      const { files: found, summary } = readOutput(stdout);
      assert.ok(found.length > 0 && found.length < files.length, `${found.length}`);
      assert.equal(summary.files, found.length);
      assert.equal(summary.errors, found.length);
      const order = found.map(({ file }) => files.indexOf(file));
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
      assert.equal(stderr, `已中断：共 600 个文件，核对了 ${found.length} 个。\n`);
    });
  }

  it('tells what was not yet compared with the others', async () => {
    const files = writeMany(600);
    const { stdout, stderr, exitCode } = await interrupt('soon', ['--jobs', '1', ...files]);
    assert.equal(exitCode, 130);
    const [, done] = /\n\n共 (\d+) 个文件：\1 个错误，0 个警告。\n$/.exec(stdout)!;
    assert.ok(Number(done) > 0 && Number(done) < 600);
    assert.equal(stderr, `已中断：共 600 个文件，核对了 ${done} 个，其中 ${done} 个还没有与其他报告比对。\n`);
  });

  it('leaves the baseline as it is', async () => {
    const files = writeMany(600);
    const args = ['--locale', 'en', '--update-baseline', '--reason', 'x', ...files];
    const { stderr, exitCode } = await interrupt('soon', args);
    assert.equal(exitCode, 130);
    assert.equal(stderr, 'The baseline was left as it is.\nInterrupted: 0 of 600 file(s) were checked.\n');
    assert.throws(() => read('disclosure-report.baseline.json'), /ENOENT/);
  });
});

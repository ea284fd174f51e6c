import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameLeftover, removeLeftovers } from '../../cli/fix/leftovers';
import { openFile, replaceFile } from '../../cli/fix/replace-file';
import { replace, cleanReport as clean } from '../kit/report';
import { useBundle } from '../server/bundle';
import { call as callProgram } from './calls';
import { read, root, useFolder, write } from './working-folder';

const misnamed = replace(clean, '六、其他需要报告的事项', '五、其他需要报告的事项');
const bytes = Buffer.from(clean);

describe('a file that another program changes meanwhile', () => {
  useFolder();

  const changes: readonly (readonly [string, (file: string) => void])[] = [
    ['is written', (file) => writeFileSync(file, `${misnamed}更新`)],
    ['is written with as many bytes', (file) => writeFileSync(file, misnamed.replace('2024', '2023'))],
    [
      'is replaced by one of the same age',
      (file) => {
        const { mtime } = { mtime: new Date(1_700_000_000_000) };
        writeFileSync(`${file}.new`, misnamed);
        utimesSync(`${file}.new`, mtime, mtime);
        renameSync(`${file}.new`, file);
      },
    ],
  ];
  for (const [what, change] of changes) {
    it(`is left alone: it ${what}`, () => {
      const file = write('a.txt', misnamed);
      utimesSync(file, 1_700_000_000, 1_700_000_000);
      const opened = openFile(file);
      change(file);
      const changed = read('a.txt');
      assert.equal(replaceFile(opened, bytes), 'changed');
      assert.equal(read('a.txt'), changed);
      assert.deepEqual(readdirSync(root), ['a.txt']);
    });
  }

  it('is not written again where it is gone', () => {
    const opened = openFile(write('a.txt', misnamed));
    renameSync(opened.path, path.join(root, 'b.txt'));
    assert.equal(replaceFile(opened, bytes), 'ENOENT');
    assert.deepEqual(readdirSync(root), ['b.txt']);
  });
});

describe('what a run that was killed has left behind', () => {
  useFolder();

  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const nameOf = (process_: number): string => nameLeftover().replace(`.${process.pid}.`, `.${process_}.`);

  it('is taken away by the next run in that folder', async () => {
    write('a.txt', clean);
    write(nameOf(pid), 'half');
    assert.equal((await callProgram('fix', 'a.txt')).exitCode, 0);
    assert.deepEqual(readdirSync(root), ['a.txt']);
  });

  it('disturbs no run, and is no report', async () => {
    write('a.txt', clean);
    write(nameOf(process.pid), misnamed);
    const { stdout } = await callProgram('fix', '--dry-run', '.');
    assert.match(stdout, /^共 1 份报告：没有/);
  });

  it('is left where it may belong to somebody else, unless it is old', () => {
    const foreign = nameOf(pid).replace(/fix\.[0-9a-f]{8}/, 'fix.00000000');
    const names = [nameOf(process.pid), foreign, `${nameOf(pid)}.txt`, '.disclosure-report-fix.notes.tmp'];
    for (const name of names) write(name, '');
    removeLeftovers(root);
    assert.deepEqual(readdirSync(root).sort(), [...names].sort());
    utimesSync(path.join(root, foreign), 1_700_000_000, 1_700_000_000);
    removeLeftovers(root);
    assert.deepEqual(readdirSync(root).sort(), names.filter((name) => name !== foreign).sort());
  });
});

describe('a file that cannot be written', () => {
  useFolder();
  const bundle = useBundle('cli/main.ts');

  it('stays as it was, whole, and the others are dealt with', () => {
    write('a.txt', misnamed.replace('认真', '认真'.repeat(20_000)));
    write('b.txt', misnamed);
    const before = read('a.txt');
    // No file may be larger than 16 × 512 or 1024 bytes: the write stops in the middle, as on a full disk.
    const command = `trap '' XFSZ; ulimit -f 16; exec "$0" "$1" fix a.txt b.txt`;
    const { stderr, status } = spawnSync('sh', ['-c', command, process.execPath, bundle.file], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, 'a.txt 没有改动，无法写入：超出文件大小的限制。\n');
    assert.equal(status, 2);
    assert.equal(read('a.txt'), before);
    assert.equal(read('b.txt'), clean);
    assert.deepEqual(readdirSync(root).sort(), ['a.txt', 'b.txt']);
    assert.ok(readFileSync(path.join(root, 'a.txt')).length > 16 * 1_024);
  });
});

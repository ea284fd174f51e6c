import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanReport } from '../kit/report';
import { root } from '../kit/shared';

/** Without a network, and without what the settings of this machine would add. */
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

describe('the package as npm installs it', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  let folder: string;
  let prefix: string;

  before(async function () {
    this.timeout(120_000);
    folder = mkdtempSync(path.join(tmpdir(), 'npm-'));
    prefix = path.join(folder, 'prefix');
    const stage = path.join(folder, 'stage');
    for (const name of ['package.json', 'README.md', ...manifest.files])
      if (name !== 'dist') cpSync(path.join(root, name), path.join(stage, name), { recursive: true });
    execFileSync(process.execPath, [path.join(root, 'tools/bundle.mjs'), '--out', path.join(stage, 'dist')]);
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], stage);
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    npm(['install', '--global', '--prefix', prefix, path.join(folder, archive)], folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const call = (...args: readonly string[]) =>
    spawnSync(path.join(prefix, 'bin/disclosure-report'), args, { encoding: 'utf8', cwd: folder });

  it('gives the command, which checks a report', () => {
    assert.equal(call('--version').stdout, `${manifest.version}\n`);
    writeFileSync(path.join(folder, '水利局.txt'), cleanReport);
    const { stdout, status } = call('check', '水利局.txt');
    assert.deepEqual([stdout, status], ['共 1 个文件：0 个错误，0 个警告。\n', 0]);
    assert.equal(call('check', path.join(root, 'samples/2-有错的报告.txt')).status, 1);
  });

  it('gives the manual, in both languages', () => {
    const pages = path.join(prefix, 'share/man/man1');
    for (const page of ['disclosure-report.1', 'disclosure-report.zh-CN.1'])
      assert.ok(statSync(path.join(pages, page)).size > 2_000);
  });

  it('brings no other package along', () => {
    assert.deepEqual(readdirSync(path.join(prefix, 'lib/node_modules')), ['disclosure-report']);
    assert.ok(!readdirSync(path.join(prefix, 'lib/node_modules/disclosure-report')).includes('node_modules'));
  });
});

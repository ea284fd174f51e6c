import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readSheets from 'read-excel-file/node';
import { cleanReport, setFigure } from '../kit/report';
import { root } from '../kit/shared';
import { type Bundle, bundleProgram } from '../server/bundle';
import { readOutput } from './json-shape';

describe('the command line as a program', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  const clean = path.join(folder, '干净 的报告.txt');
  const wrong = path.join(folder, '错.txt');
  let bundle: Bundle;
  before(async function () {
    this.timeout(30_000);
    // Of another agency, so that they are not taken for two versions of one report.
    writeFileSync(clean, cleanReport.replaceAll('松岭县水利局', '松岭县林业局'));
    writeFileSync(wrong, setFigure(cleanReport, '一、本年新收', '总计', '9'));
    bundle = await bundleProgram('cli/main.ts');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    bundle.remove();
  });

  const call = (...args: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [bundle.file, ...args], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 2 ** 26,
    });
    return { stdout, stderr, status };
  };

  it('ends with 0, 1 or 2', () => {
    assert.equal(call('check', clean).status, 0);
    assert.equal(call('check', wrong).status, 1);
    assert.equal(call('check', 'missing.txt').status, 2);
    assert.equal(call('examine').status, 2);
  });

  it('writes workbooks with what it loads for nothing else', async () => {
    const named = ['汇总.xlsx', clean, wrong] as const;
    assert.equal(call('summary', '--output', ...named).status, 0);
    const [{ sheet }] = await readSheets(path.join(folder, '汇总.xlsx'));
    assert.equal(sheet, '汇总');
    const [library, ...others] = readdirSync(path.dirname(bundle.file))
      .map((name) => path.join(path.dirname(bundle.file), name))
      .filter((file) => statSync(file).isFile() && readFileSync(file, 'utf8').includes('xl/workbook.xml'));
    assert.deepEqual(others, []);
    renameSync(library, `${library}-gone`);
    assert.equal(call('check', clean).status, 0);
    assert.equal(call('summary', '--format', 'csv', clean).status, 0);
    renameSync(`${library}-gone`, library);
  });

  it('loads the rules for nothing but what needs them', () => {
    const folder = path.dirname(bundle.file);
    const parts = readdirSync(folder).filter((name) => name.startsWith('part-'));
    const rules = parts.find((name) =>
      readFileSync(path.join(folder, name), 'utf8').includes('copied-figures'),
    );
    assert.ok(rules);
    renameSync(path.join(folder, rules), path.join(folder, 'gone'));
    assert.equal(call('--version').status, 0);
    assert.equal(call('check', '--help').status, 0);
    renameSync(path.join(folder, 'gone'), path.join(folder, rules));
  });

  it('prints findings to one stream and problems to the other', () => {
    const { stdout, stderr, status } = call('check', path.basename(wrong), 'missing.txt');
    assert.equal(status, 2);
    assert.match(stdout, /^错\.txt\n {2}29:32 .*\[row-total\]\n {10}\| .*\n {10}\| +\^\n\n共 2 个文件/);
    assert.equal(stderr, '无法读取 missing.txt：没有这个文件。\n');
  });

  it('prints JSON of the promised shape', () => {
    const { files, summary } = readOutput(call('check', '--format', 'json', clean, wrong).stdout);
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.map(({ rule }) => rule)]),
      [
        [clean, []],
        [wrong, ['row-total']],
      ],
    );
    assert.deepEqual(summary, { files: 2, errors: 1, warnings: 0 });
  });

  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(call('--version'), { stdout: `${version}\n`, stderr: '', status: 0 });
  });

  for (const mode of ['waits', 'refuses'] as const) {
    it(`brings large output whole through a pipe that ${mode} when it is full`, async () => {
      const preload = path.join(folder, 'preload.js');
      // As a parent may leave it: writing to a full pipe then fails with EAGAIN, or writes a part.
      writeFileSync(preload, mode === 'waits' ? '' : 'process.stdout._handle.setBlocking(false);');
      const files = Array.from({ length: 1_000 }, () => wrong);
      const child = spawn(
        process.execPath,
        ['--require', preload, bundle.file, 'check', '--format', 'json', ...files],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const closed = once(child, 'close') as Promise<[number]>;
      let printed = '';
      child.stdout.setEncoding('utf8');
      // Piece by piece, a turn of the event loop between them: the pipe is full most of the time.
      for await (const piece of child.stdout) {
        printed += piece;
        await new Promise(setImmediate);
      }
      assert.equal((await closed)[0], 1);
      assert.ok(printed.length > 2 ** 20, `${printed.length}`);
      assert.equal(readOutput(printed).summary.errors, files.length);
    });
  }

  for (const jobs of ['1', '2']) {
    it(`ends by Ctrl-C with what was found so far (--jobs ${jobs})`, async () => {
      const files = Array.from({ length: 5_000 }, () => path.basename(wrong));
      const args = ['check', '--jobs', jobs, '--scope', 'report', '--format', 'json', ...files];
      const child = spawn(process.execPath, [bundle.file, ...args], { cwd: folder });
      const closed = once(child, 'close') as Promise<[number | null, string | null]>;
      let printed = '';
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (data) => {
        said += data;
      });
      child.stdout.setEncoding('utf8').on('data', (data) => {
        if (printed === '') child.kill('SIGINT');
        printed += data;
      });
      assert.deepEqual(await closed, [130, null]);
      const { summary } = readOutput(printed);
      assert.ok(summary.files > 0 && summary.files < files.length, `${summary.files}`);
      assert.equal(said, `已中断：共 5000 个文件，核对了 ${summary.files} 个。\n`);
    });
  }

  it('checks in several threads', () => {
    const files = Array.from({ length: 300 }, () => wrong);
    const [one, two] = ['1', '2'].map((jobs) => call('check', '--scope', 'report', '--jobs', jobs, ...files));
    assert.equal(one.status, 1);
    assert.deepEqual(two, one);
  });

  it('does not complain when nobody reads on', async () => {
    const files = Array.from({ length: 200 }, () => wrong);
    const child = spawn(process.execPath, [bundle.file, 'check', '--format', 'json', ...files], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const closed = once(child, 'close') as Promise<[number | null, string | null]>;
    let complaints = '';
    child.stderr.on('data', (data) => {
      complaints += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    assert.deepEqual(await closed, [1, null]);
    assert.equal(complaints, '');
  });
});

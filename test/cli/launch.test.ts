import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanReport, setFigure } from '../kit/report';
import { useBundle } from '../server/bundle';

describe('what was compiled for the command line', function () {
  this.timeout(30_000);
  const bundle = useBundle('cli/main.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'launch-'));
  const wrong = path.join(folder, '错.txt');
  const preload = path.join(folder, 'preload.js');
  const compiled = (): string => path.join(path.dirname(bundle.file), 'compiled');
  const listKept = (): string[] =>
    existsSync(compiled())
      ? readdirSync(compiled(), { recursive: true }).map((name) => path.join(compiled(), String(name)))
      : [];
  before(() => writeFileSync(wrong, setFigure(cleanReport, '一、本年新收', '总计', '9')));
  afterEach(() => rmSync(compiled(), { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the program, after `first` has changed its world, and returns what it prints. */
  const call = (args: readonly string[] = ['check', wrong], first = ''): string => {
    writeFileSync(preload, `const fs = require('node:fs'); ${first}`);
    const { stdout } = spawnSync(process.execPath, ['--require', preload, bundle.file, ...args], {
      encoding: 'utf8',
    });
    return stdout;
  };
  /** Prints what is read of it instead of reading it. */
  const tellReading = `
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...rest) => {
      if (String(file).includes('compiled')) console.log('read');
      return readFileSync(file, ...rest);
    };`;

  it('is kept for the next time, which is the same', () => {
    const output = call();
    assert.match(output, /\[row-total\]/);
    const kept = listKept();
    const written = kept.map((file) => statSync(file).mtimeMs);
    assert.ok(kept.some((file) => file.endsWith('.cache')));
    assert.equal(call(), output);
    assert.deepEqual(listKept(), kept);
    assert.deepEqual(
      kept.map((file) => statSync(file).mtimeMs),
      written,
    );
  });

  it('is kept for each command by itself', () => {
    call();
    call(['explain', 'row-total']);
    assert.deepEqual(
      readdirSync(compiled()).map((name) => name.replace(/^[\d.]+-/, '')),
      ['check', 'explain'],
    );
  });

  it('does no harm where it is spoilt', () => {
    const output = call();
    for (const file of listKept()) if (file.endsWith('.cache')) writeFileSync(file, 'spoilt');
    assert.equal(call(), output);
  });

  it('is not kept by a call that has come to nothing', () => {
    call(['check', path.join(folder, 'missing.txt')]);
    call(['check', '--nonsense', wrong]);
    assert.deepEqual(listKept(), []);
  });

  it('is not kept by a process that has lived long', () => {
    call(undefined, 'process.uptime = () => 60;');
    assert.deepEqual(listKept(), []);
  });

  it('is kept by the owner of the program only', () => {
    call(undefined, 'process.getuid = () => -2;');
    assert.deepEqual(listKept(), []);
  });

  it('is not taken from a folder of somebody else', () => {
    call();
    assert.match(call(undefined, tellReading), /^read\n/);
    const other = `
      const { statSync } = fs;
      fs.statSync = (place, ...rest) => {
        const stats = statSync(place, ...rest);
        if (String(place).endsWith('compiled')) stats.uid += 1;
        return stats;
      };`;
    assert.doesNotMatch(call(undefined, tellReading + other), /^read$/m);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../kit/shared';

const loader = path.join(root, 'out/code-cache/load-cached.js');

describe('the code cache', () => {
  let folder: string;
  let cache: string;
  let program: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'code-cache-'));
    cache = path.join(folder, 'cache');
    program = path.join(folder, 'program.js');
    writeFileSync(path.join(folder, 'part.js'), 'exports.double = (number) => 2 * number;');
    writeFileSync(program, 'console.log(require("./part.js").double(21));');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the program in a process of its own, which keeps at its end what was compiled, where that can be. */
  function run(): void {
    const [from, what, where] = [loader, program, cache].map((file) => JSON.stringify(file));
    const call = `require(${from}).loadCached(${what}, ${where}, (keep) => process.on('exit', keep))`;
    const output = execFileSync(process.execPath, ['-e', call], { encoding: 'utf8' });
    assert.equal(output, '42\n');
  }

  it('keeps each file for the next time, under a name of its version', () => {
    run();
    const kept = readdirSync(cache).sort();
    assert.deepEqual(
      kept.map((name) => name.split('.js-')[0]),
      ['part', 'program'],
    );
    run();
    assert.deepEqual(readdirSync(cache).sort(), kept);
  });

  it('takes no notice of what an earlier version has left, and removes it', () => {
    run();
    const before = readdirSync(cache);
    writeFileSync(program, '/* new */ console.log(require("./part.js").double(21));');
    run();
    const now = readdirSync(cache);
    assert.equal(now.length, before.length);
    assert.notDeepEqual(now, before);
  });

  it('runs all the same where what it finds is spoilt, and mends it', () => {
    run();
    const [part] = readdirSync(cache).map((name) => path.join(cache, name));
    const sound = readFileSync(part).length;
    writeFileSync(part, 'spoilt');
    run();
    assert.ok(readFileSync(part).length > sound / 2);
  });

  it('runs all the same where nothing can be kept', () => {
    mkdirSync(path.dirname(cache), { recursive: true });
    writeFileSync(cache, 'a file, no folder');
    run();
    assert.equal(readFileSync(cache, 'utf8'), 'a file, no folder');
  });
});

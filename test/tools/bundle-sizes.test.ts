import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Bundle, bundleProgram } from '../server/bundle';

interface Limit {
  readonly what: string;
  readonly files: RegExp;
  readonly kilobytes: number;
}

/**
 * What each program may weigh, minified: some five per cent above what it does. Whoever needs more raises the limit, and
 * knows what it costs: a file is read and compiled at every start.
 */
const limits: readonly Limit[] = [
  {
    what: 'the detector: all that loads for somebody who opens ordinary texts',
    files: /^client\/node\.js$/,
    kilobytes: 24,
  },
  {
    what: 'the client in VS Code: four fifths are the library for language clients',
    files: /^client\/node-client\.js$/,
    kilobytes: 470,
  },
  {
    what: 'detector and client on the web, in one file: a worker cannot require another',
    files: /^client\/browser\.js$/,
    kilobytes: 445,
  },
  {
    what: 'the server with what it loads when it is first needed: the law and practice, row by row',
    files: /^server\/(node|start-node|part-\w+)\.js$/,
    kilobytes: 470,
  },
  {
    what: 'the server on the web, in one file',
    files: /^server\/browser\.js$/,
    kilobytes: 480,
  },
  {
    what: 'the command line with what each command loads; 80 KB are the library for workbooks',
    files: /^cli\/(main|start|thread|start-thread|part-\w+)\.js$/,
    kilobytes: 640,
  },
];

describe('the bundles', () => {
  let bundle: Bundle;
  let sizes: readonly (readonly [name: string, kilobytes: number])[];
  before(async function () {
    this.timeout(30_000);
    bundle = await bundleProgram('server/node.ts');
    const folder = path.dirname(path.dirname(bundle.file));
    sizes = ['client', 'server', 'cli'].flatMap((part) =>
      readdirSync(path.join(folder, part)).map(
        (name) => [`${part}/${name}`, statSync(path.join(folder, part, name)).size / 1000] as const,
      ),
    );
  });
  after(() => bundle.remove());

  for (const { what, files, kilobytes } of limits) {
    it(`are small: ${what}`, () => {
      const found = sizes.filter(([name]) => files.test(name));
      assert.ok(found.length > 0);
      const size = found.reduce((sum, [, one]) => sum + one, 0);
      assert.ok(size < kilobytes, `${size} KB: ${found.map(([name]) => name)}`);
    });
  }

  it('have a limit each', () => {
    for (const [name] of sizes)
      assert.ok(
        limits.some(({ files }) => files.test(name)),
        name,
      );
  });

  it('load of the command line for a check what that needs, in one part', () => {
    const parts = sizes.filter(([name]) => /^cli\/part-/.test(name)).map(([, size]) => size);
    assert.ok(Math.max(...parts) < 380, String(parts));
    // What says what the commands are is all that help needs.
    const start = sizes.filter(([name]) => /^cli\/(main|start)\.js$/.test(name));
    assert.ok(start.length === 2 && start.every(([, size]) => size < 5), String(start));
  });

  it('load of the server at the start what every report needs, and no more', () => {
    const atStart = sizes.filter(([name]) => /^server\/(node|start-node)\.js$/.test(name));
    assert.equal(atStart.length, 2);
    const parts = sizes.filter(([name]) => /^server\/part-/.test(name)).map(([, size]) => size);
    // What reads and checks reports is shared with what explains and mends them, which is the other part.
    assert.ok(parts.length === 2 && Math.min(...parts) > 60, String(parts));
    const sum = atStart.reduce((all, [, size]) => all + size, Math.max(...parts));
    assert.ok(sum < 353, `${sum} KB`);
  });
});

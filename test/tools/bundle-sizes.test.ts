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
    kilobytes: 470,
  },
  {
    what: 'what the command line loads when it writes a workbook: nearly all is the library for them',
    files: /^cli\/xlsx\/workbook\.js$/,
    kilobytes: 85,
  },
];

describe('the bundles', () => {
  let bundle: Bundle;
  let sizes: readonly (readonly [name: string, kilobytes: number])[];
  before(async function () {
    this.timeout(30_000);
    bundle = await bundleProgram('server/node.ts');
    const folder = path.dirname(path.dirname(bundle.file));
    sizes = ['client', 'server', 'cli/xlsx'].flatMap((part) =>
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

  it('load of the server at the start what every report needs, and no more', () => {
    const atStart = sizes.filter(([name]) => /^server\/(node|start-node)\.js$/.test(name));
    assert.equal(atStart.length, 2);
    const parts = sizes.filter(([name]) => /^server\/part-/.test(name));
    // What reads reports is shared with what explains them; the explanations are the other part.
    assert.ok(
      parts.some(([, size]) => size > 60),
      String(parts),
    );
  });
});

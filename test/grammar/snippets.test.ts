import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShared } from '../kit/shared';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const path = join(__dirname, '../../../snippets/disclosure-report.code-snippets');

describe('snippets', () => {
  const snippets = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Snippet>);

  it('lay out the three tables with one tab stop a cell, numbered in reading order', () => {
    const stops = snippets.map(({ body }) =>
      [...body.join('\n').matchAll(/\$\{(\d+):0\}/g)].map(([, stop]) => Number(stop)),
    );
    assert.deepEqual(
      stops.map(({ length }) => length),
      [10, 175, 15],
    );
    for (const numbers of stops)
      assert.deepEqual(
        numbers,
        [...numbers.keys()].map((at) => at + 1),
      );
  });

  it('keep every line of a table equally wide', () => {
    const widths = snippets.map(({ body }) => [...new Set(body.map((line) => line.split('\t').length))]);
    assert.deepEqual(widths, [[4], [10], [15]]);
  });

  it('are found in Chinese and by pinyin initials', () => {
    for (const { prefix } of snippets) assert.match(prefix.join(' '), /^表[二三四] \S+表 [a-z]+b$/);
  });

  it('are laid out as in a clean report', function () {
    const report = readShared(this, 'cases/14-clean-pagebreak-in-table.txt');
    const withoutFigures = (line: string): string =>
      line.replace(/\t[\d.]+(?=\t|$)/g, '\t0').replace(/^\d+(?=\t)/, '0');
    const lines = new Set(report.split('\n').map(withoutFigures));
    const filled = snippets.flatMap(({ body }) => body.map((line) => line.replace(/\$\{\d+:0\}/g, '0')));
    // The report lets trailing empty cells of table 二 go.
    const known = (line: string): boolean => lines.has(line) || lines.has(line.trimEnd());
    assert.deepEqual(
      filled.filter((line) => !known(line)),
      [],
    );
  });
});

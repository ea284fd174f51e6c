import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block, Format } from '../../core/formats/format';
import { documentNumbers } from '../../core/formats/legal';
import { formats } from '../../core/formats';
import { root } from '../kit/shared';

const labelsOf = ({ title, rows, columns, groups = [] }: Block) => [
  ...(title === undefined ? [] : [title]),
  ...[...rows, ...columns, ...groups].map(({ label }) => label),
];
const labels = [
  ...(formats as readonly Format[]).flatMap(({ parts, tables }) => [
    ...parts.map(({ label }) => label),
    ...tables.flatMap((table) => [table.label, ...table.headerWords, ...table.blocks.flatMap(labelsOf)]),
  ]),
];
// Shorter words (总计, 自然人) are ordinary Chinese too.
const statutory = [
  ...labels.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]).filter(({ length }) => length >= 6),
  ...documentNumbers.map(({ number }) => number),
];

/** Source files with their text, comments taken out: these may quote. */
function readSources(): { readonly name: string; readonly code: string }[] {
  return ['core', 'encoding', 'server', 'cli', 'client', 'tools']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((name) => /\.(ts|mjs)$/.test(name) && !/^core\/(formats|messages)\//.test(name))
    .map((name) => ({
      name,
      code: readFileSync(path.join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, ''),
    }));
}

describe('statutory words', () => {
  it('stand in core/formats only; messages may quote them', () => {
    const sources = readSources();
    assert.ok(sources.length > 50 && statutory.length > 50);
    const strays = sources.flatMap(({ name, code }) =>
      statutory.filter((words) => code.includes(words)).map((words) => `${name}: ${words}`),
    );
    assert.deepEqual(strays, []);
  });
});

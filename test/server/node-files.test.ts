import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/sources/node-files';
import { largestFile } from '../../server/sources/report-source';
import { setFigure } from '../kit/report';
import { lastYear, otherLastYear, thisYear } from '../kit/years';
import { useServers } from './servers';

const everything = { include: ['**/*.txt'], exclude: [] as string[], limit: 100 };

describe('files of the disk', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return pathToFileURL(file).href;
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const list = async (query: Partial<typeof everything> = {}) =>
    (await nodeFiles.list({ ...everything, ...query, folders: [pathToFileURL(folder).href] }))
      .map(({ uri }) => decodeURIComponent(uri.slice(pathToFileURL(folder).href.length + 1)))
      .sort();

  it('are listed by patterns, links aside, up to a number', async () => {
    for (const name of ['a.txt', 'b.md', '县直/c.txt', 'node_modules/d.txt', '县直/旧/e.txt'])
      write(name, '');
    symlinkSync(folder, path.join(folder, 'circle'));
    assert.deepEqual(await list(), ['a.txt', 'node_modules/d.txt', '县直/c.txt', '县直/旧/e.txt']);
    assert.deepEqual(await list({ exclude: ['**/node_modules/**', '**/旧/**'] }), ['a.txt', '县直/c.txt']);
    assert.equal((await list({ limit: 2 })).length, 2);
    const nowhere = await nodeFiles.list({
      ...everything,
      folders: [`${pathToFileURL(folder)}/no`, 'http://a'],
    });
    assert.deepEqual(nowhere, []);
  });

  it('are read, but for those that are too large or not there', async () => {
    assert.deepEqual([...(await nodeFiles.read(write('a.txt', 'ab')))!], [97, 98]);
    assert.equal(await nodeFiles.read(write('b.txt', new Uint8Array(largestFile + 1))), undefined);
    assert.equal(await nodeFiles.read(pathToFileURL(path.join(folder, 'c.txt')).href), undefined);
    assert.equal(await nodeFiles.read('untitled:a'), undefined);
  });

  describe('of a client that can only edit', () => {
    const startServer = useServers();

    it('are read with their settings and baseline, and looked at again when something is asked', async () => {
      write('2023.txt', otherLastYear);
      const own = write('2024.txt', thisYear);
      write('disclosure-report.json', JSON.stringify({ rules: { 'carry-over': 'hint' } }));
      const client = await startServer({ folders: [pathToFileURL(folder).href] });
      await client.open(own, thisYear);
      const shows = async (expected: string): Promise<void> => {
        for (;;) {
          const report = await client.pull(own);
          assert.ok(report.kind === 'full');
          if (`${report.items.map(({ severity, code }) => `${severity} ${code}`)}` === expected) return;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      await shows('4 carry-over');
      write('2023.txt', lastYear);
      await shows('');
      write('2023.txt', otherLastYear);
      write('disclosure-report.json', '{}');
      await shows('2 carry-over');
      renameSync(path.join(folder, '2023.txt'), path.join(folder, '2023.md'));
      await shows('');
    });

    it('whatever signs are in their names: a report is never another one beside itself', async () => {
      const text = setFigure(thisYear, '一、本年新收', '总计', '9');
      const own = write('县直 (1)/2024年度! [终稿]#1.txt', text);
      const client = await startServer({ folders: [pathToFileURL(folder).href] });
      await client.open(own, text);
      const codes: string[] = [];
      // Also when the file has been read.
      for (let attempt = 0; attempt < 20; attempt++) {
        const report = await client.pull(own);
        assert.ok(report.kind === 'full');
        codes.push(...report.items.map(({ code }) => `${code}`));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.deepEqual([...new Set(codes)], ['row-total']);
    });
  });
});

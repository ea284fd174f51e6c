import assert from 'node:assert/strict';
import { findPath, isIncluded, isSearched } from '../../server/sources/file-query';
import { spellUri } from '../../server/workspace/uris';

describe('the files that may be reports', () => {
  const query = { include: ['**/*.txt'], exclude: ['**/node_modules/**', '旧/**', '**/*.bak.txt'] };

  it('match what is included and nothing that is excluded', () => {
    const paths = [
      'a.txt',
      'b/c.txt',
      'a.md',
      'node_modules/a.txt',
      'b/node_modules/c/d.txt',
      '旧/a.txt',
      'b/旧/a.txt',
      'a.bak.txt',
    ];
    assert.deepEqual(
      paths.filter((path) => isIncluded(query, path)),
      ['a.txt', 'b/c.txt', 'b/旧/a.txt'],
    );
  });

  it('are looked for in no folder that is excluded', () => {
    const paths = ['b', 'node_modules', 'b/node_modules', '旧', 'b/旧'];
    assert.deepEqual(
      paths.filter((path) => isSearched(query, path)),
      ['b', 'b/旧'],
    );
  });

  it('lie in a folder of the workspace', () => {
    const folders = ['file:///a/b', 'vscode-vfs://github/owner/repo'];
    assert.equal(findPath({ folders }, 'file:///a/b/%E6%97%A7/c.txt'), '旧/c.txt');
    assert.equal(findPath({ folders }, 'vscode-vfs://github/owner/repo/c.txt'), 'c.txt');
    assert.equal(findPath({ folders }, 'file:///a/bc/d.txt'), undefined);
  });
});

describe('the spelling of a URI', () => {
  it('is one for every file, as VS Code has it', () => {
    for (const [given, spelt] of [
      ['file:///a/2024年(1).txt', 'file:///a/2024%E5%B9%B4%281%29.txt'],
      ['file:///a/2024%e5%b9%b4(1).txt', 'file:///a/2024%E5%B9%B4%281%29.txt'],
      ['file:///C:/a.txt', 'file:///c%3A/a.txt'],
      ['file:///c%3A/a.txt', 'file:///c%3A/a.txt'],
      ['vscode-remote://ssh-remote%2Bhost/a b.txt', 'vscode-remote://ssh-remote%2Bhost/a%20b.txt'],
      ['untitled:Untitled-1', 'untitled:Untitled-1'],
      ['file:///a/100%.txt', 'file:///a/100%25.txt'],
      ['no uri', 'no uri'],
    ] as const) {
      assert.equal(spellUri(given), spelt);
      assert.equal(spellUri(spelt), spelt);
    }
  });
});

import assert from 'node:assert/strict';
import {
  findNearest,
  listFoldersAbove,
  matchesPattern,
  noFileSettings,
  relateTo,
  severitiesFor,
} from '../../../core/index';

const cases: readonly (readonly [pattern: string, matched: readonly string[], others: readonly string[]])[] =
  [
    ['县直/**', ['县直/a.txt', '县直/局/a.txt'], ['县直', '县直.txt', 'x/县直/a.txt', '县直2/a.txt']],
    ['县直/', ['县直/a.txt', '县直/局/a.txt'], ['县直.txt']],
    ['./县直/*', ['县直/a.txt'], ['县直/局/a.txt', 'a.txt']],
    ['县直\\*.txt', ['县直/a.txt'], ['县直/a.md']],
    ['**/*.txt', ['a.txt', 'x/a.txt', 'x/y/a.txt'], ['a.txt/b']],
    ['**', ['a.txt', 'x/y/a.txt'], ['']],
    ['*.txt', ['a.txt', '.txt'], ['x/a.txt', 'a.txt.bak']],
    ['县直/**/2024*.txt', ['县直/2024.txt', '县直/局/2024年.txt'], ['县直/x2024.txt', '2024.txt']],
    ['202?/*', ['2024/a', '202𠀋/a'], ['202/a', '20244/a', '202//a']],
    ['{县直,乡镇}/**', ['县直/a', '乡镇/b/c'], ['镇/a', '县直乡镇/a', '{县直,乡镇}/a']],
    ['{县直/**,乡镇/*.txt}', ['县直/a/b', '乡镇/a.txt'], ['乡镇/a/b.txt']],
    ['a{,b{c,d}}e', ['ae', 'abce', 'abde'], ['abe', 'ace']],
    ['a{b', ['a{b'], ['ab']],
    ['a}b,c', ['a}b,c'], ['a']],
    ['x**y', ['xy', 'xaay'], ['xa/ay']],
    ['水利局〔2024〕[1].txt', ['水利局〔2024〕[1].txt'], ['水利局〔2024〕1.txt']],
    ['a.txt', ['a.txt'], ['aXtxt', 'A.txt']],
    // As macOS writes names: a letter and its mark apart.
    ['Caf\u00e9/**', ['Cafe\u0301/a'], []],
    ['Cafe\u0301/?', ['Caf\u00e9/\u00e9'], []],
  ];

describe('a pattern of files', () => {
  for (const [pattern, matched, others] of cases) {
    it(`${pattern} means ${matched.join(' ')}`, () => {
      for (const path of matched) assert.ok(matchesPattern(pattern, path), path);
      for (const path of others) assert.ok(!matchesPattern(pattern, path), path);
    });
  }

  it('is matched in no time, however it is made', () => {
    const path = `${'a'.repeat(2_000)}/b`;
    const began = performance.now();
    for (const pattern of [
      '*a'.repeat(200),
      `${'**/'.repeat(200)}x`,
      '{a,a}'.repeat(200),
      `${'{'.repeat(500)}a`,
    ])
      assert.ok(!matchesPattern(pattern, path));
    assert.ok(performance.now() - began < 2_000);
  });
});

describe('the severities of a file', () => {
  const settings = {
    ...noFileSettings,
    rules: { balance: 'warning', 'row-total': 'hint' },
    overrides: [
      { files: ['县直/**'], rules: { balance: 'off' } },
      { files: ['**/水利局.txt', '乡镇/**'], rules: { balance: 'error' } },
    ],
  } as const;

  it('are those of the file, changed by what its path matches, the later prevailing', () => {
    for (const [path, balance] of [
      ['a.txt', 'warning'],
      ['县直/a.txt', 'off'],
      ['县直/水利局.txt', 'error'],
      ['水利局.txt', 'error'],
      ['乡镇/a.txt', 'error'],
    ]) {
      assert.deepEqual(severitiesFor(settings, path), { balance, 'row-total': 'hint' }, path);
    }
  });
});

describe('the settings file in force', () => {
  const files = ['/a/disclosure-report.json', '/a/b/c/disclosure-report.json', '/disclosure-report.json'];

  it('is the nearest above a file', () => {
    for (const [path, index] of [
      ['/a/b/c/x.txt', 1],
      ['/a/b/c/d/x.txt', 1],
      ['/a/b/x.txt', 0],
      ['/a/x.txt', 0],
      ['/ab/x.txt', 2],
      ['/x.txt', 2],
    ] as const) {
      assert.equal(findNearest(path, files), files[index], path);
    }
    assert.equal(findNearest('/x.txt', files.slice(0, 2)), undefined);
    assert.equal(findNearest('C:/县/x.txt', ['C:/disclosure-report.json']), 'C:/disclosure-report.json');
  });

  it('has patterns relative to its folder', () => {
    assert.equal(relateTo(files[0], '/a/县直/x.txt'), '县直/x.txt');
    assert.equal(relateTo(files[2], '/x.txt'), 'x.txt');
    assert.equal(relateTo(files[0], '/ab/x.txt'), undefined);
  });

  it('is looked for in every folder up to the topmost', () => {
    assert.deepEqual(listFoldersAbove('/a/b/x.txt'), ['/a/b', '/a', '']);
    assert.deepEqual(listFoldersAbove('C:/a/x.txt'), ['C:/a', 'C:']);
    assert.deepEqual(listFoldersAbove('x.txt'), []);
  });
});

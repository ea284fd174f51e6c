import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMatcher, matchesPattern } from '../../../core/index';

describe('sets of characters in a pattern', () => {
  for (const [pattern, matched, others] of [
    ['[一-丁]*.txt', ['一.txt', '丁2.txt'], ['甲.txt', '.txt']],
    ['202[345].txt', ['2023.txt'], ['2022.txt', '202[345].txt']],
    ['[!0-9]x', ['ax', '甲x'], ['1x', '/x', 'x']],
    ['[^a]', ['b', '^'], ['a']],
    ['[]a]', [']', 'a'], ['[', '[]a]']],
    ['[a-]', ['a', '-'], ['b']],
    ['[{]{a,[,]}', ['{a', '{,'], ['{b', 'a']],
    ['a[b', ['a[b'], ['ab']],
    ['a[b/c]', ['a[b/c]'], ['ab', 'a/']],
  ] as const) {
    it(pattern, () => {
      const matches = createMatcher(pattern, true);
      for (const path of matched) assert.ok(matches(path), path);
      for (const path of others) assert.ok(!matches(path), path);
    });
  }

  it('are none in a settings file', () => {
    assert.ok(matchesPattern('[2024]*.txt', '[2024]1.txt'));
    assert.ok(!matchesPattern('[2024]*.txt', '2.txt'));
  });

  it('never throw, and change nothing where there is no bracket', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab[]!-{},*?/甲') }), fc.string(), (pattern, path) => {
        const found = createMatcher(pattern, true)(path);
        if (!pattern.includes('[')) assert.equal(found, matchesPattern(pattern, path));
      }),
    );
  });
});

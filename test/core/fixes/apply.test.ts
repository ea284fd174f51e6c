import assert from 'node:assert/strict';
import { applyFixes, type Fix } from '../../../core/index';

const replaceBy = (
  newText: string,
  isSafe: boolean,
  ...ranges: readonly (readonly [number, number])[]
): Fix => ({
  title: { key: 'fix-join', params: {} },
  isSafe,
  edits: ranges.map(([start, end]) => ({ start, end, newText })),
});

describe('applyFixes', () => {
  const text = '0123456789';

  it('does safe fixes only, unless asked for all', () => {
    const fixes = [replaceBy('a', true, [1, 2]), replaceBy('b', false, [4, 6])];
    assert.equal(applyFixes(text, fixes), '0a23456789');
    assert.equal(applyFixes(text, fixes, { isUnsafeToo: true }), '0a23b6789');
  });

  it('takes them in any order', () => {
    const fixes = [replaceBy('b', true, [4, 6]), replaceBy('a', true, [1, 2])];
    assert.equal(applyFixes(text, fixes), '0a23b6789');
  });

  it('leaves out, whole, a fix that overlaps an earlier one', () => {
    const fixes = [replaceBy('a', true, [1, 4]), replaceBy('b', true, [3, 5], [8, 9])];
    assert.equal(applyFixes(text, fixes), '0a456789');
  });

  it('does not write twice at one place', () => {
    assert.equal(
      applyFixes(text, [replaceBy('a', true, [3, 3]), replaceBy('b', true, [3, 3])]),
      '012a3456789',
    );
  });

  it('does fixes that touch', () => {
    assert.equal(applyFixes(text, [replaceBy('a', true, [1, 3]), replaceBy('b', true, [3, 5])]), '0ab56789');
  });

  it('changes nothing without fixes', () => {
    assert.equal(applyFixes(text, []), text);
    assert.equal(applyFixes(text, [replaceBy('a', true)]), text);
  });
});

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { fileUri } from '../../cli/file-uri';

describe('the uri of a file', () => {
  const name = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'aZ09_-.()松岭县水利局（）〇 ') },
        { weight: 1, arbitrary: fc.constantFrom(...'%?#[]{}|^~!*\'"&=+,;:@\\\u{20000}é\ud800') },
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((characters) => characters.join(''));

  it('is the one that Node writes', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), fc.boolean(), (names, isAbsolute) => {
        const file = (isAbsolute ? '/' : '') + names.join('/');
        assert.equal(fileUri(file), pathToFileURL(file).href);
      }),
      { numRuns: 500 },
    );
  });
});

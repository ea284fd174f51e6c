import assert from 'node:assert/strict';
import { readDocumentation } from '../../server/documentation';

const command = 'disclosureReport.openDocumentation';
const base = 'https://example.org/docs';
/** What a client makes of a command's address. */
const callOf = (link = ''): unknown[] => {
  assert.ok(link.startsWith(`command:${command}?`), link);
  return JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1)));
};

describe('links to the documentation', () => {
  it('call the command of the client from text, with page and anchor', () => {
    const { linkInText } = readDocumentation({ command }, 'zh-cn');
    assert.deepEqual(callOf(linkInText('rules/row-total')), ['rules/row-total']);
    assert.deepEqual(callOf(linkInText('categories', '三、1')), ['categories', '三、1']);
  });

  it('lead to a file below the base address', () => {
    for (const given of [base, `${base}/`]) {
      const { linkFromCode, linkInText } = readDocumentation({ base: given }, 'zh-cn');
      assert.equal(linkFromCode('rules/row-total'), `${base}/rules/row-total.md`);
      assert.equal(linkInText('categories', 'new'), `${base}/categories.md#new`);
    }
  });

  it('lead to the page in the user’s language', () => {
    const { linkFromCode, linkInText } = readDocumentation({ command, base }, 'en');
    assert.equal(linkFromCode('rules/row-total', 'why'), `${base}/rules/row-total.en.md#why`);
    assert.deepEqual(callOf(linkInText('categories')), ['categories.en']);
  });

  it('never call a command from a code: editors run none there', () => {
    assert.equal(readDocumentation({ command }, 'en').linkFromCode('rules/row-total'), undefined);
  });

  for (const options of [undefined, null, 'https:', {}, { base: 'docs' }, { base: 1, command: 'a b' }]) {
    it(`are not made of ${JSON.stringify(options)}`, () => {
      const { linkFromCode, linkInText } = readDocumentation(options, 'en');
      assert.equal(linkFromCode('rules/row-total'), undefined);
      assert.equal(linkInText('rules/row-total'), undefined);
    });
  }
});

import assert from 'node:assert/strict';
import { addressOfPage, findPage } from '../../client/documentation-pages';

const pages = ['rules/row-total', 'rules/row-total.en', 'rules/README', 'rules/README.en', 'categories'];
const others = [
  '',
  '..',
  '../package',
  'rules/../../package',
  'rules/./row-total',
  '/etc/passwd',
  'rules//row-total',
  'rules\\..\\x',
  'https://example.org/x',
  'rules/row-total.md',
  'rules/row-total.exe',
  'rules/%2e%2e/x',
  undefined,
  null,
  1,
  ['rules/row-total'],
];

describe('a page of the documentation', () => {
  for (const page of pages) {
    it(`${page} has a path`, () => {
      assert.equal(findPage(page), `/${page}.md`);
      assert.equal(addressOfPage(`/${page}.md`), `${page}.md`);
    });
  }

  for (const other of others) {
    it(`is not ${JSON.stringify(other)}`, () => {
      assert.equal(findPage(other), undefined);
      if (typeof other === 'string') assert.equal(addressOfPage(`/${other}.md`), undefined);
    });
  }
});

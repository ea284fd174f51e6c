import assert from 'node:assert/strict';
import { check, see } from '../../kit/check';
import { caseFigures, cleanReport, columnByColumn, expectSilent, replace, setFigure } from '../../kit/report';

describe('unreadable-table', () => {
  it('is said once, in the table, and the table is left alone otherwise', () => {
    const found = see(columnByColumn, 'all').map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(found, ['warning unreadable-table']);
    const [{ start }] = check(columnByColumn);
    assert.ok(
      start >= columnByColumn.indexOf('三、收到和处理') && start < columnByColumn.indexOf('予以公开'),
    );
  });

  it('is said of table 四 with three figures on a line and nothing that names them', () => {
    const text = replace(cleanReport, caseFigures, caseFigures.replace(/((?:\d+\t){2}\d+)\t/g, '$1\n'));
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['unreadable-table'],
    );
  });

  it('keeps silent about totals in it, but not in the other tables', () => {
    const wrong = replace(columnByColumn, '1\t0\t1\t0\t2\t', '1\t0\t1\t0\t5\t');
    assert.deepEqual(
      see(wrong).map(({ rule }) => rule),
      ['unreadable-table', 'case-total'],
    );
  });

  it('is silent on a table in which one row is damaged', () => {
    expectSilent(setFigure(cleanReport, '3.其他\t', '自然人', '/'), 'unreadable-table');
  });
});

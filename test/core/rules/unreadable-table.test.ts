import assert from 'node:assert/strict';
import { check, see } from '../../kit/check';
import { caseFigures, cleanReport, expectSilent, replace, setFigure } from '../../kit/report';

/** Table 三 with every cell on a line of its own. */
const cellPerLine = ((): string => {
  const from = cleanReport.indexOf('（本列数据');
  const until = cleanReport.indexOf('四、政府信息公开行政复议');
  const cells = cleanReport.slice(from, until).replace(/\t+/g, '\n');
  return cleanReport.slice(0, from) + cells + cleanReport.slice(until);
})();

describe('unreadable-table', () => {
  it('is said once, in the table, and the table is left alone otherwise', () => {
    const found = see(cellPerLine, 'all').map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(found, ['warning unreadable-table']);
    const [{ start }] = check(cellPerLine);
    assert.ok(start >= cellPerLine.indexOf('三、收到和处理') && start < cellPerLine.indexOf('予以公开'));
  });

  it('is said of table 四 with every figure on a line of its own', () => {
    const text = replace(cleanReport, caseFigures, caseFigures.replace(/\t/g, '\n'));
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['unreadable-table'],
    );
  });

  it('keeps silent about totals in it, but not in the other tables', () => {
    const wrong = replace(cellPerLine, '1\t0\t1\t0\t2\t', '1\t0\t1\t0\t5\t');
    assert.deepEqual(
      see(wrong).map(({ rule }) => rule),
      ['unreadable-table', 'case-total'],
    );
  });

  it('is silent on a table in which one row is damaged', () => {
    expectSilent(setFigure(cleanReport, '3.其他\t', '自然人', '/'), 'unreadable-table');
  });
});

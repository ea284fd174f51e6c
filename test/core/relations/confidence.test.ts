import assert from 'node:assert/strict';
import { assessTables, parseReport, type TableAssessment } from '../../../core/index';
import { list, see } from '../../kit/check';
import { balanceFigures, plainLayout, writeReport } from '../../kit/generate-report';
import { cleanReport, dropLines, editLine, setFigure } from '../../kit/report';

function assess(text: string): TableAssessment {
  return assessTables(parseReport(text)).find(({ id }) => id === 't3')!;
}

/** Figures in which hardly anything is 0. */
const full = balanceFigures(
  Array.from({ length: 126 }, (_, index) => (index % 7) + 1),
  [1, 2, 3, 1, 2, 3],
  [2, 1, 2, 1, 2, 1],
  [1, 0, 1, 0],
);

/** Table 三 with its figures in disorder: each row turned by as many columns as its place in the table. */
function turnRows(): string {
  const applications = full.applications.map((row, index) => {
    const by = index % row.length;
    return [...row.slice(by), ...row.slice(0, by)];
  });
  return writeReport({ ...full, applications }, plainLayout);
}

/** The first half of most labels gone, as where a page was cut. */
function tearLabels(text: string): string {
  return text.replace(/\t(?:\d\.)?[^\t\n\d（）]{4}([^\t\n]{2,}(?:\t\d+){7})/g, '\t$1');
}

describe('the confidence in a table', () => {
  it('is 1 where every row, cell and sum is there', () => {
    const { confidence, isReadable, rows, cells, relations } = assess(cleanReport);
    assert.deepEqual(
      { confidence, isReadable, rows, cells, relations },
      {
        confidence: 1,
        isReadable: true,
        rows: { found: 25, expected: 25 },
        cells: { read: 175, expected: 175 },
        relations: { holding: 39, broken: 0, unknown: 0 },
      },
    );
  });

  it('does not suffer from three wrong figures', () => {
    const text = ['一、本年新收', '（一）予以公开', '四、结转下年度'].reduce(
      (rest, row, index) => setFigure(rest, row, '总计', String(50 + index)),
      cleanReport,
    );
    assert.equal(assess(text).confidence, 1);
    assert.ok(see(text).length > 0);
  });

  it('counts what is missing, and what that leaves unknown', () => {
    const text = dropLines(setFigure(cleanReport, '一、本年新收', '自然人', ''), '2.重复申请');
    const { rows, cells, relations, isReadable } = assess(text);
    assert.deepEqual(rows, { found: 24, expected: 25 });
    assert.deepEqual(cells, { read: 167, expected: 175 });
    assert.equal(relations.broken, 0);
    assert.equal(relations.holding + relations.unknown, 39);
    assert.ok(isReadable);
  });

  it('falls with figures that do not add up, though a table without doubt in its form is checked', () => {
    const { confidence, isReadable } = assess(turnRows());
    assert.ok(confidence < 0.7, String(confidence));
    assert.ok(isReadable);
    assert.ok(see(turnRows()).length <= 2, list(see(turnRows())).join());
  });

  it('is too low where labels are torn and sums do not bear the places out: said once', () => {
    const torn = tearLabels(turnRows());
    assert.ok(assess(torn).confidence < 0.6);
    assert.deepEqual(
      see(torn).map(({ severity, rule }) => `${severity} ${rule}`),
      ['warning unreadable-table'],
    );
    assert.equal(assess(torn).cells.read, 0);
  });

  it('is high where labels are torn and the sums bear the places out', () => {
    const torn = tearLabels(writeReport(full, plainLayout));
    assert.ok(assess(torn).confidence > 0.9);
    assert.deepEqual(
      list(see(torn)).filter((one) => !one.includes('misspelt-label')),
      [],
    );
  });

  it('tells the lines of the table', () => {
    const { firstLine, lastLine } = assess(editLine(cleanReport, '2.重复申请', (line) => [line, '', '']));
    const lines = cleanReport.split('\n');
    assert.ok(firstLine < lines.findIndex((line) => line.includes('一、本年新收')));
    assert.equal(lastLine, lines.findIndex((line) => line.includes('四、结转下年度')) + 2);
  });
});

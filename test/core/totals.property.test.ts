import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkReport, parseReport } from '../../core/index';
import { cleanFigures, tabLayouts } from '../kit/arbitraries';
import { list, see } from '../kit/check';
import { writeReport } from '../kit/generate-report';

describe('totals', () => {
  it('agree in every clean report, whatever its layout', () => {
    fc.assert(
      fc.property(cleanFigures, tabLayouts, (figures, layout) => {
        const text = writeReport(figures, layout);
        assert.equal(parseReport(text).cells.filter((cell) => cell !== undefined).length, 200);
        assert.deepEqual(list(see(text, 'all')), []);
      }),
      { numRuns: 300 },
    );
  });

  it('name the one cell of table 三 that was changed, and give its former figure back', () => {
    fc.assert(
      fc.property(
        cleanFigures,
        tabLayouts,
        fc.nat(24),
        fc.nat(6),
        fc.nat(30_000),
        (clean, layout, row, column, number) => {
          const before = clean.applications[row][column];
          const wrong = number === before ? before + 1 : number;
          const applications = clean.applications.map((cells) => [...cells]);
          applications[row][column] = wrong;
          const text = writeReport({ ...clean, applications }, layout);
          const report = parseReport(text);
          const findings = checkReport(report);
          assert.equal(findings.length, 1, JSON.stringify(list(see(text, 'all'))));
          const [finding] = findings;
          assert.equal(finding.severity, 'error');
          const cell = report.cells[10 + row * 7 + column]!;
          assert.deepEqual([finding.start, finding.end], [cell.start, cell.end]);
          assert.equal(finding.fixes[0].edits[0].newText, String(before));
          assert.equal(finding.fixes[0].isSafe, false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of table 四 name the group whose total is off, once, with the total first among the candidates', () => {
    fc.assert(
      fc.property(
        cleanFigures,
        tabLayouts,
        fc.nat(2),
        fc.nat(4),
        fc.integer({ min: 1, max: 9 }),
        (clean, layout, group, column, more) => {
          const cases = clean.cases.map((cells) => [...cells]);
          cases[group][column] += more;
          const text = writeReport({ ...clean, cases }, layout);
          const report = parseReport(text);
          const findings = checkReport(report);
          assert.deepEqual(
            findings.map(({ rule }) => rule),
            ['case-total'],
          );
          assert.equal(findings[0].start, report.cells[185 + group * 5 + 4]!.start);
          const sum = cases[group].slice(0, 4).reduce((total, value) => total + value, 0);
          assert.equal(findings[0].fixes[0].edits[0].newText, String(sum));
        },
      ),
      { numRuns: 200 },
    );
  });
});

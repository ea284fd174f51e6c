import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkReport, parseReport, type Report } from '../../core/index';
import type { FormRow } from '../../core/model/form';
import { cleanFigures, cleanFiguresOf, tabLayouts } from '../kit/arbitraries';
import { list, see } from '../kit/check';
import { balanceFigures, writeReport, year2020, year2024 } from '../kit/generate-report';

const emptyFigures = balanceFigures([], [], [], []);

function getRow({ form }: Report, id: string): FormRow {
  return form.rows.get(id)!;
}

describe('totals', () => {
  const forms = [
    { name: 'the 2021 form', year: year2024, cells: 200, numRuns: 500 },
    { name: 'the 2019 form', year: year2020, cells: 198, numRuns: 200 },
  ];
  for (const { name, year, cells, numRuns } of forms) {
    it(`agree in every clean report of ${name}, whatever its layout`, () => {
      fc.assert(
        fc.property(cleanFiguresOf(year), tabLayouts, (figures, layout) => {
          const text = writeReport(figures, layout, year);
          assert.equal(parseReport(text).cells.filter((cell) => cell !== undefined).length, cells);
          assert.deepEqual(list(see(text, 'all')), []);
        }),
        { numRuns },
      );
    });

    it(`name the one cell of table 三 of ${name} that was changed, and give its former figure back`, () => {
      const { block } = getRow(parseReport(writeReport(emptyFigures, undefined, year)), 't3.new');
      fc.assert(
        fc.property(
          cleanFiguresOf(year),
          tabLayouts,
          fc.nat(block.rows.length - 1),
          fc.nat(6),
          fc.nat(30_000),
          (clean, layout, row, column, number) => {
            const before = clean.applications[row][column];
            const wrong = number === before ? before + 1 : number;
            const applications = clean.applications.map((figures) => [...figures]);
            applications[row][column] = wrong;
            const text = writeReport({ ...clean, applications }, layout, year);
            const report = parseReport(text);
            const findings = checkReport(report);
            assert.equal(findings.length, 1, JSON.stringify(list(see(text, 'all'))));
            const [finding] = findings;
            assert.equal(finding.severity, 'error');
            const cell = report.cells[getRow(report, block.rows[row].id).firstSlot + column]!;
            assert.deepEqual([finding.start, finding.end], [cell.start, cell.end]);
            assert.equal(finding.fixes[0].edits[0].newText, String(before));
            assert.equal(finding.fixes[0].isSafe, false);
          },
        ),
        { numRuns },
      );
    });
  }

  it('name up to five wrong cells of table 三, none in the row or column of another, with their figures', () => {
    const differences = [1_009, 20_011, 400_063, 8_000_009, 90_000_049];
    const places = (length: number, max: number) =>
      fc.uniqueArray(fc.nat(max), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        cleanFigures,
        fc.integer({ min: 2, max: 5 }).chain((count) => fc.tuple(places(count, 24), places(count, 5))),
        (clean, [rows, columns]) => {
          const applications = clean.applications.map((figures) => [...figures]);
          rows.forEach((row, index) => {
            applications[row][columns[index]] += differences[index];
          });
          const text = writeReport({ ...clean, applications });
          const report = parseReport(text);
          const { block } = getRow(report, 't3.new');
          const named = checkReport(report).map(({ start, fixes }) => [start, fixes[0]?.edits[0].newText]);
          const wrong = rows.map((row, index) => [
            report.cells[getRow(report, block.rows[row].id).firstSlot + columns[index]]!.start,
            String(clean.applications[row][columns[index]]),
          ]);
          const byPlace = (a: unknown[], b: unknown[]): number => Number(a[0]) - Number(b[0]);
          assert.deepEqual(named.sort(byPlace), wrong.sort(byPlace));
        },
      ),
      { numRuns: 200 },
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

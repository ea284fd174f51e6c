import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, isElsewhere, parseReport } from '../../core/index';
import { format2021 } from '../../core/formats/2021';
import { getSlot } from '../../core/model/form';
import { cleanFiguresOf, tabLayouts } from '../kit/arbitraries';
import { list, tell } from '../kit/check';
import { checkBeside } from '../kit/check-beside';
import {
  balanceFigures,
  type Figures,
  type Layout,
  writeReport,
  type Year,
  year2020,
} from '../kit/generate-report';

const year2019: Year = { ...year2020, year: 2019 };
const of2021 = (year: number): Year => ({ year, format: format2021 });
const pairs: readonly { readonly last: Year; readonly own: Year }[] = [
  { last: of2021(2023), own: of2021(2024) },
  { last: year2020, own: of2021(2021) },
  { last: year2019, own: year2020 },
];

/** The figures of two reports on end: last year's carry out what this year's carry in, and leave in force what it begins with. */
function yearsOf(last: Year, own: Year): fc.Arbitrary<{ before: Figures; now: Figures }> {
  const numbers = fc.array(fc.oneof(fc.constant(0), fc.nat(300)), { minLength: 126, maxLength: 126 });
  const cases = fc.array(fc.nat(40), { minLength: 12, maxLength: 12 });
  return fc.tuple(cleanFiguresOf(own), numbers, cases).map(([now, counts, outcomes]) => {
    const carriedIn = now.applications[1].slice(0, 6);
    const [issued, repealed, inForce] = now.documents[1];
    const before = balanceFigures(counts, carriedIn, [], outcomes, last);
    return {
      now,
      before: {
        ...before,
        documents: [before.documents[0], [1, 0, inForce - issued + repealed]],
        // Not this year's, whatever the rest is.
        decisions: [now.decisions[0] + 1, 7, 9],
        cases: [[41, 0, 0, 0, 41], ...before.cases.slice(1)],
      },
    };
  });
}

const layouts = fc.tuple(tabLayouts, tabLayouts);

describe('reports of two years', () => {
  for (const { last, own } of pairs) {
    const years = `${last.year} and ${own.year}`;
    const seeBoth = (before: Figures, now: Figures, [a, b]: [Layout, Layout]) => {
      const text = writeReport(now, b, own);
      const lastText = writeReport(before, a, last);
      return { text, lastText, findings: checkBeside(text, [{ file: 'last.txt', text: lastText }]) };
    };
    /** Expects one finding at a cell, with a link to the cell of last year's report. */
    const expectOne = (
      { text, lastText, findings }: { text: string; lastText: string; findings: readonly Finding[] },
      rule: string,
      cell: readonly [row: string, column: string],
      lastCell: readonly [row: string, column: string],
    ): void => {
      assert.deepEqual(
        findings.map((one) => one.rule),
        [rule],
        list(tell(text, findings, 'all')).join(),
      );
      const [{ start, end, related }] = findings;
      const report = parseReport(text);
      const there = parseReport(lastText);
      const marked = report.cells[getSlot(report.form, ...cell).index]!;
      assert.deepEqual([start, end], [marked.start, marked.end]);
      const linked = there.cells[getSlot(there.form, ...lastCell).index]!;
      assert.ok(
        related
          .filter(isElsewhere)
          .some(({ line, character }) => there.lines[line].start + character === linked.start),
      );
    };

    it(`are silent where the figures follow from each other (${years})`, () => {
      fc.assert(
        fc.property(yearsOf(last, own), layouts, ({ before, now }, layout) => {
          const { text, findings } = seeBoth(before, now, layout);
          assert.deepEqual(list(tell(text, findings, 'all')), []);
        }),
        { numRuns: 200 },
      );
    });

    it(`show one number carried over wrong as one finding (${years})`, () => {
      fc.assert(
        fc.property(
          yearsOf(last, own),
          layouts,
          fc.nat(5),
          fc.integer({ min: 1, max: 90 }),
          ({ before, now }, layout, column, more) => {
            // Received and carried out: last year's report stays right in itself.
            const applications = before.applications.map((row) => [...row]);
            for (const row of [applications[0], applications[applications.length - 1]]) {
              row[column] += more;
              row[6] += more;
            }
            const both = seeBoth({ ...before, applications }, now, layout);
            expectOne(both, 'carry-over', ['t3.carried-in', 'total'], ['t3.carried-out', 'total']);
          },
        ),
        { numRuns: 200 },
      );
    });

    it(`show a figure that was changed in last year’s report alone (${years})`, () => {
      fc.assert(
        fc.property(
          yearsOf(last, own),
          layouts,
          fc.nat(6),
          fc.integer({ min: 1, max: 90 }),
          ({ before, now }, layout, column, more) => {
            const applications = before.applications.map((row) => [...row]);
            applications[applications.length - 1][column] += more;
            const both = seeBoth({ ...before, applications }, now, layout);
            const { id } = own.format.tables[1].blocks[0].columns[column];
            expectOne(both, 'carry-over', ['t3.carried-in', id], ['t3.carried-out', id]);
          },
        ),
        { numRuns: 200 },
      );
    });

    if (last.format !== format2021) continue;
    it(`show one number in force wrong as one finding (${years})`, () => {
      fc.assert(
        fc.property(
          yearsOf(last, own),
          layouts,
          fc.boolean(),
          fc.integer({ min: 1, max: 90 }),
          ({ before, now }, layout, isLastYear, more) => {
            const spoil = (figures: Figures): Figures => ({
              ...figures,
              documents: [figures.documents[0], figures.documents[1].with(2, figures.documents[1][2] + more)],
            });
            const both = isLastYear
              ? seeBoth(spoil(before), now, layout)
              : seeBoth(before, spoil(now), layout);
            expectOne(both, 'stock-change', ['t2.normative', 'in-force'], ['t2.normative', 'in-force']);
          },
        ),
        { numRuns: 200 },
      );
    });
  }
});

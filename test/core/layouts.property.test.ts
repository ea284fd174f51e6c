import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, checkReport, explainAt, lineAt, parseReport, type Report } from '../../core/index';
import { dropZeroWidth } from '../../core/text/characters';
import { cleanFiguresOf } from '../kit/arbitraries';
import { list, see } from '../kit/check';
import { type Figures, plainLayout, writeReport, year2020, year2024 } from '../kit/generate-report';
import { tableLayouts } from '../kit/table-layouts';

const years = [year2024, year2020];
const chosen = fc.nat(1);

/** A figure of the report that its row's total does not allow, and where it stands: row and column of table 三 or 四. */
interface Fault {
  readonly table: 'applications' | 'cases';
  readonly row: number;
  readonly column: number;
  readonly by: number;
}

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    table: fc.constant('applications'),
    row: fc.nat(22),
    column: fc.nat(6),
    by: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    table: fc.constant('cases'),
    row: fc.nat(2),
    column: fc.constant(4),
    by: fc.integer({ min: 1, max: 60 }),
  }),
);

function plant(figures: Figures, { table, row, column, by }: Fault): Figures {
  const changed = figures[table].map((cells, index) =>
    cells.map((figure, at) => (index === row && at === column ? figure + by : figure)),
  );
  return { ...figures, [table]: changed };
}

/** What stands in each slot, and what the editor marks, by the figure at its place. */
function read(text: string): { report: Report; values: number[]; cells: string[] } {
  const report = parseReport(text);
  return {
    report,
    values: [...report.values],
    cells: report.cells.map((cell) =>
      cell === undefined ? '' : dropZeroWidth(report.text.slice(cell.start, cell.end)),
    ),
  };
}

/** The slots at which errors are shown. */
function listFaulty(report: Report): number[] {
  return checkReport(report)
    .filter(({ severity }) => severity === 'error')
    .map(({ start, end }) => report.cells.findIndex((cell) => cell?.start === start && cell.end === end));
}

const none: Figures = {
  documents: [
    [0, 0, 0],
    [0, 0, 0],
  ],
  decisions: [0, 0, 0],
  fee: '0',
  applications: [],
  cases: Array.from({ length: 3 }, () => [0, 0, 0, 0, 0]),
};

const zeros = (rows: number): Figures => ({
  ...none,
  applications: Array.from({ length: rows }, () => [0, 0, 0, 0, 0, 0, 0]),
});

describe('layouts', function () {
  this.timeout(60_000);
  for (const [name, lay] of Object.entries(tableLayouts)) {
    it(`are read alike with tabs and as ${name}`, () => {
      fc.assert(
        fc.property(chosen, fc.boolean(), fc.gen(), (index, isEmpty, gen) => {
          const year = years[index];
          const figures = isEmpty
            ? zeros(year.format.tables[1].blocks[0].rows.length)
            : gen(cleanFiguresOf, year);
          const tabs = writeReport(figures, plainLayout, year);
          const text = lay(tabs);
          const wanted = read(tabs);
          const found = read(text);
          assert.equal(found.report.form, wanted.report.form);
          assert.deepEqual(found.values, wanted.values);
          assert.deepEqual(found.cells, wanted.cells);
          assert.deepEqual(list(see(text)), []);
          for (const [slot, cell] of found.report.cells.entries()) {
            const topic = explainAt(found.report, cell?.start ?? -1)?.topic;
            assert.equal(topic?.kind === 'cell' ? topic.slot.index : undefined, slot);
          }
        }),
        { numRuns: 10 },
      );
    });

    it(`show a wrong figure at its place, on its line, and put it right as ${name}`, () => {
      fc.assert(
        fc.property(chosen, faults, fc.gen(), (index, fault, gen) => {
          const year = years[index];
          const tabs = writeReport(plant(gen(cleanFiguresOf, year), fault), plainLayout, year);
          const text = lay(tabs);
          const { report } = read(text);
          const faulty = listFaulty(parseReport(tabs));
          assert.ok(faulty.length > 0);
          assert.deepEqual(listFaulty(report), faulty);
          for (const { start, end, fixes } of checkReport(report)) {
            assert.equal(lineAt(report.lines, start), lineAt(report.lines, end), 'on one line');
            for (const { edits } of fixes) {
              const mended = parseReport(applyEdits(text, edits));
              assert.ok(mended.tables.every(({ isReadable }) => isReadable));
              assert.ok(listFaulty(mended).length < faulty.length);
            }
          }
        }),
        { numRuns: 10 },
      );
    });
  }
});

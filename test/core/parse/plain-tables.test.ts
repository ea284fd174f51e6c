import assert from 'node:assert/strict';
import fc from 'fast-check';
import { latestForm } from '../../../core/choose-form';
import { findHeadings } from '../../../core/parse/headings';
import { readTables } from '../../../core/parse/tables';
import type { TableReading } from '../../../core/parse/table-reading';
import { CellKind, readFigure } from '../../../core/text/figures';
import { scanLines } from '../../../core/text/lines';
import { blankMarkup } from '../../../core/text/markup';
import { listSpellings } from '../../../core/model/names';
import { createSample } from '../../kit/generator/measure-valid';
import { plainLayout, writeReport } from '../../kit/generate-report';
import { cleanFigures } from '../../kit/arbitraries';

const { form, vocabulary } = latestForm;

function readBoth(
  source: string,
): readonly [plain: readonly TableReading[], careful: readonly TableReading[]] {
  const text = blankMarkup(source);
  const lines = scanLines(text);
  const headings = findHeadings(text, lines, form, vocabulary);
  const read = (triesPlain: boolean): readonly TableReading[] =>
    readTables(text, lines, headings, form, vocabulary, triesPlain).map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, joined: row.joined })),
    }));
  return [read(true), read(false)];
}

function expectSame(source: string): void {
  const [plain, careful] = readBoth(source);
  assert.deepEqual(plain, careful, source);
}

describe('a table read as plain is the same as when damage is looked for', () => {
  it('whatever its figures', () => {
    fc.assert(
      fc.property(cleanFigures, (figures) => {
        const source = writeReport(figures, plainLayout);
        assert.equal(readBoth(source)[0].filter(({ isPlain }) => isPlain).length, form.tables.length);
        expectSame(source);
      }),
      { numRuns: 100 },
    );
  });

  it('in every layout', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => expectSame(createSample(seed).text)),
      { numRuns: 200 },
    );
  });

  it('with a piece of it written elsewhere, or something put in', () => {
    const marks = ['\t', '\n', ' ', '0', '—', 'O', '|', '**', '其他', '总计\t', '（三）', '1.', '。'];
    const piece = fc.oneof(fc.constantFrom(...marks), fc.nat(40));
    fc.assert(
      fc.property(fc.nat(1e6), fc.double({ min: 0, max: 1, noNaN: true }), piece, (seed, place, added) => {
        const { text } = createSample(seed);
        const at = Math.floor(place * text.length);
        const words = typeof added === 'string' ? added : text.slice(at, at + added);
        expectSame(text.slice(0, at) + words + text.slice(at));
        if (typeof added === 'number') expectSame(text.slice(0, at) + text.slice(at + added));
      }),
      { numRuns: 300 },
    );
  });
});

describe('labels of rows', () => {
  it('are words, not figures with a note, whatever numeral stands before them', () => {
    const numerals = ['', '一、', '（一）', '(2) ', '1.', '12. ', '３．', '1、', '2', '三', '十、'];
    for (const { rows } of form.tables) {
      for (const { row } of rows) {
        for (const label of listSpellings(row.label)) {
          for (const numeral of numerals) {
            const cell = numeral + label;
            assert.equal(readFigure(cell, 0, cell.length).kind, CellKind.Text, cell);
          }
        }
      }
    }
  });
});

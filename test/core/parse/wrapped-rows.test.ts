import assert from 'node:assert/strict';
import fc from 'fast-check';
import { format2021 } from '../../../core/formats/2021';
import { cleanFigures as anyFigures } from '../../kit/arbitraries';
import { check, list, see } from '../../kit/check';
import { type Figures, plainLayout, writeReport } from '../../kit/generate-report';
import { cleanFigures, cleanReport, editLine, replace, setFigure } from '../../kit/report';

const { rows } = format2021.tables[1].blocks[0];
const numRuns = 150;
const cutAt = (words: string, ...places: readonly number[]): string[] =>
  [0, ...places].map((from, index) => words.slice(from, places[index]));
const worries = (text: string): string[] => see(text).map(({ severity, rule }) => `${severity} ${rule}`);

/** A report whose table 三 is written row by row by `write`; its labels stand in one cell. */
function writeRows(
  figures: Figures,
  write: (label: string, own: readonly number[], index: number) => string,
): string {
  const report = writeReport(figures, { ...plainLayout, tableThree: 'one-column' }).replace(/\t+$/gm, '');
  return rows.reduce((text, row, index) => {
    const label = `${'numeral' in row ? row.numeral : ''}${row.label.zh}`;
    const own = figures.applications[index];
    return text.replace(`\n${label}\t${own.join('\t')}`, `\n${write(label, own, index)}`);
  }, report);
}

describe('a row of figures broken over lines', () => {
  const places = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 });
  it('anywhere is one broken-row and nothing else', () => {
    fc.assert(
      fc.property(anyFigures, fc.nat(24), places, (figures, row, cuts) => {
        const text = writeRows(figures, (label, own, index) => {
          const cells = own.map(String);
          const sorted = [0, ...cuts.toSorted()];
          const pieces = sorted.map((from, at) => cells.slice(from, sorted[at + 1]).join('\t'));
          return `${label}\t${pieces.join(index === row ? '\n' : '\t')}`;
        });
        assert.deepEqual(worries(text), ['warning broken-row']);
      }),
      { numRuns },
    );
  });

  it('before its total, which is wrong, is told with the total', () => {
    const wrong = setFigure(cleanReport, '一、本年新收', '总计', '9');
    const text = editLine(wrong, '一、本年新收', (line) => line.replace(/\t9$/, '\n9'));
    assert.deepEqual(worries(text).toSorted(), ['error row-total', 'warning broken-row']);
  });

  it('is not joined with a page number', () => {
    const lost = editLine(cleanReport, '一、本年新收', (line) => line.replace(/\t4$/, ''));
    const text = editLine(lost, '一、本年新收', (line) => [line, '', '12', '']);
    assert.ok(!worries(text).includes('warning broken-row'), worries(text).join());
  });

  it('with a blank cell is a broken row and a blank cell', () => {
    const blank = setFigure(cleanReport, '一、本年新收', '科研机构', '');
    const text = editLine(blank, '一、本年新收', (line) => line.replace(/\t0\t(\d)$/, '\t0\n$1'));
    assert.deepEqual(worries(text).toSorted(), ['warning blank-cell', 'warning broken-row']);
  });

  it('in a report that leaves zeros blank is read', () => {
    const text = writeReport(cleanFigures).replace(/(?<=\t)0(?=\t|\n)/g, '');
    const broken = editLine(text, '一、本年新收', (line) =>
      line.replace(/\t(\d)\t\t\t\t\t/, '\t$1\t\t\n\t\t'),
    );
    assert.deepEqual(worries(broken), ['warning broken-row']);
  });
});

describe('a label broken over lines', () => {
  const long = rows.flatMap(({ label }, index) => (label.zh.length >= 9 ? [index] : []));
  it('above, below or around its figures is one broken-row and nothing else', () => {
    fc.assert(
      fc.property(
        anyFigures,
        fc.constantFrom(...long),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 3, max: 4 }),
        (figures, row, beside, size) => {
          const text = writeRows(figures, (label, own, index) => {
            if (index !== row) return [label, ...own].join('\t');
            const pieces = cutAt(label, size, 2 * size);
            pieces[beside] = [pieces[beside], ...own].join('\t');
            return pieces.join('\n');
          });
          assert.deepEqual(worries(text), ['warning broken-row']);
        },
      ),
      { numRuns },
    );
  });

  it('below its figures has no fix that would put the words behind them', () => {
    const text = replace(
      writeReport(cleanFigures, { ...plainLayout, tableThree: 'one-column' }),
      '2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0',
      '2.没有现成信息\t0\t0\t0\t0\t0\t0\t0\n需要另行制作',
    );
    assert.deepEqual(worries(text), ['warning broken-row']);
    assert.deepEqual(check(text).find(({ rule }) => rule === 'broken-row')?.fixes, []);
  });

  it('over two cells is no worry, with its group in the same cell or not', () => {
    for (const torn of ['一、本年新收\t政府信息公开申请数量', '一、本年新收政府\t信息公开申请数量'])
      assert.deepEqual(list(see(replace(cleanReport, '一、本年新收政府信息公开申请数量\t', torn))), []);
    const joined = writeReport(cleanFigures, { ...plainLayout, tableThree: 'joined' });
    assert.deepEqual(
      list(see(replace(joined, '（四）无法提供 1.本机关不掌握', '（四）无法提供 1.本机关\t不掌握'))),
      [],
    );
  });
});

/** How wide text is shown. */
const widthOf = (words: string): number => [...words].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
const firstColumn = 96;

/** A row as a page layout shows it: each figure in its column, nothing for blank ones. */
function layOut(label: string, cells: readonly string[], measure: (words: string) => number): string {
  return cells.reduce((line, cell, column) => {
    if (cell === '') return line;
    const width = firstColumn + 9 * column - (cell.length >> 1);
    return `${line}${' '.repeat(Math.max(2, width - measure(line)))}${cell}`;
  }, label);
}

describe('a table cut at spaces', () => {
  const measures = [
    ['as a terminal shows it', widthOf],
    ['as pdftotext counts', (words: string): number => words.length],
  ] as const;
  for (const [name, measure] of measures) {
    it(`is read with its labels wrapped at any place, ${name}`, () => {
      fc.assert(
        fc.property(anyFigures, fc.infiniteStream(fc.nat(9)), (figures, choices) => {
          const text = writeRows(figures, (label, own) => {
            const pieces = label.length > 12 ? cutAt(label, 7, 14).filter((one) => one !== '') : [label];
            const beside = choices.next().value % pieces.length;
            return pieces
              .map((piece, index) =>
                index === beside ? layOut(`  ${piece}`, own.map(String), measure) : `  ${piece}`,
              )
              .join('\n');
          });
          assert.deepEqual(list(see(text)), []);
        }),
        { numRuns },
      );
    });

    it(`is read by its columns where zeros are left blank, ${name}`, () => {
      fc.assert(
        fc.property(anyFigures, (figures) => {
          // Too few figures show no columns.
          fc.pre(figures.applications.filter((own) => own.some((one) => one > 0)).length >= 8);
          const text = writeRows(figures, (label, own) =>
            layOut(
              label,
              own.map((one) => (one === 0 ? '' : String(one))),
              measure,
            ),
          );
          assert.deepEqual(list(see(text)), []);
        }),
        { numRuns },
      );
    });
  }
});

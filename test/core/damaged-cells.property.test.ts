import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkReport, parseReport } from '../../core/index';
import { cleanFigures, tabLayouts } from '../kit/arbitraries';
import { applyFix, list, see } from '../kit/check';
import { type Layout, writeReport } from '../kit/generate-report';

/** Takes the figure of a cell of table 三 and writes something else there. */
function overwrite(text: string, row: number, column: number, by: (figure: string) => string): string {
  const { start, end } = parseReport(text).cells[10 + row * 7 + column]!;
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end);
}

const places = [fc.nat(24), fc.nat(6)] as const;

describe('one damaged cell of table 三', () => {
  it('that is blank is one blank-cell, and its fix gives the figure back', () => {
    fc.assert(
      fc.property(cleanFigures, tabLayouts, ...places, (figures, layout: Layout, row, column) => {
        const text = writeReport(figures, layout);
        const blank = overwrite(text, row, column, () => '');
        const findings = checkReport(parseReport(blank));
        assert.deepEqual(
          findings.map(({ rule, severity }) => `${severity} ${rule}`),
          ['warning blank-cell'],
          JSON.stringify(list(see(blank, 'all'))),
        );
        assert.equal(findings[0].fixes[0].isSafe, true);
        assert.equal(applyFix(blank, findings[0]), text);
      }),
      { numRuns: 300 },
    );
  });

  it('that holds letters is one unreadable-number, and its fix gives the figure back', () => {
    const letters = (figure: string): string =>
      figure.replace(/0/g, 'O').replace(/1/g, 'l').replace(/[2-9]/g, 'S');
    fc.assert(
      fc.property(cleanFigures, tabLayouts, ...places, (figures, layout: Layout, row, column) => {
        const text = writeReport(figures, layout);
        const damaged = overwrite(text, row, column, letters);
        const findings = checkReport(parseReport(damaged));
        assert.deepEqual(
          findings.map(({ rule, severity }) => `${severity} ${rule}`),
          ['error unreadable-number'],
          JSON.stringify(list(see(damaged, 'all'))),
        );
        assert.equal(applyFix(damaged, findings[0]), text);
      }),
      { numRuns: 300 },
    );
  });

  it('that is written another way is no worry at all', () => {
    const ways: readonly ((figure: string) => string)[] = [
      (figure) => figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (figure) => figure.replace(/\B(?=(\d{3})+$)/g, ','),
      (figure) => ` ${figure} `,
      (figure) => `${figure}.0`,
      (figure) => `${figure}件`,
      (figure) => (figure === '0' ? '—' : figure),
    ];
    fc.assert(
      fc.property(
        cleanFigures,
        tabLayouts,
        ...places,
        fc.constantFrom(...ways),
        (figures, layout: Layout, row, column, way) => {
          const text = overwrite(writeReport(figures, layout), row, column, way);
          assert.deepEqual(list(see(text)), []);
        },
      ),
      { numRuns: 300 },
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  applyFixes,
  checkReport,
  listRecalculations,
  parseReport,
  type Report,
} from '../../../core/index';
import { cleanFiguresOf, tabLayouts } from '../../kit/arbitraries';
import { applyFix, check } from '../../kit/check';
import { type Year, writeReport, year2020, year2024 } from '../../kit/generate-report';

/** Clean reports of both forms in every layout. */
const reports: fc.Arbitrary<{ text: string; lines: readonly string[]; lineEnd: string; report: Report }> = fc
  .constantFrom<Year>(year2024, year2020)
  .chain((year) => fc.tuple(cleanFiguresOf(year), tabLayouts, fc.constant(year)))
  .map(([figures, layout, year]) => {
    const text = writeReport(figures, layout, year);
    return { text, lines: text.split(layout.lineEnd), lineEnd: layout.lineEnd, report: parseReport(text) };
  });

/** Expects the only fix of the only finding of a rule to give the whole text back. */
function expectRestored(damaged: string, rule: string, text: string): void {
  const findings = check(damaged).filter((finding) => finding.rule === rule);
  assert.equal(findings.length, 1, `one ${rule}`);
  assert.equal(findings[0].fixes.length, 1, `one fix for ${rule}`);
  assert.equal(applyFix(damaged, findings[0]), text);
}

const numRuns = 150;

describe('fixes give back, byte for byte', () => {
  it('a row that was taken out', () => {
    fc.assert(
      fc.property(reports, fc.nat(), ({ text, lines, lineEnd, report }, pick) => {
        const { rows } = report.tables[1];
        const { line } = rows[pick % rows.length];
        expectRestored(lines.toSpliced(line, 1).join(lineEnd), 'missing-row', text);
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('a row that stands twice', () => {
    fc.assert(
      fc.property(reports, fc.nat(), ({ text, lines, lineEnd, report }, pick) => {
        const { rows } = report.tables[1];
        const { line } = rows[pick % rows.length];
        const damaged = lines.toSpliced(line, 0, lines[line]).join(lineEnd);
        const [finding] = check(damaged).filter(({ rule }) => rule === 'duplicate-row');
        assert.equal(applyFix(damaged, finding), text);
      }),
      { numRuns },
    );
  });

  it('a row that was moved, where none of a group’s names moves with it', () => {
    fc.assert(
      fc.property(reports, fc.nat(), ({ text, lines, lineEnd, report }, pick) => {
        const { rows } = report.tables[1];
        const inner = rows.filter(
          ({ row }, at) =>
            at > 0 &&
            at < rows.length - 3 &&
            row.groups.length === 2 &&
            rows[at - 1].row.groups.at(-1) === row.groups.at(-1),
        );
        const { line } = inner[pick % inner.length];
        const moved = lines
          .toSpliced(line, 1)
          .toSpliced(rows[rows.length - 1].line - 1, 0, lines[line])
          .join(lineEnd);
        expectRestored(moved, 'misordered-row', text);
      }),
      { numRuns },
    );
  });

  it('a wrong numeral of a heading', () => {
    fc.assert(
      fc.property(
        reports,
        fc.nat(5),
        fc.constantFrom(...'一二三四五六七八九'),
        ({ text, report }, part, digit) => {
          const { numeral } = report.headings[part];
          const damaged = text.slice(0, numeral!.digitsStart) + digit + text.slice(numeral!.digitsEnd);
          if (damaged !== text) expectRestored(damaged, 'heading-numeral', text);
        },
      ),
      { numRuns },
    );
  });

  it('the heading of a table, gone with the blank lines behind it', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 1, max: 3 }), ({ text, lines, lineEnd, report }, part) => {
        const { heading } = report.parts[part];
        let next = heading.line + 1;
        while (lines[next] === '') next++;
        const damaged = lines.toSpliced(heading.line, next - heading.line).join(lineEnd);
        expectRestored(damaged, 'missing-section', text);
      }),
      { numRuns },
    );
  });

  it('a character of a label', () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.nat(3), ({ text, report }, pick, at) => {
        // What stands in brackets behind a label is a note to it.
        const rows = report.tables[1].rows.filter(({ row: { row } }) => /^[^（]{7,}$/.test(row.label.zh));
        const { labelEnd } = rows[pick % rows.length];
        const place = labelEnd - 2 - at;
        const damaged = `${text.slice(0, place)}魍${text.slice(place + 1)}`;
        expectRestored(damaged, 'misspelt-label', text);
      }),
      { numRuns },
    );
  });

  it('every total that was changed, when the table is recalculated', () => {
    fc.assert(
      fc.property(
        reports,
        fc.constantFrom(1, 2),
        fc.infiniteStream(fc.nat(500)),
        ({ text, report }, index, numbers) => {
          const { rows, start } = report.tables[index];
          const totals = rows.flatMap(({ row, cells }) =>
            row.row.id === 't3.r7' ? cells : [cells[row.totalColumn]],
          );
          const damaged = applyEdits(
            text,
            totals.map((cell) => ({
              start: cell.start,
              end: cell.end,
              newText: String(numbers.next().value),
            })),
          );
          const whole = listRecalculations(parseReport(damaged), start, start).at(-1);
          assert.equal(whole === undefined ? damaged : applyEdits(damaged, whole.edits), text);
        },
      ),
      { numRuns },
    );
  });
});

describe('safe fixes', () => {
  const damage = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('drop', 'twice', 'letters', 'swap', 'join'),
  });

  it('done one after the other come to rest, and make nothing worse', () => {
    fc.assert(
      fc.property(
        reports,
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        ({ lines, lineEnd }, damages) => {
          const damaged = [...lines];
          for (const { at, kind } of damages) {
            const line = at % damaged.length;
            const next = damaged[line + 1] ?? '';
            if (kind === 'drop') damaged.splice(line, 1);
            else if (kind === 'twice') damaged.splice(line, 0, damaged[line]);
            else if (kind === 'letters') damaged[line] = damaged[line].replace(/0/g, 'O');
            else if (kind === 'swap') damaged.splice(line, 2, next, damaged[line]);
            else damaged.splice(line, 1, damaged[line].slice(0, 9), damaged[line].slice(9));
          }
          let text = damaged.join(lineEnd);
          for (let round = 0; ; round++) {
            const findings = checkReport(parseReport(text));
            const fixed = applyFixes(
              text,
              findings.flatMap(({ fixes }) => fixes),
            );
            if (fixed === text) break;
            assert.ok(round < 6, 'the fixes come to rest');
            assert.ok(check(fixed).length <= findings.length, 'nothing worse');
            text = fixed;
          }
        },
      ),
      { numRuns: 2 * numRuns },
    );
  });
});

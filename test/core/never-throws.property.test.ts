import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkReport,
  listOutline,
  listRecalculations,
  type OutlineItem,
  parseReport,
  standardizeHeading,
  wordMessage,
} from '../../core/index';
import { plainLayout, writeReport } from '../kit/generate-report';
import { cleanFigures } from '../kit/report';
import { fixtures, readReports, samples } from '../kit/shared';

const layouts = (['three-columns', 'dropped-cells', 'one-column', 'joined'] as const).map((tableThree) =>
  writeReport(cleanFigures, { ...plainLayout, tableThree }),
);
const written = [`${fixtures}/seeds`, samples].flatMap((folder) =>
  readReports(folder).map(({ text }) => text),
);
const seeds = [...written, ...layouts];

/** Reads, checks, outlines and words a text; everything must lie inside it. */
function useEverything(text: string): void {
  const report = parseReport(text);
  for (const finding of checkReport(report)) {
    const ranges = [finding, ...finding.related, ...finding.fixes.flatMap(({ edits }) => edits)];
    for (const { start, end } of ranges) {
      assert.ok(
        start >= 0 && start <= end && end <= text.length,
        `${finding.rule} ${start}–${end} of ${text.length}`,
      );
    }
    const titles = finding.fixes.map(({ title }) => ({ message: title }));
    for (const { message } of [finding, ...finding.related, ...titles]) {
      for (const locale of ['zh-cn', 'en'] as const) {
        assert.doesNotMatch(wordMessage(message, locale), /undefined|NaN|\[object/);
      }
    }
  }
  for (const { start, end } of [
    ...report.headings,
    ...report.tables.flatMap(({ rows }) => rows[0]?.cells ?? []),
  ]) {
    for (const { edits } of [
      ...standardizeHeading(report, start, end),
      ...listRecalculations(report, start, end),
    ])
      for (const edit of edits) assert.ok(edit.start <= edit.end && edit.end <= text.length);
  }
  const nests = (item: OutlineItem): void => {
    assert.ok(
      item.start <= item.labelStart && item.labelStart <= item.labelEnd && item.labelEnd <= item.end,
      item.name.zh,
    );
    for (const child of item.children) {
      assert.ok(
        child.start >= item.start && child.end <= item.end,
        `${child.name.zh} inside ${item.name.zh}`,
      );
      nests(child);
    }
  };
  listOutline(report).forEach(nests);
}

const junk = fc.constantFrom(
  '\t',
  '\n',
  '\r',
  '\r\n',
  '0',
  '12',
  '一、',
  '（三）',
  '总计',
  '其他',
  '|',
  '  ',
  '\u3000',
  '\ud83d',
  '年',
  '—',
  '\f',
  '',
);
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(400)),
  insert: fc.oneof(junk, fc.string({ maxLength: 5, unit: 'binary' }), fc.constant('again')),
});

describe('core', () => {
  it('never throws on a damaged report, and stays inside the text', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (seed, mutations) => {
          let text = seed;
          for (const { at, length, insert } of mutations) {
            const start = Math.floor(at * text.length);
            const taken = text.slice(start, start + length);
            text =
              text.slice(0, start) +
              (insert === 'again' ? taken + taken : insert) +
              text.slice(start + length);
          }
          useEverything(text);
        },
      ),
      { numRuns: 7_000 },
    );
  });

  it('never throws on any text at all', function () {
    this.timeout(60_000);
    const pieces = fc.array(fc.oneof(junk, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (parts) => useEverything(parts.join(''))),
      { numRuns: 3_000 },
    );
  });
});

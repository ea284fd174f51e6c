import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkReport,
  listOutline,
  listRecalculations,
  type OutlineItem,
  parseReport,
  standardizeHeading,
  wordFixTitle,
  wordMessage,
} from '../../core/index';
import { damagedTexts, junk } from '../kit/texts';
import { plainLayout, writeReport } from '../kit/generate-report';
import { cleanFigures } from '../kit/report';
import { tableLayouts } from '../kit/table-layouts';
import { fixtures, readReports, samples } from '../kit/shared';
import { relatedHere } from '../kit/related';

const layouts = (['three-columns', 'dropped-cells', 'one-column', 'joined'] as const).map((tableThree) =>
  writeReport(cleanFigures, { ...plainLayout, tableThree }),
);
const written = [`${fixtures}/seeds`, samples].flatMap((folder) =>
  readReports(folder).map(({ text }) => text),
);
const relaid = Object.values(tableLayouts)
  .filter((_, index) => index % 7 === 0)
  .map((lay) => lay(writeReport(cleanFigures)));
const seeds = [...written, ...layouts, ...relaid];

/** Reads, checks, outlines and words a text; everything must lie inside it. */
function useEverything(text: string): void {
  const report = parseReport(text);
  for (const finding of checkReport(report)) {
    const ranges = [finding, ...relatedHere(finding), ...finding.fixes.flatMap(({ edits }) => edits)];
    for (const { start, end } of ranges) {
      assert.ok(
        start >= 0 && start <= end && end <= text.length,
        `${finding.rule} ${start}–${end} of ${text.length}`,
      );
    }
    for (const locale of ['zh-cn', 'en'] as const) {
      const sentences = [finding, ...relatedHere(finding)].map(({ message }) => wordMessage(message, locale));
      const titles = finding.fixes.map(({ title }) => wordFixTitle(title, locale));
      for (const words of [...sentences, ...titles]) assert.doesNotMatch(words, /undefined|NaN|\[object/);
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

describe('core', () => {
  it('never throws on a damaged report, and stays inside the text', function () {
    this.timeout(120_000);
    fc.assert(fc.property(damagedTexts(seeds), useEverything), { numRuns: 7_000 });
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

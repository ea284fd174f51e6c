import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  digestLater,
  digestReport,
  identifyReport,
  parseReport,
  type ReportDigest,
  settleDigest,
} from '../../../core/index';
import { scanLines } from '../../../core/text/lines';
import { cellPlace, findTrusted } from '../../../core/workspace/digest';
import { cleanReport, replace, setFigure } from '../../kit/report';

/** What a digest keeps in memory, roughly: its numbers. */
function sizeOf({ printed, places, excerpts }: ReportDigest): number {
  return (
    printed.byteLength +
    places.byteLength +
    excerpts.reduce((sum, { sketch }) => sum + sketch.hashes.byteLength + 100, 0)
  );
}

describe('the digest of a report', () => {
  it('knows where each cell stands, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = cleanReport.replaceAll('\n', end);
      const report = parseReport(text);
      const digest = digestReport('a', report);
      const lines = scanLines(text);
      report.cells.forEach((cell, slot) => {
        const { line, character, endCharacter } = cellPlace(digest, slot);
        const { start } = lines[line];
        assert.deepEqual([start + character, start + endCharacter], [cell!.start, cell!.end]);
      });
    }
  });

  it('keeps no figure that the report itself shows to be wrong, or may be', () => {
    const countUnknown = (text: string): number =>
      findTrusted(digestReport('a', parseReport(text))).filter((value) => Number.isNaN(value)).length;
    assert.equal(countUnknown(cleanReport), 0);
    assert.equal(countUnknown(setFigure(cleanReport, '四、结转下年度', '总计', '7')), 1);
    assert.ok(countUnknown(replace(cleanReport, '1\t0\t1\t0\t2\t0', '1\t0\t1\t0\t5\t0')) > 1);
  });

  it('stays small, however long the report is', () => {
    const long = Array.from(
      { length: 5_000 },
      (_, index) => `第${index}项${String.fromCharCode(0x4e00 + index)}工作`,
    );
    const subparts = Array.from(
      { length: 60 },
      (_, index) => `（${index + 1}）小节。${long.slice(0, 90).join('、')}`,
    );
    const text = replace(cleanReport, '平台建设和监督保障工作。', [...subparts, ...long].join('\n'));
    assert.ok(sizeOf(digestReport('a', parseReport(text))) < 10_240);
  });

  it('is the same when it is worked out later, once and only if it is asked for', () => {
    for (const text of [cleanReport, setFigure(cleanReport, '四、结转下年度', '总计', '7'), '']) {
      const wanted = digestReport('a', parseReport(text));
      let count = 0;
      const later = digestLater(identifyReport('a', parseReport(text)), () => {
        count++;
        return wanted;
      });
      const { uri, agency, agencyKey, year, title, textStamp } = later;
      assert.equal(count, 0);
      const { format, printed, trusted, places, tables, excerpts } = later;
      assert.deepEqual(
        {
          uri,
          agency,
          agencyKey,
          year,
          title,
          textStamp,
          format,
          printed,
          trusted,
          places,
          tables,
          excerpts,
        },
        wanted,
      );
      assert.equal(count, 1);
      assert.deepEqual(structuredClone(settleDigest(later)), wanted);
      assert.equal(settleDigest(wanted), wanted);
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        digestReport('a', parseReport(text));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mend } from '../../cli/fix/mend';
import { checkReport, type Finding, parseReport } from '../../core/index';
import { looksLikeReport } from '../../core/detect';
import { decode } from '../../encoding/decode';
import { encode } from '../../encoding/encode';
import { cleanReport, setFigure } from '../kit/report';
import { damagedTexts, seeds } from '../kit/texts';
import { wrongReports } from '../kit/wrong-reports';

const texts = [...seeds.map(({ text }) => text), ...wrongReports];
const options = { severities: {}, accepted: [] };
const find = (text: string): readonly Finding[] => checkReport(parseReport(text));
const countErrors = (text: string): number =>
  find(text).filter(({ severity }) => severity === 'error').length;

describe('mending a report', () => {
  for (const isUnsafeToo of [false, true]) {
    it(`changes nothing a second time, ${isUnsafeToo ? 'unsafe fixes too' : 'safe fixes alone'}`, () => {
      let changed = 0;
      fc.assert(
        fc.property(
          damagedTexts(texts),
          fc.constantFrom('utf-8', 'gb18030', 'utf-16le'),
          (damaged, encoding) => {
            const text = damaged.replace(/\p{Surrogate}/gu, '');
            const bytes = encode(encoding === 'utf-16le' ? `\uFEFF${text}` : text, encoding);
            if (bytes === undefined || !looksLikeReport(text)) return;
            const mended = mend(bytes, { ...options, isUnsafeToo });
            assert.ok(!('problem' in mended), text);
            assert.equal(decode(mended.bytes)?.text, mended.after);
            if (mended.done.length > 0) changed++;
            const again = mend(mended.bytes, { ...options, isUnsafeToo });
            assert.ok(!('problem' in again) && again.done.length === 0, text);
            assert.deepEqual(again.bytes, mended.bytes);
          },
        ),
        { numRuns: 120 },
      );
      assert.ok(changed > 20, `${changed}`);
    });
  }

  it('leaves no more findings than there were, and no more errors, when unsafe fixes are done', () => {
    for (const text of wrongReports) {
      const safe = mend(encode(text, 'utf-8')!, { ...options, isUnsafeToo: false });
      const mended = mend(encode(text, 'utf-8')!, { ...options, isUnsafeToo: true });
      if ('problem' in mended || 'problem' in safe) continue;
      const unsafe = mended.done.length - safe.done.length;
      assert.ok(find(mended.after).length <= find(safe.after).length - unsafe, text);
      assert.ok(countErrors(mended.after) <= countErrors(safe.after), text);
    }
  });

  it('names lines as they were before', () => {
    // A row lost above, so that the lines below have other numbers afterwards.
    const lost = cleanReport.replace('\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n', '');
    const text = setFigure(lost, '四、结转下年度', '总计', '7').replace('六、其他需要', '五、其他需要');
    const mended = mend(encode(text, 'utf-8')!, { ...options, isUnsafeToo: true });
    assert.ok(!('problem' in mended));
    const lines = text.split('\n');
    assert.deepEqual(
      mended.done
        .map(({ line }) => line)
        .sort((a, b) => a - b)
        .map((line) => lines[line].trim().slice(0, 6)),
      ['（五）不予处', '四、结转下年', '五、其他需要'],
    );
  });
});

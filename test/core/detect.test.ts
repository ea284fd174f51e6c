import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { detectionLength, lengthToDetect, looksLikeReport } from '../../core/detect';
import { parts } from '../../core/formats/2021/parts';
import { titleEndings } from '../../core/formats/title';
import { faults } from '../kit/generator/faults';
import { layouts } from '../kit/generator/layouts';
import { measureFault } from '../kit/generator/measure-faults';
import { createSample } from '../kit/generator/measure-valid';
import { toTraditional } from '../kit/generator/traditional';
import { fixtures, hasShared, readReports, samples, sharedFolder } from '../kit/shared';
import { nearMisses, reports } from './detect.examples';

/** The reports of a folder, by name. */
function textsIn(folder: string): [string, string][] {
  const from = path.basename(folder);
  return readReports(folder).map(({ name, text }) => [`${from}/${name}`, text]);
}

/** A text as the source of a page, a paragraph for each line; tags in it stay tags. */
function asPage(text: string): string {
  const lines = text.split('\n').map((line) => `<p><span style="font-size: 12pt">${line}</span></p>`);
  return `<!DOCTYPE html>\n<html><body>\n${lines.join('\n')}\n</body></html>\n`;
}

describe('looksLikeReport', () => {
  describe('claims', () => {
    const folders = [
      path.join(fixtures, 'seeds'),
      samples,
      ...(hasShared ? ['seeds', 'reports', 'cases'].map(sharedFolder) : []),
    ];
    for (const [name, text] of [...Object.entries(reports), ...folders.flatMap(textsIn)]) {
      it(name, () => assert.equal(looksLikeReport(text), true));
    }
    for (const [form, write] of Object.entries({
      'web pages': asPage,
      'traditional characters': toTraditional,
    })) {
      it(`real reports and samples as ${form}`, () => {
        for (const [name, text] of folders.flatMap(textsIn)) assert.ok(looksLikeReport(write(text)), name);
      });
    }
    it('what the generator writes, in every layout', () => {
      fc.assert(
        fc.property(fc.nat({ max: 1_000_000 }), (seed) => looksLikeReport(createSample(seed + 1).text)),
        { numRuns: 300 },
      );
    });
    it('in every layout what has lost its title', () => {
      const lost = faults.find(({ id }) => id === 'missing-title');
      assert.ok(lost !== undefined);
      for (const [at, { id }] of layouts.entries()) {
        const made = measureFault(() => [], createSample(at + 1), lost);
        assert.ok(made !== undefined && looksLikeReport(made.text), id);
      }
    });
    it('every title ending, agency and year in any order', () => {
      for (const ending of titleEndings) {
        for (const before of [
          '温县人民政府2024年',
          '2024年温县人民政府',
          '2024年度',
          '温县财政局 ２０２４ 年 ',
        ]) {
          assert.ok(looksLikeReport(`\uFEFF\n\n${before}${ending}\n\n正文。\n`), before + ending);
        }
      }
    });
    it('a text without a title by any heading of parts two to four and one more', () => {
      for (const part of parts.slice(1, 4)) {
        for (const words of [part.label.zh, ...part.label.aliases]) {
          assert.ok(looksLikeReport(`一、总体情况\n全年平稳。\n二、${words}\n表\n`), words);
          assert.ok(looksLikeReport(`1.总体情况\r\n全年平稳。\r\n2. ${words}：\r\n表`), words);
        }
      }
    });
  });

  describe('leaves alone', () => {
    for (const [name, text] of Object.entries(nearMisses))
      it(name, () => assert.equal(looksLikeReport(text), false));
    it('the ordinary texts', () => {
      const claimed = textsIn(path.join(fixtures, 'ordinary')).filter(([, text]) => looksLikeReport(text));
      assert.deepEqual(
        claimed.map(([name]) => name),
        [],
      );
    });
    for (const [form, write] of Object.entries({
      'web pages': asPage,
      'traditional characters': toTraditional,
    })) {
      it(`the ordinary texts and near misses as ${form}`, () => {
        const ordinary = [...textsIn(path.join(fixtures, 'ordinary')), ...Object.entries(nearMisses)];
        const claimed = ordinary.filter(([, text]) => looksLikeReport(write(text)));
        assert.deepEqual(
          claimed.map(([name]) => name),
          [],
        );
      });
    }
    it('what stands after the first 4096 units, of a page further down', () => {
      const title = '温县人民政府2024年政府信息公开工作年度报告';
      assert.equal(looksLikeReport(`${' \n'.repeat(1000)}${title}\n`), true);
      assert.equal(looksLikeReport(`${'\n'.repeat(detectionLength)}${title}\n`), false);
      assert.equal(looksLikeReport(`<p>${'\n'.repeat(detectionLength)}${title}\n`), true);
      assert.equal(looksLikeReport(`<p>${'\n'.repeat(lengthToDetect('<p>'))}${title}\n`), false);
    });
  });

  it('answers for any string, by its first 4096 units alone', () => {
    const words = [
      '\n',
      '\r',
      '一、',
      '2.',
      '年',
      '2024',
      '(',
      ')',
      '：',
      '\ud800',
      '\u3000',
      '1.1.',
      '公开',
      '关于',
    ];
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...words, ...titleEndings, ...parts.map((part) => part.label.zh)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, tail) => {
        const head = pieces.join('').padEnd(detectionLength, '。');
        assert.equal(looksLikeReport(head + tail), looksLikeReport(head));
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no long time on texts made to be slow', () => {
    const hostile = [
      '1',
      '(',
      ')',
      '\n',
      ' ',
      '#',
      '* ',
      '一、',
      '1.1',
      '公开1',
      '二、\n',
      '\ufdfa',
      '2024年政府信息公开年报',
      '<',
      '<a ',
      '<a href',
      '<a href="">',
      '<p>',
      '<td>',
      '<script>',
      '<!--',
      '&',
      '&#25919;',
      '開',
      '1\t',
    ];
    for (const text of hostile) {
      const start = performance.now();
      const whole = text.repeat(detectionLength);
      for (let run = 0; run < 20; run++) looksLikeReport(whole);
      assert.ok(performance.now() - start < 200, JSON.stringify(text));
    }
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../server/analysis';
import { listFoldingRanges } from '../../../server/features/folding-range';
import { cleanReport } from '../../kit/report';
import { damagedSeeds, listDrafts, readSeed, seeds } from '../../kit/texts';

const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Ranges of two lines and more, in the text, that end where something is printed, and nest or stand apart. */
function expectRanges(text: string): void {
  const lines = splitLines(text);
  const ranges = listFoldingRanges(analyze(text, '1'));
  ranges.forEach(({ startLine, endLine }, index) => {
    assert.ok(startLine >= 0 && startLine < endLine && endLine < lines.length, `${startLine}–${endLine}`);
    assert.notEqual(lines[startLine].trim(), '', `${startLine}–${endLine} begins with words`);
    assert.notEqual(lines[endLine].trim(), '', `${startLine}–${endLine} ends on a printed line`);
    for (const other of ranges.slice(index + 1)) {
      const isInside = other.startLine >= startLine && other.endLine <= endLine;
      const isAround = other.startLine <= startLine && other.endLine >= endLine;
      const isApart = other.startLine > endLine || other.endLine < startLine;
      assert.ok(
        isInside || isAround || isApart,
        `${startLine}–${endLine} crosses ${other.startLine}–${other.endLine}`,
      );
      assert.ok(!isInside || !isAround, `${startLine}–${endLine} stands once`);
    }
  });
}

/** `first line … last line`, indented by depth. */
function print(text: string): string[] {
  const lines = splitLines(text).map((line) => line.trim().split('\t')[0].slice(0, 8));
  const ranges = listFoldingRanges(analyze(text, '1'));
  return ranges.map(({ startLine, endLine }) => {
    const depth = ranges.filter((one) => one.startLine < startLine && one.endLine >= endLine).length;
    return `${'  '.repeat(depth)}${lines[startLine]} … ${lines[endLine]}`;
  });
}

describe('folding ranges', () => {
  it('are the parts, tables and groups', () => {
    assert.deepEqual(print(cleanReport), [
      '一、总体情况 … 2024年，我局',
      '二、主动公开政府 … 行政事业性收费',
      '  第二十条第（一） … 行政事业性收费',
      '三、收到和处理政 … 四、结转下年度继',
      '  （本列数据的勾稽 … 四、结转下年度继',
      '    三、本年度办理结 … （七）总计',
      '      （三）不予公开 … 8.属于行政查询',
      '      （四）无法提供 … 3.补正后申请内',
      '      （五）不予处理 … 5.要求行政机关',
      '      （六）其他处理 … 3.其他',
      '四、政府信息公开 … 1',
      '  行政复议 … 1',
      '五、存在的主要问 … 公开内容还不够丰',
      '六、其他需要报告 … 本年度未收取信息',
    ]);
  });

  it('are the sub-headings too', () => {
    const folds = print(readSeed('liutan-town-2024.txt'));
    const depths = folds.map((line) => /^ */.exec(line)![0].length / 2);
    assert.equal(
      folds.filter((line, index) => depths[index] === 1 && /^\s*（[一二三四五]）/.test(line)).length,
      5,
    );
  });

  it('are sound in every seed and every draft of it', () => {
    for (const { text } of seeds) for (const draft of listDrafts(text)) expectRanges(draft);
  });

  it('are sound in damaged reports', () => {
    fc.assert(fc.property(damagedSeeds, expectRanges), { numRuns: 500 });
  });

  it('are the same whatever ends the lines', () => {
    for (const { text } of seeds) {
      const expected = listFoldingRanges(analyze(text, '1'));
      assert.ok(expected.length > 10);
      for (const lineEnd of ['\r\n', '\r']) {
        assert.deepEqual(listFoldingRanges(analyze(text.replaceAll('\n', lineEnd), '1')), expected);
      }
    }
  });

  it('are one where table and group are the same lines', () => {
    const lines = cleanReport.split('\n');
    const from = lines.findIndex((line) => line.startsWith('三、本年度办理结果'));
    const until = lines.findIndex((line) => line.includes('（七）总计'));
    const text = ['三、收到和处理政府信息公开申请情况', ...lines.slice(from, until + 1)].join('\n');
    expectRanges(text);
    assert.deepEqual(print(text).slice(0, 3), [
      '三、收到和处理政 … （七）总计',
      '  三、本年度办理结 … （七）总计',
      '    （三）不予公开 … 8.属于行政查询',
    ]);
  });

  it('are none where there is nothing to fold', () => {
    assert.deepEqual(listFoldingRanges(analyze('', '1')), []);
    assert.deepEqual(listFoldingRanges(analyze('一、总体情况', '1')), []);
    assert.deepEqual(listFoldingRanges(analyze('一、总体情况\n\n', '1')), []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainAt, parseReport } from '../../../core/index';
import { cleanFigures, tabLayouts } from '../../kit/arbitraries';
import { writeReport } from '../../kit/generate-report';
import { expectHover, expectNoHover, explain, mark, wordsOf } from '../../kit/hover';
import { cleanReport, droppedCellsReport, editLine, replace, setFigure } from '../../kit/report';
import { damagedSeeds, readSeed } from '../../kit/texts';

/** The offset of a cell, counted by tabs from 0, on the only line that begins with `words` (spaces aside). */
function offsetOfCell(text: string, words: string, cell: number): number {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.trim().startsWith(words));
  assert.ok(line >= 0, words);
  const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return (
    before +
    lines[line]
      .split('\t')
      .slice(0, cell)
      .reduce((sum, one) => sum + one.length + 1, 0)
  );
}

const atCell = (text: string, words: string, cell: number): string[] => {
  const explanation = explain(text, offsetOfCell(text, words, cell));
  assert.ok(explanation, `${words}, cell ${cell}`);
  return wordsOf(explanation);
};

describe('a label', () => {
  for (const [words, on, part] of [
    ['6.属于四类过程性信息', undefined, '第十六条第二款'],
    ['一、本年新收政府信息公开申请数量', undefined, '第三十一条'],
    ['（七）总计', undefined, '由格式'],
    ['（三）不予公开', undefined, '八行'],
    ['三、本年度办理结果', undefined, '第三十六条'],
    ['3.其他', undefined, '（六）其他处理 3.其他'],
    ['自然人', '勾稽关系', '自然人（表三的列）'],
    ['法人或其他组织', undefined, '五类'],
    ['其他', '法律服务机构', '其他（表三的列）'],
    ['行政许可', '第二十条第（五）项', '第二十条第（五）项'],
    ['本年制发件数', undefined, '（表二的列）'],
    ['本年收费金额（单位：万元）', undefined, '第二十条第（八）项'],
    ['行政复议', '四、政府信息公开行政复议、行政诉讼情况\n', '第五十一条'],
    ['未经复议直接起诉', undefined, '没有经过复议'],
    ['结果纠正', undefined, '结果纠正（表四的列）'],
    ['行政诉讼', '四、政府信息公开行政复议、行政诉讼情况\n', '两组'],
  ] as const) {
    it(`is explained: ${words}`, () => {
      const from = on === undefined ? cleanReport : cleanReport.slice(cleanReport.indexOf(on) + on.length);
      const marked = cleanReport.slice(0, cleanReport.length - from.length) + mark(from, words);
      expectHover(marked, part);
    });
  }

  it('is explained where the reader placed it: damaged, torn, or in one cell with its group', () => {
    expectHover(mark(replace(cleanReport, '2.重复申请', '2.重复申清'), '2.重复申清'), '第三十六条第（六）项');
    const torn = replace(
      cleanReport,
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（二）部分 不计其他情\t分公开(区分处理的, 青形)',
    );
    assert.equal(explain(torn, torn.indexOf('不计其他情\t'))?.topic.kind, 'row');
    expectHover(mark(torn, '分公开(区分处理的, 青形)'), '第三十七条');
    const joined = editLine(cleanReport, '2.重复申请', (line) => line.replace(/^\t*/, '（五）不予处理 '));
    expectHover(mark(joined, '（五）不予处理 2.重复申请'), '第三十六条第（六）项');
    const wrapped = replace(cleanReport, '4.无正当理由大量反复申请', '4.无正当理由\n大量反复申请');
    for (const half of ['4.无正当理由', '大量反复申请']) expectHover(mark(wrapped, half), '第三十五条');
  });

  it('is explained as its group where it is one, damaged too', () => {
    expectHover(mark(droppedCellsReport, '（四）无法提供'), '三行');
    expectHover(mark(replace(cleanReport, '（四）无法提供', '（四)无法 提共'), '（四)无法 提共'), '三行');
  });

  it('is explained in pieces where the header was torn', () => {
    const seed = readSeed('tangxian-county-2022.txt');
    const at = seed.indexOf('审结\t总计');
    assert.equal(explain(seed, at)?.topic.kind, 'column');
    assert.equal(explain(seed, seed.indexOf('4士田')), undefined);
    assert.equal(explain(seed, seed.indexOf('年度办理社里'))?.topic.kind, 'group');
    assert.equal(explain(seed, seed.indexOf('理结果\t'))?.topic.kind, 'group');
    assert.equal(explain(seed, seed.indexOf('业山从石坑')), undefined);
  });

  it('is explained in pieces where it was wrapped around its figures', () => {
    const line = '5.要求行政机关确认或重新出具已获取信息';
    const wrap = (piece: string): string =>
      editLine(cleanReport, line, (own) => [own, piece]).replace(piece, (words) => `⟦${words}⟧`);
    const marked = editLine(cleanReport, '3.要求提供', (own) => [own, '⟦新出具已获取⟧']);
    expectHover(marked, '（五）不予处理 5.');
    // What may be the end of several labels is nobody's.
    expectNoHover(wrap('其政府信息公开申请'));
  });

  it('has nothing to say of what it does not know', () => {
    expectNoHover(replace(cleanReport, '2.重复申请', '⟦小计⟧'));
    expectNoHover(replace(cleanReport, '公开内容还不够丰富', '⟦公开内容还不够丰富⟧'));
    expectNoHover('⟦⟧');
    expectNoHover('⟦今天天气很好。⟧');
  });
});

describe('the title', () => {
  it('says by when a report is published', () => {
    const title = '松岭县水利局2024年政府信息公开工作年度报告';
    expectHover(mark(cleanReport, title), '1月31日前', '乡镇、街道');
    expectNoHover(mark(cleanReport, title).replaceAll('2024年', '2017年'));
  });
});

describe('a heading', () => {
  for (const [words, part] of [
    ['一、总体情况', '五个方面'],
    ['二、主动公开政府信息情况', '填本部分的表（表二）'],
    ['三、收到和处理政府信息公开申请情况', '第五十条第一款第（二）项'],
    ['四、政府信息公开行政复议、行政诉讼情况', '第五十一条'],
    ['五、存在的主要问题及改进情况', '第五十条第一款第（四）项'],
    ['六、其他需要报告的事项', '信息处理费'],
  ] as const) {
    it(`says what the part must contain: ${words}`, () => expectHover(mark(cleanReport, words), part));
  }
});

describe('a figure', () => {
  it('has its row and column, and the relations with the figures put in', () => {
    const words = atCell(cleanReport, '一、本年新收', 9);
    assert.match(words[0], /^一、本年新收政府信息公开申请数量 · 总计：4$/);
    assert.ok(words.includes('总计 4 = 自然人 3 + 商业企业 1 ✓'), words.join('\n'));
    assert.ok(
      words.includes('一、本年新收 4 + 二、上年结转 1 = （七）总计 4 + 四、结转下年度 1 ✓'),
      words.join('\n'),
    );
  });

  it('stands among the addends even where it is 0', () => {
    const words = atCell(cleanReport, '一、本年新收', 5);
    assert.match(words[0], /科研机构：0$/);
    assert.ok(words.includes('总计 4 = 自然人 3 + 商业企业 1 + 科研机构 0 ✓'), words.join('\n'));
    assert.ok(
      words.includes('一、本年新收 0 + 二、上年结转 0 = （七）总计 0 + 四、结转下年度 0 ✓'),
      words.join('\n'),
    );
  });

  it('says which relations it breaks, and by how much', () => {
    const words = atCell(setFigure(cleanReport, '一、本年新收', '总计', '9'), '一、本年新收', 9);
    assert.ok(words.includes('总计 9 = 自然人 3 + 商业企业 1 ✗ 相差 5'), words.join('\n'));
    assert.ok(
      words.some((line) => /^一、本年新收 9 .* ✗ 相差 5$/.test(line)),
      words.join('\n'),
    );
  });

  it('that is blank says what it must be', () => {
    const seed = readSeed('tangxian-county-2022.txt');
    for (const [line, figure] of [
      ['一、本年新收', '62'],
      ['二、上年结转', '0'],
      ['(一)予以公开', '16'],
      ['(七)总计', '62'],
    ] as const) {
      const words = atCell(seed, line, line === '(七)总计' ? 3 : 3);
      assert.match(words[0], /自然人：空白$/);
      assert.ok(words.includes(`按勾稽关系，这一格应为 ${figure}。`), words.join('\n'));
    }
  });

  it('that is blank is seen: its range is not empty', () => {
    const blank = setFigure(cleanReport, '（七）总计', '商业企业', '');
    const explanation = explain(blank, offsetOfCell(blank, '（七）总计', 4));
    assert.equal(explanation?.topic.kind, 'cell');
    assert.equal(blank.slice(explanation.start, explanation.end), '\t');
    const spaced = setFigure(cleanReport, '（七）总计', '商业企业', '   ');
    const within = offsetOfCell(spaced, '（七）总计', 4) + 2;
    const found = explain(spaced, within);
    assert.ok(found?.topic.kind === 'cell' && found.start <= within && within <= found.end);
    assert.equal(wordsOf(found)[0], '（七）总计 · 商业企业：空白');
  });

  it('of money is given in yuan, too', () => {
    assert.ok(atCell(cleanReport, '行政事业性收费', 1).includes('302.3932 万元 = 3023932 元，请核对单位。'));
  });

  it('of table 二 has its stock', () => {
    assert.ok(atCell(cleanReport, '行政规范性文件', 1).includes('本年制发件数 1 ≤ 现行有效件数 6 ✓'));
  });

  it('of table 四 says exactly what it counts', () => {
    const words = atCell(cleanReport, '1\t0\t1\t0\t2', 11);
    assert.match(words[0], /^复议后起诉 · 结果纠正：1$/);
    assert.ok(
      words.some((line) => line.endsWith('复议后又起诉，裁判改变了本机关原来的处理，或者要求改正。')),
    );
    assert.ok(words.includes('总计 1 = 结果维持 0 + 结果纠正 1 + 其他结果 0 + 尚未审结 0 ✓'));
  });

  it('whose column cannot be told has its row', () => {
    const short = replace(cleanReport, '（七）总计\t\t3\t1\t0\t0\t0\t0\t4', '（七）总计\t\t3\t1\t4');
    const at = offsetOfCell(short, '（七）总计', 3);
    const topic = explain(short, at)?.topic;
    assert.equal(topic?.kind, 'row');
  });

  it('of a table that holds long sums shows the largest', () => {
    let text = cleanReport;
    for (const [index, row] of [
      '1.属于国家秘密',
      '2.其他法律',
      '3.危及',
      '4.保护',
      '5.属于三类',
      '6.属于四类',
      '7.属于行政',
      '8.属于行政',
    ].entries())
      text = setFigure(text, row, '总计', String(index + 1));
    const words = atCell(text, '（七）总计', 9);
    const sum = words.find((line) => line.startsWith('（七）总计 4 = '));
    assert.match(sum ?? '', /其余 \d 项 \d/);
    assert.ok((sum ?? '').split(' + ').length <= 9);
  });

  it('of a year whose form is not known has no relations', () => {
    const old = cleanReport.replaceAll('2024年', '2017年');
    const explanation = explain(old, offsetOfCell(old, '一、本年新收', 9));
    const words = explanation === undefined ? [] : wordsOf(explanation);
    assert.ok(!words.some((line) => /[✓✗]/.test(line)), words.join('\n'));
  });
});

describe('explainAt', () => {
  it('knows row and column of every figure, however the table is laid out', () => {
    fc.assert(
      fc.property(cleanFigures, tabLayouts, (figures, layout) => {
        const report = parseReport(writeReport(figures, layout));
        report.cells.forEach((cell, slot) => {
          const topic = explainAt(report, cell!.start)?.topic;
          assert.ok(topic?.kind === 'cell' && topic.slot.index === slot);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, and its range holds the offset, at any place of any text', () => {
    fc.assert(
      fc.property(
        damagedSeeds,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (text, places) => {
          const report = parseReport(text);
          for (const place of places) {
            const offset = Math.round(place * text.length);
            const explanation = explainAt(report, offset);
            if (explanation === undefined) continue;
            const { start, end } = explanation;
            assert.ok(
              0 <= start && start <= offset && offset <= end && end <= text.length,
              `${start} ${offset} ${end}`,
            );
            for (const locale of ['zh-cn', 'en'] as const) {
              const { length } = wordsOf(explanation, locale);
              assert.ok(length >= 2 && length <= 8, `${length} lines`);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: -5, max: 300 }),
        (text, offset) => {
          const explanation = explain(text, offset);
          if (explanation !== undefined) assert.ok(explanation.start <= offset && offset <= explanation.end);
        },
      ),
    );
  });

  it('knows nothing outside the text', () => {
    const report = parseReport(cleanReport);
    for (const offset of [-1, cleanReport.length + 1, Number.NaN, Number.POSITIVE_INFINITY])
      assert.equal(explainAt(report, offset), undefined);
  });
});

import * as assert from 'node:assert/strict';
import { readSharedFiles } from '../formats/shared';
import { createTokenizer, type Token, type Tokenize } from './tokenizer';

/** The scoped pieces of a line; plain text and blanks between them are left out. */
type Piece = readonly [text: string, scopes: string];

describe('grammar', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer();
  });

  const scoped = (tokens: readonly Token[]): Piece[] =>
    tokens
      .filter(({ text, scopes }) => scopes !== '' && text.trim() !== '')
      .map(({ text, scopes }) => [text, scopes]);

  function expectPieces(line: string, ...pieces: readonly Piece[]): void {
    assert.deepEqual(scoped(tokenize(line)[0]), pieces, line);
  }

  const part = 'markup.heading.2 entity.name.section';
  const row = 'entity.name.tag.row';
  const group = 'entity.name.type.group';
  const block = 'entity.name.type.block';
  const header = 'entity.name.function.header';
  const column = 'entity.name.function.column';
  const total = 'keyword.control.total';
  const inTotalRow = `meta.row.total ${total}`;
  const cell = 'constant.numeric.cell';
  const totalCell = 'meta.row.total constant.numeric.cell.total';
  const count = 'constant.numeric.prose';
  const year = 'variable.other.constant.year';

  it('marks the title, its agency and its year', () => {
    const agency = 'markup.heading.1 entity.name.type.agency';
    const heading = 'markup.heading.1';
    expectPieces(
      '甲县人民政府 2024 年政府信息公开工作年度报告',
      ['甲县人民政府 ', agency],
      ['2024 年', `${heading} ${year}`],
      ['政府信息公开工作年度报告', heading],
    );
    expectPieces(
      '２０２２年度乙市政府信息公开年报',
      ['２０２２年度', `${heading} ${year}`],
      ['乙市', agency],
      ['政府信息公开年报', heading],
    );
    expectPieces(
      '  \u3000丙局政府信息公开工作年度报告',
      ['丙局', agency],
      ['政府信息公开工作年度报告', heading],
    );
    const inProse = tokenize('本机关2024年政府信息公开工作年度报告，依据条例编制。')[0];
    assert.ok(inProse.every(({ scopes }) => !scopes.includes('markup.heading')));
  });

  it('marks headings of parts, whatever their numeral and spacing', () => {
    for (const line of [
      '一、总体情况',
      '二、主动公开 政府信息情况',
      '第六部分 其他需要报告的事项',
      '五、存在问题及改进情况',
      '总体情况',
      '七、附则说明',
    ]) {
      expectPieces(line, [line, part]);
    }
    expectPieces('    三、收到和处理政府信息公开申请情况', ['三、收到和处理政府信息公开申请情况', part]);
  });

  it('marks sub-headings, on a line of their own and before their paragraph', () => {
    expectPieces('（一）主动公开', ['（一）主动公开', 'markup.heading.3']);
    expectPieces('(四)政府信息公开平台建设', ['(四)政府信息公开平台建设', 'markup.heading.3']);
    expectPieces('（二）依申请公开。收到申请3件。', ['（二）依申请公开', 'markup.heading.3'], ['3', count]);
    expectPieces('(五) 监督保障：已落实', ['(五) 监督保障', 'markup.heading.3']);
    expectPieces('（六）全年共收到3件。', ['3', count]);
  });

  it('takes rows of table 三 for rows, not headings', () => {
    expectPieces(
      '一、本年新收政府信息公开申请数量\t\t\t3\t0',
      ['一、本年新收政府信息公开申请数量', row],
      ['3', cell],
      ['0', cell],
    );
    expectPieces('一、本年新收政府信息公开申请数量', ['一、本年新收政府信息公开申请数量', row]);
    expectPieces('四、结转下年度继续办理', ['四、结转下年度继续办理', row]);
    expectPieces('（一）予以公开', ['（一）予以公开', row]);
    expectPieces('三、本年度办理结果', ['三、本年度办理结果', group]);
    expectPieces('三、本年度办理');
  });

  it('reads labels that converters spaced, narrowed or shortened', () => {
    expectPieces(
      '\t(三)不 予公开\t1. 属于国家秘密\t0',
      ['(三)不 予公开', group],
      ['1. 属于国家秘密', row],
      ['0', cell],
    );
    expectPieces('结果 维持\t其他 结果\t', ['结果 维持', column], ['其他 结果', column]);
    const partly = '(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)';
    expectPieces(`\t${partly}\t\t5`, [partly, row], ['5', cell]);
    expectPieces('\t\t3. 危及"三安全一稳定"\t0', ['3. 危及"三安全一稳定"', row], ['0', cell]);
    expectPieces('第二十条第(一)项\t\t\t', ['第二十条第(一)项', block]);
    expectPieces(
      '信息内容\t本年收费金额(单位: 万元)\t',
      ['信息内容', header],
      ['本年收费金额(单位: 万元)', column],
    );
  });

  it('reads columns of spaces and pipes like columns of tabs', () => {
    const one = '1.属于国家秘密';
    expectPieces(
      `  （三）不予公开 ${one}     1     -2 `,
      ['（三）不予公开', group],
      [one, row],
      ['1', cell],
      ['-2', cell],
    );
    expectPieces('行政许可      39,567.5', ['行政许可', row], ['39,567.5', cell]);
    expectPieces('| 规章 | 0 | 自然人 |', ['规章', row], ['0', cell], ['自然人', column]);
  });

  it('tells a column called 其他 from the row 3.其他', () => {
    expectPieces('\t法律服务机构\t其他\t', ['法律服务机构', column], ['其他', column]);
    expectPieces('3. 其他\t\t7', ['3. 其他', row], ['7', cell]);
  });

  it('marks totals', () => {
    expectPieces('\t自然人\t总计', ['自然人', column], ['总计', total]);
    expectPieces('\t（七）总计\t\t29\t', ['（七）总计', inTotalRow], ['29', totalCell]);
    expectPieces('合计    12', ['合计', inTotalRow], ['12', totalCell]);
    expectPieces('总计 12 件，2024年另有3件。', ['12', count], ['2024年', year], ['3', count]);
    assert.deepEqual(scoped(tokenize('(七) 总计\t1\n规章\t0')[1]), [
      ['规章', row],
      ['0', cell],
    ]);
  });

  it('leaves the words of labels in prose alone', () => {
    expectPieces('本年度未发生行政复议和行政诉讼，其他情况见总计。');
  });

  it('marks document numbers', () => {
    for (const number of [
      '国办公开办函〔2021〕30号',
      '国办函〔2020〕109号',
      '国办公开办函 [2021] 30 号',
      '国务院令第711号',
      '豫政办〔2023〕5号',
    ]) {
      expectPieces(`根据${number}编制`, [number, 'keyword.other.document-number']);
    }
  });

  it('marks articles and book titles', () => {
    const article = 'keyword.other.article';
    expectPieces(
      '按照第二十条第（五）项、第三十六条和第十六条第一款',
      ['第二十条第（五）项', article],
      ['第三十六条', article],
      ['第十六条第一款', article],
    );
    expectPieces('落实《关于印发《办法》的通知》要求', [
      '《关于印发《办法》的通知》',
      'string.quoted.other.book-title',
    ]);
  });

  it('tells years from counts', () => {
    expectPieces(
      '2022 年发布信息2023条，较2021年度增长3.5%',
      ['2022 年', year],
      ['2023', count],
      ['2021年度', year],
      ['3.5%', count],
    );
    expectPieces('自2024年1月1日至12月31日', ['2024年1月1日', year], ['12月31日', year]);
    expectPieces('热线12024年', ['12024', count]);
    expectPieces('2024\t5', ['2024', cell], ['5', cell]);
  });

  it('marks page numbers', () => {
    expectPieces('— 3 —', ['— 3 —', 'comment.line.page-number']);
  });

  it('finds the parts, rows, numbers and totals of every seed', function () {
    const seeds = readSharedFiles(this, 'seeds');
    assert.equal(seeds.length, 5);
    for (const [at, seed] of seeds.entries()) {
      const pieces = tokenize(seed).flatMap(scoped);
      const count = (scopes: string): number => pieces.filter((piece) => piece[1] === scopes).length;
      assert.equal(count(part), 6, `parts of seed ${at}`);
      // 6 + 24 + 3 rows; in one seed a label is torn over two cells.
      assert.ok(count(row) >= 32, `${count(row)} rows of seed ${at}`);
      assert.ok(count(group) >= 4, `${count(group)} groups of seed ${at}`);
      // Every one of the 200 cells, but for the four that one seed lost; its header has a total fewer.
      assert.equal(count(cell) + count(totalCell), at === 3 ? 196 : 200, `cells of seed ${at}`);
      assert.ok(count(inTotalRow) === 1 && count(total) === 4, `totals of seed ${at}`);
    }
  });

  it('ends on lines of 20,000 characters', () => {
    const length = 20_000;
    const units = [
      ' ',
      '\t',
      '\u3000',
      '0',
      '1 ',
      '1,',
      '2024年',
      '一',
      '（',
      '（一）',
      '《',
      '《》',
      '第',
      '第一条',
      '第一条 ',
      '一、',
      '本',
      '总计 ',
      '总计\t',
      '国',
      '国办函',
      '国办函〔',
      '〔2021〕',
      '政府信息公开',
      '2024年政府信息公开',
      '部分公开 ',
      '| ',
      '- ',
      'a',
    ];
    for (const unit of units) {
      for (const [start, end] of [
        ['', ''],
        ['一、', '。'],
        ['（', '）'],
        ['第一条', 'x'],
        ['总计', 'x'],
        ['部分公开', 'x'],
      ]) {
        const line = (start + unit.repeat(length / unit.length)).slice(0, length) + end;
        const text = tokenize(line)[0]
          .map((token) => token.text)
          .join('');
        assert.equal(text, line);
      }
    }
  });
});

import * as assert from 'node:assert/strict';
import { readSharedFiles } from '../kit/shared';
import { assertPieces, findPieces, type Piece, scopes } from './pieces';
import { createTokenizer, type Tokenize } from './tokenizer';

const { part, row, group, block, header, column, total, inTotalRow, cell, totalCell, count, year } = scopes;

describe('grammar: tables', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer();
  });
  const expectPieces = (line: string, ...pieces: readonly Piece[]): void =>
    assertPieces(tokenize, line, pieces);

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
    assert.deepEqual(findPieces(tokenize('(七) 总计\t1\n规章\t0')[1]), [
      ['规章', row],
      ['0', cell],
    ]);
  });

  it('marks page numbers', () => {
    expectPieces('— 3 —', ['— 3 —', 'comment.line.page-number']);
  });

  it('finds the parts, rows, numbers and totals of every seed', function () {
    const seeds = readSharedFiles(this, 'seeds');
    assert.equal(seeds.length, 5);
    for (const [at, seed] of seeds.entries()) {
      const pieces = tokenize(seed).flatMap(findPieces);
      const countOf = (scopes: string): number => pieces.filter((piece) => piece[1] === scopes).length;
      assert.equal(countOf(part), 6, `parts of seed ${at}`);
      // 6 + 24 + 3 rows; in one seed a label is torn over two cells.
      assert.ok(countOf(row) >= 32, `${countOf(row)} rows of seed ${at}`);
      assert.ok(countOf(group) >= 4, `${countOf(group)} groups of seed ${at}`);
      // Every one of the 200 cells, but for the four that one seed lost; its header has a total fewer.
      assert.equal(countOf(cell) + countOf(totalCell), at === 3 ? 196 : 200, `cells of seed ${at}`);
      assert.ok(countOf(inTotalRow) === 1 && countOf(total) === 4, `totals of seed ${at}`);
    }
  });
});

import * as assert from 'node:assert/strict';
import { assertPieces, type Piece, scopes } from './pieces';
import { createTokenizer, type Tokenize } from './tokenizer';

const { part, cell, count, year } = scopes;

describe('grammar: headings and prose', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer();
  });
  const expectPieces = (line: string, ...pieces: readonly Piece[]): void =>
    assertPieces(tokenize, line, pieces);

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
});

import * as assert from 'node:assert/strict';
import { createTokenizer, type Tokenize } from './tokenizer';

describe('grammar: long lines', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer();
  });

  it('ends on lines of 10,000 characters', function () {
    // Takes about a second; a pattern that is not linear takes minutes.
    this.timeout(60_000);
    const length = 10_000;
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
    // Words that labels, headings and articles begin with, so that a pattern is entered and then fails far behind.
    for (const start of ['', '一、', '第一条']) {
      for (const unit of units) {
        const line = `${(start + unit.repeat(length / unit.length)).slice(0, length)}。`;
        const read = tokenize(line)[0].map(({ text }) => text);
        assert.equal(read.join(''), line);
      }
    }
  });
});

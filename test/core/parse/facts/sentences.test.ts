import assert from 'node:assert/strict';
import { see } from '../../../kit/check';
import { writeFees, writeProse, writeZeros } from '../../../kit/prose';
import { negations, sentences } from './sentences/index';

/** What the rules about the prose say, as words with their rule. */
function saying(text: string): string[] {
  return see(text)
    .filter(({ rule }) => rule.startsWith('prose-'))
    .map(({ rule, words }) => `${rule} ${words.replace(/\s/g, '')}`);
}

/** No cell and no sum of cells has it. */
const absurd = '7391';

describe('what the prose says of cells', () => {
  for (const [kind, { match, silent, agency }] of Object.entries(sentences)) {
    describe(kind, () => {
      for (const [sentence, right] of match) {
        it(`holds: ${sentence.replace('#', String(right))}`, () => {
          assert.deepEqual(saying(writeProse(sentence.replace('#', String(right)), agency)), []);
        });
        it(`is reported: ${sentence.replace('#', absurd)}`, () => {
          const found = saying(writeProse(sentence.replace('#', absurd), agency));
          assert.equal(found.length, 1, found.join());
          assert.match(found[0], new RegExp(`^prose-disagrees ${absurd}`));
        });
      }
      for (const sentence of silent) {
        it(`says nothing of cells: ${sentence.replaceAll('#', absurd)}`, () => {
          assert.deepEqual(saying(writeProse(sentence.replaceAll('#', absurd), agency)), []);
        });
      }
    });
  }

  describe('none', () => {
    for (const sentence of negations.match) {
      it(`is reported where the table has some: ${sentence}`, () => {
        assert.equal(saying(writeProse(sentence, '松岭县水利局')).length, 1);
        assert.deepEqual(saying(writeZeros(sentence)), []);
      });
    }
    for (const sentence of negations.silent) {
      it(`says nothing of cells: ${sentence}`, () => {
        assert.deepEqual(saying(writeProse(sentence, '松岭县水利局')), []);
      });
    }
    it('is reported where the prose has some and the table none', () => {
      assert.deepEqual(saying(writeZeros('全年收到政府信息公开申请5件。')), ['prose-disagrees 5件']);
    });
  });

  describe('fees', () => {
    const match = [
      ['全年收取政府信息公开信息处理费⟦400元⟧。', '全年收取政府信息公开信息处理费⟦9999999元⟧。'],
      [
        '2024年收取信息处理费共计 380 元，涉及1件申请。',
        '2024年收取信息处理费共计 99999999 元，涉及1件申请。',
      ],
      ['本年度收取信息处理费0.04万元。', '本年度收取信息处理费400万元。'],
      [
        '全年行政事业性收费金额302.39万元，未收取信息处理费。',
        '全年行政事业性收费金额402.39万元，未收取信息处理费。',
      ],
      [
        '收取行政事业性收费302.3932万元；未收取信息处理费。',
        '收取行政事业性收费302.3933万元；未收取信息处理费。',
      ],
    ];
    for (const [right, wrong] of match) {
      it(`hold and are reported: ${wrong}`, () => {
        assert.deepEqual(saying(writeFees(right.replace(/[⟦⟧]/g, ''))), []);
        assert.equal(saying(writeFees(wrong.replace(/[⟦⟧]/g, ''))).length, 1);
      });
    }
    for (const sentence of [
      '未收取信息处理费，也未发出收费通知。',
      '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，本年度没有产生信息公开处理费。',
      '信息处理费收费标准为100元/件，本年度未收取。',
      '去年收取信息处理费99999999元，本年未收取信息处理费。',
      '公开罚没收入99999999元，未收取信息处理费。',
    ]) {
      it(`say nothing of cells: ${sentence}`, () => assert.deepEqual(saying(writeFees(sentence)), []));
    }
  });
});

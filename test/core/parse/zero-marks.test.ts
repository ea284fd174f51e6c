import assert from 'node:assert/strict';
import { list, see } from '../../kit/check';
import { writeReport } from '../../kit/generate-report';
import { cleanFigures, cleanReport, setFigure } from '../../kit/report';

const plain = { ...cleanFigures, fee: '12.5' };
/** Every 0 of the tables written another way. */
function writeZerosAs(mark: string): string {
  return writeReport(plain).replace(/(?<=\t)0(?=\t|\n)/g, mark);
}

describe('a mark that stands for zero throughout', () => {
  for (const mark of ['〇', '○', 'O', '一', '空', 'N/A', '无数据', '——', '·']) {
    it(`is read as 0 and said in passing: ${mark}`, () => {
      const text = writeZerosAs(mark);
      assert.deepEqual(list(see(text)), []);
      assert.ok(see(text, 'all').every(({ rule }) => rule === 'unreadable-number'));
    });
    it(`hides no wrong total: ${mark}`, () => {
      const text = setFigure(writeZerosAs(mark), '一、本年新收', '总计', '9');
      assert.deepEqual(
        see(text).map(({ rule, words }) => `${rule} ${words}`),
        ['row-total 9'],
      );
    });
  }

  it('is a slip where zeros are written elsewhere', () => {
    const text = setFigure(cleanReport, '二、上年结转', '科研机构', '〇');
    assert.deepEqual(
      see(text).map(({ rule, words }) => `${rule} ${words}`),
      ['unreadable-number 〇'],
    );
  });
});

describe('figures written another way', () => {
  it('are read, with a remark at most', () => {
    for (const figure of [
      '4.',
      '4、',
      '４',
      '④',
      '四',
      '4*',
      '*4',
      '4件',
      '4（含上年）',
      '（4）',
      '4注1',
      '\u200b4\u00ad',
    ])
      assert.deepEqual(list(see(setFigure(cleanReport, '一、本年新收', '总计', figure))), [], figure);
  });
  it('are not guessed from what is no count', () => {
    for (const figure of ['4%', '约4', '4或5', '??', '-4', '4.5'])
      assert.deepEqual(
        see(setFigure(cleanReport, '一、本年新收', '总计', figure)).map(({ rule }) => rule),
        ['unreadable-number'],
        figure,
      );
  });
});

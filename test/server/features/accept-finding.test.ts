import assert from 'node:assert/strict';
import { emptyBaseline, readBaseline, writeBaseline } from '../../../core/index';
import { addToBaseline, type BaselineAnswer } from '../../../server/features/accept-finding';

const entry = {
  file: 'a.txt',
  rule: 'balance',
  place: 't3.new/total',
  figures: ['4', '9'],
  reason: '原件如此',
};
const textOf = (answer: BaselineAnswer): string => {
  assert.ok('text' in answer, JSON.stringify(answer));
  return answer.text;
};

describe('the text of a baseline file', () => {
  it('is begun where there is none', () => {
    assert.equal(textOf(addToBaseline({ text: null, entry }, 'zh-cn')), writeBaseline({ accepted: [entry] }));
    assert.equal(textOf(addToBaseline({ text: null }, 'zh-cn')), writeBaseline(emptyBaseline));
  });

  it('keeps what others have entered', () => {
    const other = { ...entry, file: 'b.txt', rule: 'of-a-later-version', reason: '另一人' };
    const text = writeBaseline({ schema: 'x', accepted: [other] });
    const { baseline } = readBaseline(textOf(addToBaseline({ text, entry }, 'zh-cn')));
    assert.deepEqual(baseline, { schema: 'x', accepted: [entry, other] });
  });

  it('that is wrong stays as it is, and it is said why', () => {
    for (const text of ['', '{', '{}', '{ "accepted": [1] }']) {
      const answer = addToBaseline({ text, entry }, 'zh-cn');
      assert.ok('problem' in answer);
      assert.match(answer.problem, /^文件有误，没有改动。第 1 行：./);
      assert.deepEqual(Object.keys(addToBaseline({ text }, 'en')), ['problem']);
    }
  });
});

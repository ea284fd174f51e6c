import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  digitOf,
  equalsFolded,
  foldText,
  hashFolded,
  isSpace,
  simplify,
} from '../../../core/text/characters';

describe('foldText', () => {
  for (const [label, variant] of [
    ['结果维持', '结果 维持'],
    [
      '部分公开（区分处理的，只计这一情形，不计其他情形）',
      '部分公开 (区分处理的, 只计这一情形, 不计其他情形)',
    ],
    ['危及“三安全一稳定”', '危及"三安全一稳定"'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位: 万元)'],
    ['社会公益组织', '社会　公益\u00a0组织'],
    ['LED屏', 'ｌｅｄ屏'],
    ['2024', '２０２４'],
    ['属于国家秘密', '屬於國家秘密'],
    ['行政复议', '行政復議'],
  ] as const) {
    it(`makes “${label}” and “${variant}” the same`, () => assert.equal(foldText(variant), foldText(label)));
  }

  for (const [one, other] of [
    ['本年废止件数', '本年止件数'],
    ['重复申请', '重复由请'],
    ['规章', '规意'],
    ['10', '1'],
  ] as const) {
    it(`keeps “${one}” and “${other}” apart`, () => assert.notEqual(foldText(one), foldText(other)));
  }

  it('is the form that equalsFolded and hashFolded go by', () => {
    const words = fc.array(fc.constantFrom('规', '章', ' ', '（', '1', '２', 'A', 'ｂ', '國', '\t'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(''), b.join('')];
        assert.equal(equalsFolded(one, 0, one.length, foldText(other)), foldText(one) === foldText(other));
        if (foldText(one) === foldText(other))
          assert.equal(hashFolded(one, 0, one.length), hashFolded(other, 0, other.length));
      }),
      { numRuns: 500 },
    );
  });
});

describe('isSpace', () => {
  it('knows the spaces that converters leave', () => {
    for (const space of [
      ' ',
      '\t',
      '\f',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\u2003',
      '\u200b',
      '\u2028',
      '\u202f',
    ])
      assert.ok(isSpace(space.charCodeAt(0)), JSON.stringify(space));
    for (const mark of ['一', '0', '，', '（', '-', '\ud83d']) assert.ok(!isSpace(mark.charCodeAt(0)), mark);
  });
});

describe('digitOf', () => {
  it('reads digits of both widths and nothing else', () => {
    assert.deepEqual(
      [...'0９五a/:'].map((character) => digitOf(character.charCodeAt(0))),
      [0, 9, -1, -1, -1, -1],
    );
  });
});

describe('simplify', () => {
  it('writes the words of the form simplified and keeps the length', () => {
    const text = '縣人民政府2024年政府信息公開工作年度報告 😀，';
    assert.equal(simplify(text), '县人民政府2024年政府信息公开工作年度报告 😀，');
    assert.equal(simplify(text).length, text.length);
  });
});

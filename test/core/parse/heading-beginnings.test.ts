import assert from 'node:assert/strict';
import { latestForm } from '../../../core/choose-form';
import { listSpellings } from '../../../core/model/names';
import { getHeadingBeginnings } from '../../../core/parse/heading-beginnings';
import { foldCode } from '../../../core/text/characters';
import { readNumeral } from '../../../core/text/numerals';

const beginnings = getHeadingBeginnings(latestForm.vocabulary);
const isLookedAt = (character: string): boolean => {
  const folded = foldCode(character.charCodeAt(0));
  return folded === 0 || beginnings[folded] === 1;
};

describe('the characters that a heading may begin with', () => {
  it('are those of every numeral', () => {
    for (let code = 1; code < 0xffff; code++) {
      const character = String.fromCharCode(code);
      const isNumeral = ['、总体情况', '部分 总体情况', '一部分 总体情况', '一）总体情况'].some(
        (rest) => readNumeral(character + rest, 0, rest.length + 1) !== undefined,
      );
      assert.ok(!isNumeral || isLookedAt(character), character);
    }
  });

  it('are those of every wording', () => {
    for (const { label } of latestForm.form.format.parts) {
      for (const spelling of listSpellings(label)) assert.ok(isLookedAt(spelling), spelling);
    }
  });

  it('are few', () => {
    assert.ok(beginnings.reduce((sum, one) => sum + one, 0) < 60);
    assert.ok(!isLookedAt('规') && !isLookedAt('全'));
  });
});

import { foldCode } from '../text/characters';
import { numeralBeginnings } from '../text/numerals';
import type { Vocabulary } from './vocabulary';

/** Characters of numerals that parts seldom have: `IV.`, `壹、`, `第一章`. */
export const otherNumerals = 'IVX壹贰叁肆伍陆第';

const known = new WeakMap<Vocabulary, Uint8Array>();

/**
 * By the comparison form of a character: 1 where a heading, or its numeral, may begin with it. Nearly every line of a report
 * is settled by its first character, so this is laid out once.
 */
export function getHeadingBeginnings(vocabulary: Vocabulary): Uint8Array {
  let beginnings = known.get(vocabulary);
  if (beginnings === undefined) {
    beginnings = new Uint8Array(65536);
    for (const character of numeralBeginnings + otherNumerals)
      beginnings[foldCode(character.charCodeAt(0))] = 1;
    for (const { folded } of vocabulary.headingWords) beginnings[folded.charCodeAt(0)] = 1;
    known.set(vocabulary, beginnings);
  }
  return beginnings;
}

import type { Part } from '../formats/format';
import { listSpellings } from '../model/names';
import { foldText } from '../text/characters';
import type { Numeral } from '../text/numerals';
import { editDistance, similarity } from '../text/similarity';
import type { Heading } from './heading';
import { findMeanings, type Vocabulary } from './vocabulary';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly line: number;
  readonly numeral: Numeral;
}

/** A heading with wrong characters or a wording of its own, taken for the part it resembles most. */
export function readDamaged(text: string, candidate: Candidate, vocabulary: Vocabulary): Heading | undefined {
  const { start, end, labelStart, numeral } = candidate;
  if (numeral.style === 'arabic' || /[。；;！？]/.test(text.slice(labelStart, end))) return undefined;
  if (findMeanings(vocabulary, text, start, end).length > 0) return undefined;
  const label = foldText(text, labelStart, end);
  if (label.length < 4 || label.length > 26) return undefined;
  let best: { part: Part; likeness: number; folded: string } | undefined;
  for (const { folded, part, number } of vocabulary.headingWords) {
    // The right numeral speaks for the part.
    const wanted = numeral.value === number ? 0.6 : 0.75;
    const likeness = similarity(label, folded, wanted);
    if (likeness >= wanted && likeness > (best?.likeness ?? 0)) best = { part, likeness, folded };
  }
  if (best === undefined) return undefined;
  return { ...candidate, part: best.part, isMisspelt: isMisspelt(label, best.folded, best.part) };
}

/** 行政复议曰行政诉讼: a character where the printed heading has a mark. */
function isMarkMisread(label: string, printed: string, part: Part): boolean {
  const spelling = listSpellings(part.label).find((one) => foldText(one) === printed) ?? '';
  for (let mark = 0; mark < spelling.length; mark++) {
    if (foldText(spelling, mark, mark + 1) !== '') continue;
    const at = foldText(spelling, 0, mark).length;
    const isInside = at > 0 && at < printed.length && !exchangeable.includes(label[at]);
    if (isInside && label.slice(0, at) + label.slice(at + 1) === printed) return true;
  }
  return false;
}

/** Words that headings exchange without being wrong: 及, 和, 与, 状况. */
const exchangeable = '及和与的之状情其它他';

/** One character put for another that no wording of the agency explains, or one written twice. */
export function isMisspelt(label: string, printed: string, part: Part): boolean {
  if (editDistance(printed, label, 1) !== 1) return false;
  if (label.length === printed.length + 1) {
    const isTwice = (character: string, at: number): boolean =>
      character === label[at + 1] && character !== printed[at + 1];
    return [...label].some(isTwice) || isMarkMisread(label, printed, part);
  }
  // 五、存在的主要问题及改进情: no wording ends in half a word.
  if (printed.startsWith(label)) return true;
  if (label.length !== printed.length) return false;
  const at = [...label].findIndex((character, index) => character !== printed[index]);
  return !(exchangeable.includes(label[at]) && exchangeable.includes(printed[at]));
}

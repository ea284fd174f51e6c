import type { Part } from '../formats/format';
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
  return { ...candidate, part: best.part, isMisspelt: isMisspelt(label, best.folded) };
}

/** Words that headings exchange without being wrong: 及, 和, 与, 状况. */
const exchangeable = '及和与的之状情其它他';

/** One character put for another that no wording of the agency explains, or one written twice. */
function isMisspelt(label: string, printed: string): boolean {
  if (editDistance(printed, label, 1) !== 1) return false;
  if (label.length === printed.length + 1)
    return [...label].some((character, at) => character === label[at + 1] && character !== printed[at + 1]);
  // 五、存在的主要问题及改进情: no wording ends in half a word.
  if (printed.startsWith(label)) return true;
  if (label.length !== printed.length) return false;
  const at = [...label].findIndex((character, index) => character !== printed[index]);
  return !(exchangeable.includes(label[at]) && exchangeable.includes(printed[at]));
}

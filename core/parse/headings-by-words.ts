import type { Part } from '../formats/format';
import type { Form } from '../model/form';
import { foldText } from '../text/characters';
import { similarity } from '../text/similarity';
import { isMisspelt } from './damaged-heading';
import type { Heading } from './heading';
import type { NumberedLine } from './headings-by-place';
import type { Vocabulary } from './vocabulary';

/** So many headings must be numbered 1. before such numerals are taken for those of the parts. */
const fewestArabic = 3;
const leastLikeness = 0.6;
/** Wordings shorter than this say too little inside longer words. */
const shortestInside = 4;

/** How the parts of a report are numbered; undefined where too few headings show it. */
export function findHeadingStyle(found: readonly Heading[]): 'chinese' | 'arabic' | undefined {
  const count = (style: string): number => found.filter(({ numeral }) => numeral?.style === style).length;
  if (count('chinese') > 0) return count('chinese') > 1 ? 'chinese' : undefined;
  return count('arabic') >= fewestArabic ? 'arabic' : undefined;
}

/**
 * Takes a line that is numbered as the other parts are for the heading of a missing part when its words are that part's,
 * or nearly: whatever its numeral, and wherever it stands.
 */
export function fillByWords(
  text: string,
  found: readonly Heading[],
  spare: readonly NumberedLine[],
  form: Form,
  vocabulary: Vocabulary,
): Heading[] {
  const missing = form.format.parts.filter((part) => found.every((heading) => heading.part !== part));
  const style = missing.length === 0 || spare.length === 0 ? undefined : findHeadingStyle(found);
  if (style === undefined) return [...found];
  const open = spare.filter(({ numeral }) => numeral.style === style);
  const added: Heading[] = [];
  for (const part of missing) {
    let best: Heading | undefined;
    let bestLikeness = 0;
    for (const { line, start, end, numeral } of open) {
      if (added.some((heading) => heading.line === line)) continue;
      const label = foldText(text, numeral.end, end);
      const { likeness, folded } = compare(label, part, vocabulary);
      if (likeness <= bestLikeness) continue;
      bestLikeness = likeness;
      best = {
        part,
        line,
        start,
        end,
        labelStart: numeral.end,
        numeral,
        isMisspelt: isMisspelt(label, folded, part),
      };
    }
    if (best !== undefined) added.push(best);
  }
  return added.length === 0 ? [...found] : [...found, ...added].sort((a, b) => a.line - b.line);
}

/** How near words come to the nearest wording of a part's heading; 0 for words that are others. */
function compare(
  label: string,
  part: Part,
  { headingWords }: Vocabulary,
): { likeness: number; folded: string } {
  let best = { likeness: 0, folded: '' };
  for (const { folded, part: own } of headingWords) {
    if (own !== part) continue;
    const isInside = folded.length >= shortestInside && (label.startsWith(folded) || label.endsWith(folded));
    const likeness = isInside
      ? Math.max(leastLikeness, folded.length / label.length)
      : similarity(label, folded, leastLikeness);
    if (likeness >= leastLikeness && likeness > best.likeness) best = { likeness, folded };
  }
  return best;
}

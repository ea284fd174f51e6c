import { digitOf, equalsFolded } from '../text/characters';
import { CellKind } from '../text/figures';
import { skipNumeral } from '../text/numerals';
import type { TableLine } from './table-reading';
import { isValue, type Token } from './tokens';
import { type Entry, findMeanings, type Meaning, type Vocabulary } from './vocabulary';

const none: readonly Meaning[] = [];

/** A label is sought among the last words of a line: behind it there may be a note, or words instead of figures. */
const mostWordsBehindLabel = 8;

/** The cell that names the row: the last words the form knows, else the last words before the figures. */
export function findLabel(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  expected: Entry | undefined,
): Pick<TableLine, 'label' | 'labelFrom' | 'meanings'> {
  // Nearly always the last words of the line name its row. Headers are all words: few of them are looked at.
  let words = 0;
  for (let index = tokens.length - 1; index >= 0 && words < mostWordsBehindLabel; index--) {
    if (tokens[index].kind !== CellKind.Text) continue;
    words++;
    const { start, end } = tokens[index];
    if (expected !== undefined && equalsFolded(text, skipNumeral(text, start, end), end, expected.folded)) {
      return { label: index, labelFrom: index, meanings: expected.meanings };
    }
    const meanings = findMeanings(vocabulary, text, start, end);
    if (meanings.length > 0 && meanings.some(isRowMeaning))
      return findLonger(text, tokens, index, vocabulary) ?? { label: index, labelFrom: index, meanings };
  }
  const last = findLastWords(tokens);
  if (last < 0) return { label: -1, labelFrom: -1, meanings: none };
  const meanings = findMeanings(vocabulary, text, tokens[last].start, tokens[last].end);
  if (meanings.length > 0) return { label: last, labelFrom: last, meanings };
  return findPieced(text, tokens, last, vocabulary) ?? { label: last, labelFrom: last, meanings };
}

/** 一、本年新收 is a label; with the words of the next cell it is a longer one of the same table. */
function findLonger(
  text: string,
  tokens: readonly Token[],
  index: number,
  vocabulary: Vocabulary,
): Pick<TableLine, 'label' | 'labelFrom' | 'meanings'> | undefined {
  const next = tokens[index + 1];
  if (next?.kind !== CellKind.Text) return undefined;
  const meanings = findMeanings(vocabulary, text, tokens[index].start, next.end);
  return meanings.some(isRowMeaning) ? { label: index + 1, labelFrom: index, meanings } : undefined;
}

/** The last words before the figures, or the last of all where there are none; -1 without words. */
function findLastWords(tokens: readonly Token[]): number {
  let last = -1;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index].kind === CellKind.Text) last = index;
    else if (isValue(tokens[index]) && !isStrayCharacter(tokens, index)) break;
  }
  return last;
}

/** A character of a vertical label before a row's words (三, 、), which by itself is taken for a figure or a stroke. */
function isStrayCharacter(tokens: readonly Token[], index: number): boolean {
  const { kind, start, end } = tokens[index];
  return kind !== CellKind.Number && end - start === 1 && index === 0 && tokens[1]?.kind === CellKind.Text;
}

export function isRowMeaning({ kind }: Meaning): boolean {
  return kind === 'row';
}

/** A label whose words stand in two cells, behind its group's label, or before a note in brackets. */
export function findPieced(
  text: string,
  tokens: readonly Token[],
  last: number,
  vocabulary: Vocabulary,
): Pick<TableLine, 'label' | 'labelFrom' | 'meanings'> | undefined {
  const { start, end } = tokens[last];
  const before = last - 1;
  if (before >= 0 && tokens[before].kind === CellKind.Text) {
    const meanings = findMeanings(vocabulary, text, tokens[before].start, end);
    if (meanings.length > 0) return { label: last, labelFrom: before, meanings };
  }
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isIdeograph(code)) continue;
    const isNote = text[at] === '（' || text[at] === '(' || text[at] === '[';
    const isCut = ' 　：:-－—·/'.includes(text[at]);
    // （三）不予公开1.属于国家秘密: the numeral cuts the group's label off.
    const isNumeral = digitOf(code) >= 0 && '.、．'.includes(text[at + 1]);
    if (!isCut && !isNote && !isNumeral) continue;
    const meanings = isNote
      ? findMeanings(vocabulary, text, start, at)
      : findMeanings(vocabulary, text, isNumeral ? at : at + 1, end);
    if (meanings.some(isRowMeaning)) return { label: last, labelFrom: last, meanings };
  }
  return undefined;
}

/** Nearly all characters of a label: none of them cuts it. */
function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

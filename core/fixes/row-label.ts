import type { FormGroup } from '../model/form';
import { foldText, isSpace } from '../text/characters';
import type { RowReading } from '../parse/table-reading';

/** Names of groups before a row's own words are no longer than this. */
const longestNames = 40;

/** Where a row's own numeral and words begin: behind the names of its groups, where those stand in the same cell. */
export function findOwnStart(text: string, { row, labelStart, labelEnd }: RowReading): number {
  let start = labelStart;
  for (const { group } of row.groups) {
    const end = findNameEnd(text, start, labelEnd, foldText(group.label.zh));
    if (end !== undefined) start = end;
  }
  while (start < labelEnd && isSpace(text.charCodeAt(start))) start++;
  return start;
}

function findNameEnd(text: string, start: number, end: number, folded: string): number | undefined {
  for (let at = start + 1; at < end && at < start + longestNames; at++)
    if (foldText(text, start, at).endsWith(folded)) return at;
  return undefined;
}

/** Where the name of a group stands before a row's own words, with the spaces behind it in a shared cell. */
export function findGroupName(
  text: string,
  lineStart: number,
  ownStart: number,
  { group, folded }: FormGroup,
): { start: number; end: number } | undefined {
  const label = foldText(group.label.zh);
  for (const piece of text.slice(lineStart, ownStart).matchAll(/[^\t|│┃｜]+/g)) {
    const [words] = piece;
    const found = foldText(words);
    if (found !== folded && found !== label) continue;
    const start = lineStart + piece.index + (words.length - words.trimStart().length);
    const isShared = lineStart + piece.index + words.length === ownStart;
    return { start, end: isShared ? ownStart : start + words.trim().length };
  }
  return undefined;
}

import type { Part } from '../formats/format';
import { isBlank, type SourceLine } from '../text/lines';
import type { Heading } from './heading';

/** Fewer headings behind each other are parts without content, not a list. */
const shortestList = 3;

/** Drops headings that only list the parts: several in a row with nothing between them, while the parts come again. */
export function dropListed(text: string, lines: readonly SourceLine[], found: readonly Heading[]): Heading[] {
  if (found.length <= shortestList) return [...found];
  const lastOf = new Map<Part, number>();
  found.forEach(({ part }, index) => void lastOf.set(part, index));
  const kept: Heading[] = [];
  for (let first = 0; first < found.length; ) {
    let last = first;
    while (last + 1 < found.length && isFollowed(text, lines, found[last], found[last + 1])) last++;
    const isList = last - first + 1 >= shortestList;
    for (let index = first; index <= last; index++) {
      if (!isList || lastOf.get(found[index].part) === index) kept.push(found[index]);
    }
    first = last + 1;
  }
  return kept;
}

/** Whether nothing is written between two headings. */
function isFollowed(text: string, lines: readonly SourceLine[], heading: Heading, next: Heading): boolean {
  const { contentEnd } = lines[heading.line];
  if (heading.end < contentEnd && text.slice(heading.end, contentEnd).trim().length > 8) return false;
  for (let line = heading.line + 1; line < next.line; line++) if (!isBlank(lines[line])) return false;
  return true;
}

/** Where most headings are numbered 一、, a part that has such a heading has no other: sub-headings may use its words. */
export function dropLesser(found: readonly Heading[]): Heading[] {
  const isMain = ({ numeral }: Heading): boolean => numeral?.style === 'chinese' || numeral?.style === 'part';
  const main = new Set(found.filter(isMain).map(({ part }) => part));
  return main.size < shortestList
    ? [...found]
    : found.filter((heading) => isMain(heading) || !main.has(heading.part));
}

/** A heading again with at most a sentence between is the caption of its table, or comes from the page around the text. */
export function dropCaptions(lines: readonly SourceLine[], found: readonly Heading[]): Heading[] {
  return found.filter((heading, index) => {
    const before = found[index - 1];
    if (before?.part !== heading.part) return true;
    let between = 0;
    for (let line = before.line + 1; line < heading.line && between < 2; line++) {
      if (!isBlank(lines[line])) between += lines[line].tabs > 0 ? 2 : 1;
    }
    // Before a table there may be a sentence; in prose a sentence is the part's content.
    return between > (heading.part.table === undefined ? 0 : 1);
  });
}

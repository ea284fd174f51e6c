import type { Report } from '../model/report';
import { digitOf, simplify } from '../text/characters';
import { isBlank, lineAt, type SourceLine } from '../text/lines';

/** Longer sentences are cut: what stands farther off does not tell what is meant. */
const farthest = 160;
/** A line that ends without a mark before this many characters is a heading or an item, not one that was wrapped. */
const shortLine = 20;

/** What stands around a place in its sentence, without spaces and line ends, written simplified. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
  /** The beginning of what follows the sentence on its line. */
  readonly next: string;
}

/**
 * The sentence around `text[start, end)`, cut at the bounds of its passage. Whoever reads many sentences says how the report
 * is written: finding out takes a look at all of it.
 */
export function readSurroundings(
  report: Report,
  { start, end }: { readonly start: number; readonly end: number },
  bounds: { readonly start: number; readonly end: number },
  isWrittenSo: boolean,
): Surroundings {
  const from = findSentenceStart(report, start, bounds.start);
  const until = findSentenceEnd(report, end, bounds.end);
  const { text } = report;
  const take = (left: number, right: number): string => compact(text.slice(left, right), isWrittenSo);
  return {
    before: take(from, start),
    behind: take(end, until),
    next: compact(text.slice(until + 1, Math.min(until + 16, bounds.end)).split(/[\r\n]/, 1)[0], isWrittenSo),
  };
}

/** Words without spaces and line ends, written simplified and with plain digits. */
export function compact(words: string, isWrittenSo?: boolean): string {
  return simplify(words.replace(/\s/g, ''), isWrittenSo).replace(/[０-９]/g, (digit) =>
    String(digitOf(digit.charCodeAt(0))),
  );
}

function findSentenceStart({ text, lines }: Report, at: number, floor: number): number {
  const lowest = Math.max(floor, at - farthest);
  for (let before = at; before > lowest; before--) {
    const character = text[before - 1];
    if ('。！？!?'.includes(character)) return before;
    if ((character === '\n' || character === '\r') && endsParagraph(text, lines, before - 1)) return before;
  }
  return lowest;
}

function findSentenceEnd({ text, lines }: Report, at: number, ceiling: number): number {
  const highest = Math.min(ceiling, at + farthest);
  for (let behind = at; behind < highest; behind++) {
    const character = text[behind];
    if ('。！？!?'.includes(character)) return behind;
    if ((character === '\n' || character === '\r') && endsParagraph(text, lines, behind)) return behind;
  }
  return highest;
}

/** Whether the line that ends at `at` ends a paragraph, too: before a blank line, with a mark, or too short to have been wrapped. */
export function endsParagraph(text: string, lines: readonly SourceLine[], at: number): boolean {
  const index = lineAt(lines, at);
  const line = lines[index];
  const next = lines[index + 1];
  if (next === undefined || isBlank(next) || isBlank(line)) return true;
  return (
    line.contentEnd - line.contentStart < shortLine || '。！？：:；;'.includes(text[line.contentEnd - 1])
  );
}

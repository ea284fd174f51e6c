import { selfNaming } from '../formats/agencies';
import type { CompactText } from '../text/compact-text';

/** A name by which a report calls its own agency. */
export interface SelfName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** In as many words (“本报告由…编制”), or as who did what a paragraph begins to tell. */
  readonly isDeclared: boolean;
  /** Who does the first deed that 总体情况 tells of, or publishes the report. */
  readonly isOpening?: boolean;
}

export const shortestName = 3;
export const longestName = 30;
const han = /^[\u3400-\u9fff、]*$/;

/** A passage of a compact text as a name. */
export function toSelfName(
  { words, offsetOf }: CompactText,
  from: number,
  until: number,
  isDeclared: boolean,
): SelfName {
  return { name: words.slice(from, until), start: offsetOf(from), end: offsetOf(until - 1) + 1, isDeclared };
}

/** Whether words can be the name of an agency. */
export function isName(words: string): boolean {
  return (
    words.length >= shortestName &&
    words.length <= longestName &&
    han.test(words) &&
    !selfNaming.notFirst.includes(words[0]) &&
    selfNaming.endings.includes(words[words.length - 1])
  );
}

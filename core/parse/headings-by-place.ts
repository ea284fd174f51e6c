import type { Form } from '../model/form';
import type { Numeral } from '../text/numerals';
import type { Heading, Trimmed } from './heading';
import { findMeanings, type Vocabulary } from './vocabulary';

/** A short line that is numbered like a part but has words of its own. */
export interface NumberedLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
}

const longestOwnHeading = 34;

/** Keeps a line in mind that is numbered 一、 or 1. and is neither a sentence nor a row of a table. */
export function addNumbered(
  spare: NumberedLine[],
  text: string,
  { start, end }: Trimmed,
  line: number,
  numeral: Numeral,
  vocabulary: Vocabulary,
): void {
  if (end - start > longestOwnHeading || end - numeral.end < 2) return;
  if (numeral.style !== 'chinese' && numeral.style !== 'arabic') return;
  // Sentences, and rows of figures that spaces separate.
  if (/[。；;：:，,！？|]|[\d０-９]\s+[\d０-９]/.test(text.slice(numeral.end, end))) return;
  if (findMeanings(vocabulary, text, start, end).length > 0) return;
  spare.push({ line, start, end, numeral });
}

/**
 * Takes a line for the heading of a missing part when it bears the part's numeral and stands between the headings before
 * and behind it: agencies word the last parts in their own way (一、2024年工作情况, 五、存在的不足及下一步打算).
 */
export function fillByPlace(
  found: readonly Heading[],
  spare: readonly NumberedLine[],
  form: Form,
): Heading[] {
  if (spare.length === 0 || found.length === 0) return [...found];
  const { parts } = form.format;
  const lineOf = parts.map((part) => found.find((heading) => heading.part === part)?.line);
  const added: Heading[] = [];
  parts.forEach((part, index) => {
    const before = index === 0 ? -1 : lineOf[index - 1];
    const behind = lineOf[index + 1];
    const isLast = index === parts.length - 1;
    if (lineOf[index] !== undefined || before === undefined || (behind === undefined && !isLast)) return;
    const fitting = spare.filter(
      ({ line, numeral }) =>
        numeral.style === 'chinese' &&
        numeral.value === index + 1 &&
        line > before &&
        (behind === undefined || line < behind),
    );
    if (fitting.length !== 1) return;
    const [{ line, start, end, numeral }] = fitting;
    added.push({ part, line, start, end, labelStart: numeral.end, numeral, isMisspelt: false });
  });
  return [...found, ...added].sort((a, b) => a.line - b.line);
}

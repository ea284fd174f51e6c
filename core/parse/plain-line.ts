import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import type { RowReading, TableLine } from './table-reading';
import { createBlank, findSeparator, isPipe, isValue, type Token } from './tokens';
import type { Meaning } from './vocabulary';

/**
 * The line of a plain row in a table that is not plain, for what looks at the rows around it: its label and figures, among
 * as many cells as the line has. What those others hold makes no difference.
 */
export function createRowLine(
  text: string,
  source: SourceLine,
  { line, labelStart, labelEnd, cells }: RowReading,
  meanings: readonly Meaning[],
): TableLine {
  const separator = findSeparator(text, source, true);
  const isPiped = separator === 'pipe';
  const { start, end, contentStart, contentEnd } = source;
  const isClosed = isPipe(text.charCodeAt(contentEnd - 1));
  const from = isPiped ? contentStart + 1 : start;
  const until = isPiped ? contentEnd - Number(isClosed) : end;
  const label = countSeparators(text, from, labelStart, isPiped);
  const first = label + countSeparators(text, labelEnd, cells[0].start, isPiped);
  const behind = countSeparators(text, cells[cells.length - 1].end, until, isPiped);
  const tokens = new Array<Token>(first + cells.length + behind).fill(createBlank(labelStart));
  tokens[label] = { start: labelStart, end: labelEnd, kind: CellKind.Text, value: 0, decimals: 0 };
  let valueCount = 0;
  for (let column = 0; column < cells.length; column++) {
    tokens[first + column] = cells[column];
    if (isValue(cells[column])) valueCount++;
  }
  return { line, tokens, separator, label, meanings, labelFrom: label, valueCount };
}

function countSeparators(text: string, from: number, until: number, isPiped: boolean): number {
  let count = 0;
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at);
    if (isPiped ? isPipe(code) : code === 9) count++;
  }
  return count;
}

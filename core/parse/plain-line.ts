import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { isSeparator } from './plain-cells';
import type { RowReading, TableLine } from './table-reading';
import { createBlank, findSeparator, isPipe, isValue, readCell, type Token } from './tokens';
import type { Meaning } from './vocabulary';

/** The line of a plain row in a table that is not plain, for those who look at the rows around it. */
export function createRowLine(
  text: string,
  source: SourceLine,
  row: RowReading,
  meanings: readonly Meaning[],
): TableLine {
  const { line, labelStart, labelEnd, cells } = row;
  const separator = findSeparator(text, source, true);
  const isPiped = separator === 'pipe';
  const { start, end, contentStart, contentEnd } = source;
  const isClosed = isPipe(text.charCodeAt(contentEnd - 1));
  const tokens: Token[] = [];
  let from = isPiped ? contentStart + 1 : start;
  for (let at = from; at < labelStart; at++) {
    if (!isSeparator(text.charCodeAt(at), isPiped)) continue;
    tokens.push(readCell(text, from, at));
    from = at + 1;
  }
  const label = tokens.length;
  tokens.push({ start: labelStart, end: labelEnd, kind: CellKind.Text, value: 0, decimals: 0 });
  pushBlanks(tokens, countSeparators(text, labelEnd, cells[0].start, isPiped) - 1, labelEnd);
  let valueCount = 0;
  for (const cell of cells) {
    tokens.push(cell);
    if (isValue(cell)) valueCount++;
  }
  const plain = valueCount === cells.length ? row : undefined;
  const last = cells[cells.length - 1].end;
  const until = isPiped ? contentEnd - Number(isClosed) : end;
  pushBlanks(tokens, countSeparators(text, last, until, isPiped), last);
  return { line, tokens, separator, label, meanings, labelFrom: label, valueCount, plain };
}

/** The blank cells before the first figure and behind the last: where they stand makes no difference. */
function pushBlanks(tokens: Token[], count: number, at: number): void {
  if (count <= 0) return;
  const blank = createBlank(at);
  for (let index = 0; index < count; index++) tokens.push(blank);
}

function countSeparators(text: string, from: number, until: number, isPiped: boolean): number {
  let count = 0;
  for (let at = from; at < until; at++) if (isSeparator(text.charCodeAt(at), isPiped)) count++;
  return count;
}

import type { FormTable } from '../model/form';
import { createCandidate, type RowCandidate } from './row-candidate';
import type { TableLine } from './table-reading';
import { findMeanings, type Vocabulary } from './vocabulary';

/** Both halves of the label together are a row's words: 只 ⏎ 计这一情形，不计其他情形. Undefined where the lines are two. */
export function joinLabel(
  text: string,
  table: FormTable,
  line: TableLine,
  next: TableLine,
  vocabulary: Vocabulary,
): RowCandidate | undefined {
  if (line.separator === 'space' || line.label < 0 || next.valueCount === 0) return undefined;
  const nextLabel = next.tokens[next.label];
  if (line.valueCount > 0 || nextLabel === undefined || next.meanings.some(({ kind }) => kind === 'row'))
    return undefined;
  return joinHalves(text, table, line.tokens[line.label], line, next, vocabulary);
}

/** `start` and `end`: the first half of the label, which ends with its cell or line. */
function joinHalves(
  text: string,
  table: FormTable,
  half: { readonly start: number; readonly end: number },
  first: TableLine,
  next: TableLine,
  vocabulary: Vocabulary,
): RowCandidate | undefined {
  const rest = next.tokens[next.label];
  // What stands between the halves, such as a page number, is left out.
  const words = text.slice(half.start, half.end) + text.slice(rest.start, rest.end);
  const row = findMeanings(vocabulary, words, 0, words.length).find(
    (meaning) => meaning.kind === 'row' && meaning.table === table,
  );
  if (row?.kind !== 'row') return undefined;
  const own = createCandidate(next, row.row);
  const { start: labelStart } = half;
  const { end: labelEnd } = rest;
  return {
    ...own,
    source: first,
    lastLine: next.line,
    labelStart,
    labelEnd,
    isUnnamed: false,
    isBroken: true,
  };
}

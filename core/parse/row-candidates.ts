import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { joinBroken, joinLooseLabel } from './broken-rows';
import { createCandidate, findRow, type RowCandidate } from './row-candidate';
import type { LooseLine, TableLine } from './table-reading';
import { isValue } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Picks the lines that carry figures or a row's label, joining rows that are broken over two lines. */
export function findCandidates(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  looseLines: readonly LooseLine[],
  vocabulary: Vocabulary,
): { candidates: RowCandidate[]; others: TableLine[] } {
  const candidates: RowCandidate[] = [];
  const others: TableLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    const joined = next === undefined ? undefined : joinBroken(text, table, line, next, vocabulary);
    if (joined !== undefined) {
      candidates.push(joined);
      index++;
      continue;
    }
    const wrapped = joinLooseLabel(text, table, line, lines[index - 1], looseLines, vocabulary);
    if (wrapped !== undefined) {
      candidates.push(wrapped);
      continue;
    }
    const row = findRow(text, table, line);
    // Strokes alone are no row: the line under a Markdown header.
    if (row === undefined && !line.tokens.some((token) => isValue(token) && token.kind !== CellKind.Dash)) {
      others.push(line);
      continue;
    }
    candidates.push(createCandidate(line, row));
  }
  return { candidates, others };
}

import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { joinFigures } from './broken-figures';
import { joinLabel } from './broken-rows';
import { createCandidate, findRow, hasOtherNumeral, type RowCandidate } from './row-candidate';
import type { LooseLine, TableLine } from './table-reading';
import { isValue } from './tokens';
import type { Vocabulary } from './vocabulary';
import { createFragments } from './wrapped-labels';

/** Strange words before as many strokes as there are columns; strokes alone are the line under a Markdown header. */
function isRowOfStrokes({ rows }: FormTable, { label, meanings, valueCount }: TableLine): boolean {
  return (
    label >= 0 &&
    meanings.length === 0 &&
    valueCount > 1 &&
    rows.some(({ block }) => block.columns.length === valueCount)
  );
}

/**
 * Picks the lines that carry figures or a row's label, joining rows that are broken over lines. `labelLines`: those whose
 * words went into the labels of others.
 */
export function findCandidates(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  looseLines: readonly LooseLine[],
  vocabulary: Vocabulary,
): { candidates: RowCandidate[]; others: TableLine[]; labelLines: ReadonlySet<number> } {
  const candidates: RowCandidate[] = [];
  const others: TableLine[] = [];
  const fragments = createFragments(text, table, lines, looseLines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (fragments.used.has(line.line)) continue;
    const next = lines[index + 1];
    const halves = next === undefined ? undefined : joinLabel(text, table, line, next, vocabulary);
    const broken =
      halves === undefined ? joinFigures(text, table, lines, index) : { joined: halves, used: 2 };
    if (broken !== undefined) {
      candidates.push(broken.joined);
      index += broken.used - 1;
      continue;
    }
    const isUnnamed =
      line.valueCount > 0 && (line.meanings.length === 0 || hasOtherNumeral(text, table, line));
    const wrapped = isUnnamed ? fragments.join(line) : undefined;
    if (wrapped !== undefined) {
      candidates.push(wrapped);
      continue;
    }
    const row = findRow(text, table, line);
    const isOnlyStrokes = !line.tokens.some((token) => isValue(token) && token.kind !== CellKind.Dash);
    if (row === undefined && isOnlyStrokes && !isRowOfStrokes(table, line)) {
      others.push(line);
      continue;
    }
    candidates.push(createCandidate(line, row));
  }
  const labelLines = fragments.used;
  if (labelLines.size === 0) return { candidates, others, labelLines };
  const isFragment = ({ line, valueCount }: TableLine): boolean => valueCount === 0 && labelLines.has(line);
  return {
    candidates: candidates.filter(({ source, isBroken }) => isBroken || !isFragment(source)),
    others: others.filter((line) => !isFragment(line)),
    labelLines,
  };
}

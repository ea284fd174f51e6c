import type { FormRow, FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import type { TableLine } from './table-reading';
import { isValue, type Token } from './tokens';
import { findMeanings, type Vocabulary } from './vocabulary';

/** A line (or two that belong together) that may be a row of the form. */
export interface RowCandidate {
  readonly source: TableLine;
  readonly lastLine: number;
  readonly row?: FormRow;
  readonly labelStart: number;
  readonly labelEnd: number;
  /** The words are no more than the label of a group, or there are none. */
  readonly isUnnamed: boolean;
  /** Everything behind the label. */
  readonly cells: readonly Token[];
  readonly isBroken: boolean;
}

/** Picks the lines that carry figures or a row's label, joining rows that are broken over two lines. */
export function findCandidates(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
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

function createCandidate(line: TableLine, row: FormRow | undefined): RowCandidate {
  const label = line.tokens[line.label];
  const first = line.tokens[0];
  return {
    source: line,
    lastLine: line.line,
    row,
    labelStart: label === undefined ? first.start : line.tokens[line.labelFrom].start,
    labelEnd: label === undefined ? first.start : label.end,
    isUnnamed: label === undefined || line.meanings.some(({ kind }) => kind === 'group'),
    cells: line.tokens.slice(line.label + 1),
    isBroken: false,
  };
}

/** The row that the line's label names; a label that is also a column's needs figures or a numeral to be a row. */
function findRow(text: string, table: FormTable, line: TableLine): FormRow | undefined {
  for (const meaning of line.meanings) {
    if (meaning.kind !== 'row' || meaning.table !== table) continue;
    const isAlsoHeader = line.meanings.some((other) => other.kind !== 'row' && other.table === table);
    if (!isAlsoHeader || line.valueCount > 0) return meaning.row;
    const { start, end } = line.tokens[line.label];
    if (end - start > meaning.label.zh.length)
      return text[start] === meaning.label.zh[0] ? undefined : meaning.row;
    return undefined;
  }
  return undefined;
}

function joinBroken(
  text: string,
  table: FormTable,
  line: TableLine,
  next: TableLine,
  vocabulary: Vocabulary,
): RowCandidate | undefined {
  if (line.separator === 'space' || line.label < 0) return undefined;
  const nextLabel = next.tokens[next.label];
  const ownRow = findRow(text, table, line);
  if (ownRow !== undefined) {
    // Figures broken: what this line lacks stands alone on the next.
    const columns = ownRow.block.columns.length;
    if (line.valueCount === 0 || nextLabel !== undefined || line.valueCount + next.valueCount !== columns)
      return undefined;
    const cells = [...line.tokens.slice(line.label + 1), ...next.tokens].filter(
      ({ kind }) => kind !== CellKind.Blank,
    );
    if (cells.length !== columns) return undefined;
    return { ...createCandidate(line, ownRow), lastLine: next.line, cells, isBroken: true };
  }
  if (line.valueCount > 0 || line.meanings.length > 0 || nextLabel === undefined || next.valueCount === 0)
    return undefined;
  if (next.meanings.some(({ kind }) => kind === 'row')) return undefined;
  // Label broken: both halves together are a row's words.
  const start = line.tokens[line.label].start;
  const row = findMeanings(vocabulary, text, start, nextLabel.end).find(
    (meaning) => meaning.kind === 'row' && meaning.table === table,
  );
  if (row?.kind !== 'row') return undefined;
  return {
    ...createCandidate(next, row.row),
    source: line,
    lastLine: next.line,
    labelStart: start,
    labelEnd: nextLabel.end,
    isBroken: true,
  };
}

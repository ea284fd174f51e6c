import type { FormRow, FormTable } from '../model/form';
import type { RowReading, TableLine } from './table-reading';
import type { Token } from './tokens';
import { readNumeral } from '../text/numerals';

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
  /** The label goes on below the figures, or over more lines: the lines cannot be put one behind the other. */
  readonly isInterleaved?: boolean;
}

/** A line by itself as a candidate; `row`: what its words name, where they name one. */
export function createCandidate(line: TableLine, row: FormRow | undefined): RowCandidate {
  const label = line.tokens[line.label];
  const first = line.tokens[0];
  return {
    source: line,
    lastLine: line.lastLine ?? line.line,
    row,
    labelStart: label === undefined ? first.start : line.tokens[line.labelFrom].start,
    labelEnd: label === undefined ? first.start : label.end,
    isUnnamed: label === undefined || line.meanings.some(({ kind }) => kind === 'group'),
    cells: line.tokens.slice(line.label + 1),
    isBroken: false,
  };
}

/** The same of a line that was read as a row before, all of whose columns have a figure. */
export function createPlainCandidate(line: TableLine, plain: RowReading): RowCandidate {
  const { row, lastLine, labelStart, labelEnd, cells } = plain;
  return { source: line, lastLine, row, labelStart, labelEnd, isUnnamed: false, cells, isBroken: false };
}

/** 2.其他 before figures is not 3.其他 but perhaps the beginning of a torn 2.其他法律行政法规禁止公开. */
export function hasOtherNumeral(text: string, table: FormTable, line: TableLine): boolean {
  // Nearly all labels mean one thing.
  if (line.meanings.length < 2) return false;
  const meaning = line.meanings.find((one) => one.kind === 'row' && one.table === table);
  if (meaning?.kind !== 'row') return false;
  const { start, end } = line.tokens[line.label];
  const { numeral = '' } = meaning.row.row;
  const found = readNumeral(text, start, end);
  return found !== undefined && found.value !== readNumeral(numeral, 0, numeral.length)?.value;
}

/** The row that the line's label names; a label that is also a column's needs figures or a numeral to be a row. */
export function findRow(text: string, table: FormTable, line: TableLine): FormRow | undefined {
  for (const meaning of line.meanings) {
    if (meaning.kind !== 'row' || meaning.table !== table) continue;
    if (line.valueCount > 0) return meaning.row;
    const isAlsoHeader = line.meanings.some((other) => other.kind !== 'row' && other.table === table);
    if (!isAlsoHeader) return meaning.row;
    const { start, end } = line.tokens[line.label];
    if (end - start <= meaning.label.zh.length || text[start] === meaning.label.zh[0]) return undefined;
    // （六）其他 is not 3.其他 but the beginning of a torn （六）其他处理.
    const { numeral = '' } = meaning.row.row;
    const found = readNumeral(text, start, end);
    const isOther = found !== undefined && found.value !== readNumeral(numeral, 0, numeral.length)?.value;
    return isOther ? undefined : meaning.row;
  }
  return undefined;
}

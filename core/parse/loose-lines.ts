import type { SourceLine } from '../text/lines';
import { skipNumeral } from '../text/numerals';
import type { LooseCell } from './loose-cells';
import { isRowLabel, type LooseRow } from './loose-pieces';
import type { TableLine } from './table-reading';
import { createBlank, isValue, type Token } from './tokens';
import { findMeanings, hasKind, type Meaning, type Vocabulary } from './vocabulary';

/** The lines of a header, and the row itself; its blank cells are those lines that have nothing on them. */
export function writeLines(
  text: string,
  lines: readonly SourceLine[],
  { piece: { words, figures }, labelFrom, meanings, row }: LooseRow,
  step: number | undefined,
  until: number,
  vocabulary: Vocabulary,
): TableLine[] {
  const written: TableLine[] = [];
  const before = figures.length > 0 ? words.slice(0, Math.max(0, labelFrom)) : words;
  const groups: LooseCell[] = [];
  let header: LooseCell[] = [];
  const flush = (): void => {
    if (header.length > 0) written.push(createHeader(header));
    header = [];
  };
  for (let at = 0; at < before.length; at++) {
    const cell = before[at];
    const found = findMeanings(vocabulary, text, cell.token.start, cell.token.end);
    if (isRowLabel(text, cell, found)) {
      // A label whose figures are blank.
      flush();
      const next = before[at + 1] ?? words[labelFrom];
      const rowUntil = next?.line ?? until;
      written.push(createRow([cell], 0, found, fillBlanks(lines, cell, [], step, rowUntil)));
    } else if (hasKind(found, 'group') && !hasKind(found, 'row')) {
      groups.push(cell);
    } else {
      if (hasKind(found, 'header') || hasKind(found, 'block')) flush();
      // A numeral alone is one of the label behind it.
      if (skipNumeral(text, cell.token.start, cell.token.end) < cell.token.end) header.push(cell);
    }
  }
  flush();
  if (figures.length === 0) return written;
  const label = words.slice(Math.max(0, labelFrom));
  if (label.length === 0) return written;
  const filled = fillBlanks(lines, label[label.length - 1], figures, step, until);
  const columns = row?.block.columns.length ?? 0;
  // Too few lines for all columns: what is blank cannot be told.
  const cells = filled.length < columns ? filled.filter(isValue) : filled;
  // Rows are placed by where their labels stand: each group around a row stands in a cell before it.
  const depth = Math.max(0, (row?.groups.length ?? 0) - groups.length);
  const { token, line } = label[0];
  const padding = Array.from({ length: depth }, () => ({ token: createBlank(token.start), line }));
  const own = [...padding, ...groups, ...label];
  const labelAt = own.length - label.length;
  written.push(createRow(own, labelAt, meanings, cells, figures[figures.length - 1].line));
  return written;
}

function createHeader(cells: readonly LooseCell[]): TableLine {
  return {
    line: cells[0].line,
    lastLine: cells[cells.length - 1].line,
    tokens: cells.map(({ token }) => token),
    separator: 'tab',
    label: -1,
    labelFrom: -1,
    meanings: [],
    valueCount: 0,
  };
}

function createRow(
  labels: readonly LooseCell[],
  labelFrom: number,
  meanings: readonly Meaning[],
  cells: readonly Token[],
  lastLine = labels[labels.length - 1].line,
): TableLine {
  return {
    line: labels[labelFrom].line,
    lastLine,
    tokens: [...labels.map(({ token }) => token), ...cells],
    separator: 'tab',
    label: labels.length - 1,
    labelFrom,
    meanings,
    valueCount: cells.filter(isValue).length,
  };
}

/** The figures with the blank cells between, before and behind them. */
function fillBlanks(
  lines: readonly SourceLine[],
  label: LooseCell,
  figures: readonly LooseCell[],
  step: number | undefined,
  until: number,
): Token[] {
  if (step === undefined) return figures.map(({ token }) => token);
  const cells: Token[] = [];
  let at = label.line;
  const skipTo = (line: number): void => {
    for (at += step; at < line; at += step) cells.push(createBlank(lines[at].contentStart));
    at = line;
  };
  for (const { token, line } of figures) {
    skipTo(line);
    cells.push(token);
  }
  skipTo(until);
  return cells;
}

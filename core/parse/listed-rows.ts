import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import { isSpace } from '../text/characters';
import type { Stretch } from './loose-cells';
import type { Collected } from './loose-rows';
import { createTableLine } from './table-lines';
import type { TableLine } from './table-reading';
import { createToken, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What separates cells where nobody drew a table; commas also stand inside labels and large figures. */
const marks = [';', '；', ',', '，', '、'] as const;
const longestLine = 400;

/** Share of the rows that must be there for cells to be taken as cut at a mark, and for the table to be surely read. */
const likely = 0.5;
const surely = 0.85;

/** Reads rows whose cells are separated by commas or the like: sure where nearly every row has as many cells as columns. */
export function collectListedRows(
  text: string,
  lines: readonly SourceLine[],
  { table, heading, firstLine, untilLine }: Stretch,
  vocabulary: Vocabulary,
): Collected | undefined {
  const isHorizontal = table.table.orientation === 'horizontal';
  const wanted = isHorizontal ? 1 : table.rows.length;
  for (const mark of marks) {
    const marked = findLines(text, lines, firstLine, untilLine, mark);
    if (marked.length < likely * wanted) continue;
    const rows = marked.map((line) =>
      createTableLine(text, splitAtMark(text, lines[line], mark), 'tab', line, vocabulary, undefined),
    );
    const own = rows.filter((row) => isHorizontal || findColumns(row, table) !== undefined);
    const isNear = (row: TableLine): boolean => isHorizontal && row.valueCount >= countAll(table) - 2;
    const fitting = own.filter((row) => isNear(row) || hasAllCells(row, findColumns(row, table))).length;
    if (fitting < likely * wanted) continue;
    // A comma may have cut a large figure in two; 、 also cuts labels, so that nothing shows where blank cells begin.
    const isTorn = isComma(mark) && own.some((row) => row.valueCount > (findColumns(row, table) ?? 0));
    const isHollow =
      mark === '、' &&
      own.some((row) => row.valueCount > 0 && row.valueCount < (findColumns(row, table) ?? 0));
    return {
      run: { table, heading, lines: rows, looseLines: [] },
      isSure: fitting >= surely * wanted && !isTorn && !isHollow,
    };
  }
  return undefined;
}

function isComma(mark: string): boolean {
  return mark === ',' || mark === '，';
}

function countAll({ rows }: FormTable): number {
  return rows.reduce((sum, { block }) => sum + block.columns.length, 0);
}

/** How many columns the row of a line has; undefined where it is no row of the table. */
function findColumns({ meanings }: TableLine, table: FormTable): number | undefined {
  if (table.table.orientation === 'horizontal') return countAll(table);
  const row = meanings.find((meaning) => meaning.kind === 'row' && meaning.table === table);
  return row?.kind === 'row' ? row.row.block.columns.length : undefined;
}

function hasAllCells({ tokens, label }: TableLine, columns = Number.POSITIVE_INFINITY): boolean {
  const cells = tokens.slice(label + 1);
  return cells.length >= columns && cells.every(({ kind }) => kind !== CellKind.Text);
}

/** The lines that have the mark. */
function findLines(
  text: string,
  lines: readonly SourceLine[],
  firstLine: number,
  untilLine: number,
  mark: string,
): number[] {
  const found: number[] = [];
  let next = -1;
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || source.contentEnd - source.contentStart > longestLine) continue;
    // Looked for from where the last one was, so that no text is gone through twice.
    if (next < source.contentStart) next = text.indexOf(mark, source.contentStart);
    if (next < 0) break;
    if (next < source.contentEnd) found.push(line);
  }
  return found;
}

/** Cuts a line at a mark that stands neither in quotes nor, where labels have it, in brackets. */
function splitAtMark(text: string, { contentStart, contentEnd }: SourceLine, mark: string): Token[] {
  const isInLabels = mark !== ';' && mark !== '；';
  const tokens: Token[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = contentStart;
  for (let at = contentStart; at <= contentEnd; at++) {
    const character = at === contentEnd ? mark : text[at];
    if (at === contentEnd || (character === mark && !isQuoted && depth === 0)) {
      tokens.push(readCell(text, from, at));
      from = at + 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isInLabels && '（('.includes(character)) depth++;
    else if ('）)'.includes(character) && depth > 0) depth--;
  }
  return tokens;
}

function readCell(text: string, from: number, until: number): Token {
  let start = from;
  let end = until;
  const isOuter = (at: number): boolean => isSpace(text.charCodeAt(at)) || text[at] === '"';
  while (start < end && isOuter(start)) start++;
  while (end > start && isOuter(end - 1)) end--;
  return createToken(text, start, end);
}

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

/** Reads rows whose cells are separated by commas or the like: sure where every row has as many cells as columns. */
export function collectListedRows(
  text: string,
  lines: readonly SourceLine[],
  { table, heading, firstLine, untilLine }: Stretch,
  vocabulary: Vocabulary,
): Collected | undefined {
  for (const mark of marks) {
    const rows: TableLine[] = [];
    for (let line = firstLine; line < untilLine; line++) {
      const source = lines[line];
      if (isBlank(source) || source.contentEnd - source.contentStart > longestLine) continue;
      const at = text.indexOf(mark, source.contentStart);
      // The next mark is far away, as nearly always in a text that is not cut at it.
      if (at < 0) break;
      if (at >= source.contentEnd) continue;
      const tokens = splitAtMark(text, source, mark);
      rows.push(createTableLine(text, tokens, 'tab', line, vocabulary, undefined));
    }
    const fitting = rows.filter((row) => hasAllFigures(row)).length;
    const wanted = table.table.orientation === 'horizontal' ? 1 : 0.85 * table.rows.length;
    if (fitting < wanted || rows.some(hasTooMany)) continue;
    // 、 also cuts labels, so that nothing tells where the figures of a row with blank cells begin.
    const isSure = mark !== '、' || !rows.some(hasTooFew);
    return { run: { table, heading, lines: rows, looseLines: [] }, isSure };
  }
  return undefined;

  function countColumns({ meanings }: TableLine): number | undefined {
    if (table.table.orientation === 'horizontal')
      return table.rows.reduce((sum, { block }) => sum + block.columns.length, 0);
    const row = meanings.find((meaning) => meaning.kind === 'row' && meaning.table === table);
    return row?.kind === 'row' ? row.row.block.columns.length : undefined;
  }

  function hasTooFew(row: TableLine): boolean {
    return row.valueCount > 0 && row.valueCount < (countColumns(row) ?? 0);
  }

  function hasAllFigures(row: TableLine): boolean {
    const cells = row.tokens.slice(row.label + 1);
    const columns = countColumns(row) ?? Number.POSITIVE_INFINITY;
    return cells.length >= columns && cells.every(({ kind }) => kind !== CellKind.Text);
  }

  /** A thousand separator may have cut a figure in two. */
  function hasTooMany(row: TableLine): boolean {
    return row.valueCount > (countColumns(row) ?? Number.POSITIVE_INFINITY);
  }
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

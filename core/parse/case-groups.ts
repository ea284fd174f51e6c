import type { FormRow, FormTable } from '../model/form';
import type { SourceLine } from '../text/lines';
import { collectCells, countByLine, type LooseCell, type Stretch } from './loose-cells';
import { cutIntoPieces } from './loose-pieces';
import { noRemarks, type RowReading, type TableReading } from './table-reading';
import { leavesZerosBlank } from './row-figures';
import { findMeanings, type Vocabulary } from './vocabulary';

/** What the words before a run of figures name, in their order. */
interface Section {
  readonly rows: readonly FormRow[];
  readonly columns: readonly number[];
  readonly figures: readonly LooseCell[];
}

/**
 * Reads table 四 in another shape than the form's: its groups below each other, each with the outcomes as columns; or the
 * outcomes as rows and the groups as columns. Read only where words name every group, or every outcome, once for its figures.
 */
export function readCaseGroups(
  text: string,
  lines: readonly SourceLine[],
  stretch: Stretch,
  vocabulary: Vocabulary,
): TableReading | undefined {
  const { table } = stretch;
  const columns = table.rows[0].block.columns.length;
  const cells = collectCells(text, lines, stretch, [columns, table.rows.length]);
  const sections = cutIntoPieces(text, cells)
    .map(({ words, figures }): Section => {
      const found = words.flatMap(({ token }) => findMeanings(vocabulary, text, token.start, token.end));
      const own = found.filter((meaning) => meaning.table === table);
      return {
        rows: own.flatMap((meaning) => (meaning.kind === 'row' ? [meaning.row] : [])),
        columns: own.flatMap((meaning) =>
          meaning.kind === 'column' ? [table.rows[0].block.columns.indexOf(meaning.column)] : [],
        ),
        figures,
      };
    })
    .filter(({ rows, columns, figures }) => rows.length + columns.length + figures.length > 0);
  const placed =
    readBelow(sections, columns) ?? readAcross(sections, table, columns) ?? readSingly(sections, columns);
  if (placed === undefined || placed.size !== table.rows.length) return undefined;
  const cellsOf = (row: FormRow): LooseCell[] => (placed.get(row) ?? []).filter((cell) => cell !== undefined);
  if (table.rows.some((row) => cellsOf(row).length !== columns)) return undefined;
  const rows = table.rows.map((row) => createRow(row, cellsOf(row)));
  const first = cells[0].line;
  const last = Math.max(...rows.map(({ lastLine }) => lastLine));
  return {
    table,
    firstLine: first,
    lastLine: last,
    start: lines[first].contentStart,
    end: lines[last].contentEnd,
    rows,
    ...noRemarks,
    confidence: 1,
    isReadable: true,
    isPlain: false,
    blankIsZero: leavesZerosBlank(rows) === 'yes',
    isRowPerLine: false,
  };
}

type Placed = Map<FormRow, (LooseCell | undefined)[]>;

/** Whether outcomes are named in the form's order, as often as one likes, or not at all. */
function areInOrder(named: readonly number[], columns: number): boolean {
  return named.every((column, index) => column === index % columns) && named.length % columns === 0;
}

/** Five figures to each group, which is named before them. */
function readBelow(sections: readonly Section[], columns: number): Placed | undefined {
  const placed: Placed = new Map();
  const waiting: FormRow[] = [];
  for (const section of sections) {
    if (!areInOrder(section.columns, columns) || section.figures.length % columns !== 0) return undefined;
    // Three figures on a line, and nothing that names them: the table may lie on its side.
    if (countByLine(section.figures).some((count) => count !== 1 && count % columns !== 0)) return undefined;
    waiting.push(...section.rows);
    for (let from = 0; from < section.figures.length; from += columns) {
      const row = waiting.shift();
      if (row === undefined || placed.has(row)) return undefined;
      placed.set(row, section.figures.slice(from, from + columns));
    }
    // 行政复议、未经复议…、复议后… above the first five figures only: which are whose is not said.
    if (section.figures.length > 0 && waiting.length > 0) return undefined;
  }
  return placed;
}

/** The groups named once, then each outcome with a figure to each group. */
function readAcross(sections: readonly Section[], { rows }: FormTable, columns: number): Placed | undefined {
  const named = sections.flatMap((section) => section.rows);
  const withFigures = sections.filter(({ figures }) => figures.length > 0);
  const [first] = withFigures;
  if (named.length !== rows.length || withFigures.length !== columns || first.rows.length !== named.length)
    return undefined;
  const placed: Placed = new Map(named.map((row) => [row, []]));
  for (const section of withFigures) {
    if (section.columns.length !== 1 || section.figures.length !== rows.length) return undefined;
    const [column] = section.columns;
    for (const [index, row] of named.entries()) {
      const own = placed.get(row)!;
      if (own[column] !== undefined) return undefined;
      own[column] = section.figures[index];
    }
  }
  return placed;
}

/** Every figure behind its outcome, the groups before the first of theirs. */
function readSingly(sections: readonly Section[], columns: number): Placed | undefined {
  const placed: Placed = new Map();
  let own: (LooseCell | undefined)[] | undefined;
  for (const section of sections) {
    if (section.figures.length === 0) continue;
    if (section.figures.length !== 1 || section.columns.length !== 1 || section.rows.length > 1)
      return undefined;
    const [row] = section.rows;
    if (row !== undefined) {
      if (placed.has(row) || (own !== undefined && own.length !== columns)) return undefined;
      own = [];
      placed.set(row, own);
    }
    const [column] = section.columns;
    if (own === undefined || own[column] !== undefined) return undefined;
    own[column] = section.figures[0];
  }
  return placed;
}

function createRow(row: FormRow, own: readonly LooseCell[]): RowReading {
  const line = Math.min(...own.map((cell) => cell.line));
  return {
    row,
    line,
    lastLine: Math.max(line, ...own.map((cell) => cell.line)),
    labelStart: Math.min(...own.map(({ token }) => token.start)),
    labelEnd: Math.max(...own.map(({ token }) => token.end)),
    labelState: 'exact',
    figures: 'complete',
    cells: own.map(({ token }) => token),
  };
}

import type { Form, FormTable } from '../model/form';
import type { SourceLine } from '../text/lines';
import { collectCells, type LooseCell, type Stretch } from './loose-cells';
import { noRemarks, type TableReading } from './table-reading';
import { leavesZerosBlank } from './row-figures';
import { isPipe, isValue, splitAtSpaces } from './tokens';
import { findMeanings, type Vocabulary } from './vocabulary';

/** Share of the rows that must lack figures, and of the labels that must stand there. */
const leastShort = 1 / 3;
const leastNamed = 0.8;
/** Fewer words of a table's header may be prose. */
const fewestWords = 3;

/**
 * Zeros left blank where nothing shows the blanks (cells on lines of their own, or spaces between them) leave rows with
 * few figures or none. Tables that cannot be read for that are marked: nothing is wrong with what they say.
 */
export function markHollow(
  text: string,
  lines: readonly SourceLine[],
  readings: readonly TableReading[],
  stretches: () => readonly Stretch[],
  form: Form,
  vocabulary: Vocabulary,
): TableReading[] {
  const cellsOf = (table: FormTable): LooseCell[] =>
    stretches()
      .filter((one) => one.table === table)
      .flatMap((one) => collectCells(text, lines, one))
      .flatMap((cell) => cutAtSpaces(text, cell));
  const isHollowFile = readings.some((one) => {
    if (one.table.table.orientation === 'horizontal') return false;
    // Most tables that can be read leave no zero blank.
    if (one.isReadable && !one.blankIsZero) return false;
    if (isSeparated(text, lines, one)) return false;
    if (one.isReadable) return true;
    if (!lacksFigures(one)) return false;
    const cells = cellsOf(one.table);
    return lacksCells(one.table, cells) && namesRows(text, one.table, cells, vocabulary);
  });
  if (!isHollowFile) return [...readings];
  return form.tables.flatMap((table): TableReading[] => {
    const reading = readings.find((one) => one.table === table);
    if (reading === undefined) return describeUnread(text, lines, table, cellsOf(table), vocabulary);
    if (reading.outdated.length > 0 || isWhole(reading) || isSeparated(text, lines, reading))
      return [{ ...reading, blankIsZero: leavesZerosBlank(reading.rows) !== 'no' }];
    return [{ ...reading, isReadable: false, isPlain: false, confidence: 0, isHollow: true }];
  });
}

/** The words of a header stand on one line, with spaces between them. */
function cutAtSpaces(text: string, { token, line }: LooseCell): LooseCell[] {
  const { start, end } = token;
  return splitAtSpaces(text, { start, end, contentStart: start, contentEnd: end, tabs: 0 }).map((one) => ({
    token: one,
    line,
  }));
}

/** Whether tabs or pipes show every cell. */
function isSeparated(
  text: string,
  lines: readonly SourceLine[],
  { rows, isRowPerLine }: TableReading,
): boolean {
  const separated = rows.filter(({ line }) => {
    const { tabs, contentStart, contentEnd } = lines[line];
    return tabs > 0 || (contentEnd > contentStart && isPipe(text.charCodeAt(contentEnd - 1)));
  });
  return isRowPerLine && separated.length > rows.length / 2;
}

function isWhole({ table, rows, isReadable }: TableReading): boolean {
  return (
    isReadable && rows.length === table.rows.length && rows.every(({ figures }) => figures === 'complete')
  );
}

/** Rows with too few figures, or none, and not one with too many: that would be figures in another order. */
function lacksFigures({ table, rows }: TableReading): boolean {
  const lacking = rows.filter(({ row, cells }) => cells.length < row.block.columns.length);
  const excessive = rows.filter(({ row, cells }) => cells.length > row.block.columns.length);
  const short = lacking.length + table.rows.length - rows.length;
  return excessive.length === 0 && short >= table.rows.length * leastShort;
}

/** Whether there are fewer figures than cells: all of them in another order are no blanks. */
function lacksCells({ rows }: FormTable, cells: readonly LooseCell[]): boolean {
  const wanted = rows.reduce((sum, { block }) => sum + block.columns.length, 0);
  return cells.filter(({ token }) => isValue(token)).length <= wanted * (1 - leastShort / 2);
}

/** Whether nearly all rows are named: none of them was lost. */
function namesRows(
  text: string,
  table: FormTable,
  cells: readonly LooseCell[],
  vocabulary: Vocabulary,
): boolean {
  const named = new Set(
    cells.flatMap(({ token: { start, end } }) =>
      findMeanings(vocabulary, text, start, end).flatMap((one) => (one.kind === 'row' ? [one.row] : [])),
    ),
  );
  return table.rows.filter((row) => named.has(row)).length >= leastNamed * table.rows.length;
}

/** A table of which the words of the header stand there, and no figure that shows where it belongs. */
function describeUnread(
  text: string,
  lines: readonly SourceLine[],
  table: FormTable,
  cells: readonly LooseCell[],
  vocabulary: Vocabulary,
): TableReading[] {
  const own = cells.filter(({ token: { start, end } }) =>
    findMeanings(vocabulary, text, start, end).some((one) => one.table === table),
  );
  if (own.length < fewestWords) return [];
  const firstLine = own[0].line;
  const lastLine = own[own.length - 1].line;
  return [
    {
      table,
      firstLine,
      lastLine,
      start: lines[firstLine].contentStart,
      end: lines[lastLine].contentEnd,
      rows: [],
      ...noRemarks,
      confidence: 0,
      isReadable: false,
      isPlain: false,
      blankIsZero: false,
      isRowPerLine: false,
      isHollow: true,
    },
  ];
}

import type { FormTable } from '../model/form';
import type { Report } from '../model/report';
import { amountDecimals } from '../model/amount';
import type { RowReading, TableReading } from '../parse/table-reading';
import { findSeparator, readTokens, type Token } from '../parse/tokens';
import { compileRelations } from '../relations/compile';
import { completeCells } from '../relations/complete';
import { isSpace } from '../text/characters';
import { CellKind, formatFigure } from '../text/figures';
import { lineAt } from '../text/lines';
import type { CellTopic, Explanation, Topic } from './explanation';
import { listRelations } from './relation-state';
import { findGroupOf, findNamed, findPiece, findWrapped, type Named } from './words';

/** What stands at an offset inside a table of the form; undefined outside tables and where the form knows nothing. */
export function explainTableAt(report: Report, offset: number): Explanation | undefined {
  const { text, lines } = report;
  const line = lineAt(lines, offset);
  const source = lines[line];
  const place = findTableAt(report, line);
  if (place === undefined || offset > source.end) return undefined;
  const { table, reading } = place;
  const tokens = readTokens(text, source, findSeparator(text, source, true));
  const token = findToken(text, tokens, offset);
  if (token === undefined) return undefined;
  const rows = reading === undefined ? [] : [...reading.rows, ...reading.duplicates];
  const own = rows.filter((row) => line >= row.line && line <= row.lastLine);
  return (
    explainCell(report, reading, own, token, offset) ??
    explainLabel(report, table, reading, own, token, tokens)
  );
}

/** The table whose lines, or whose part, an offset stands in. */
function findTableAt(
  { tables, parts, form }: Report,
  line: number,
): { readonly table: FormTable; readonly reading?: TableReading } | undefined {
  const inside = tables.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);
  if (inside !== undefined) return { table: inside.table, reading: inside };
  const part = parts.find(({ firstLine, untilLine }) => line >= firstLine && line < untilLine);
  const table = form.tables.find((one) => one.table.id === part?.part.table);
  if (table === undefined) return undefined;
  return { table, reading: tables.find((one) => one.table === table) };
}

/** The cell that an offset stands in, or at the end of; spaces around its words are nobody's. */
function findToken(text: string, tokens: readonly Token[], offset: number): Token | undefined {
  const written = tokens.find(
    ({ kind, start, end }) => kind !== CellKind.Blank && start <= offset && offset <= end,
  );
  if (written !== undefined) return written;
  return tokens.find(({ kind, start }) => {
    if (kind !== CellKind.Blank || start > offset) return false;
    for (let at = start; at < offset; at++) {
      if (text[at] === '\t' || !isSpace(text.charCodeAt(at))) return false;
    }
    return true;
  });
}

function explainCell(
  report: Report,
  reading: TableReading | undefined,
  rows: readonly RowReading[],
  token: Token,
  offset: number,
): Explanation | undefined {
  const isBlank = token.kind === CellKind.Blank;
  const start = token.start;
  // The width of a blank is that of the spaces in it.
  const end = isBlank ? Math.max(offset, start) : token.end;
  for (const row of rows) {
    const index = findColumn(report, row, token);
    if (index !== undefined) {
      const isRead = reading?.rows.includes(row) === true && reading.isReadable;
      return { topic: createCell(report, row, index, token, isRead), start, end };
    }
    // One figure too many or too few: which column it belongs to cannot be told.
    const isFigure = row.cells.some((cell) => cell.start === token.start && cell.kind !== CellKind.Blank);
    if (isFigure && row.row.table.orientation !== 'horizontal')
      return { topic: { kind: 'row', format: report.form.format.id, row: row.row }, start, end };
  }
  return undefined;
}

/** The column of the row that a cell stands in; undefined where it is no figure of the row, or may be several. */
function findColumn({ cells, text }: Report, row: RowReading, token: Token): number | undefined {
  const { firstSlot, block } = row.row;
  const columns = block.columns.length;
  const isHere = (cell: Token | undefined): boolean =>
    cell !== undefined &&
    cell.start === token.start &&
    (cell.kind === CellKind.Blank) === (token.kind === CellKind.Blank);
  const own =
    row.figures === 'complete'
      ? row.cells.slice(0, columns)
      : row.figures === 'shifted'
        ? cells.slice(firstSlot, firstSlot + columns)
        : [];
  const index = own.findIndex(isHere);
  // Cells that the line ends before all stand at its end.
  const isShared = own.filter(isHere).length > 1;
  return index < 0 || isShared || token.start > text.length ? undefined : index;
}

function createCell(
  report: Report,
  { row }: RowReading,
  columnIndex: number,
  token: Token,
  isRead: boolean,
): CellTopic {
  const { form, text, format, values } = report;
  const slot = form.slots[row.firstSlot + columnIndex];
  const { decimals, hasOwnUnit } = slot.column;
  const value = values[slot.index];
  const isCounted = isRead && format !== undefined;
  const isAmount = isCounted && decimals === amountDecimals && hasOwnUnit !== true && value > 0;
  return {
    kind: 'cell',
    format: form.format.id,
    slot,
    printed: text.slice(token.start, token.end),
    inYuan: isAmount ? formatFigure(value, 0) : undefined,
    expected: isCounted && Number.isNaN(value) ? complete(report, slot.index, decimals) : undefined,
    relations: isCounted ? listRelations(report, slot.index) : [],
  };
}

/** The figure that follows from the others for a cell whose own is not known. */
function complete({ form, values, cells }: Report, slot: number, decimals: number): string | undefined {
  const unknown: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    if (cells[index] !== undefined && Number.isNaN(values[index])) unknown.push(index);
  }
  const found = completeCells(compileRelations(form), values, unknown).get(slot);
  return found === undefined ? undefined : formatFigure(found.value, decimals);
}

function explainLabel(
  report: Report,
  table: FormTable,
  reading: TableReading | undefined,
  rows: readonly RowReading[],
  token: Token,
  tokens: readonly Token[],
): Explanation | undefined {
  if (token.kind === CellKind.Blank) return undefined;
  const { text, form } = report;
  const format = form.format.id;
  const { start, end } = token;
  const toTopic = (found: Named): Topic =>
    found.kind === 'column' || found.kind === 'header' ? { ...found, format, table } : { ...found, format };
  const named = findNamed(form, table, text, start, end);
  const isHorizontal = table.table.orientation === 'horizontal';
  const row = isHorizontal
    ? undefined
    : rows.find(({ labelStart, labelEnd }) => start < labelEnd && end > labelStart);
  const group = named.find(({ kind }) => kind === 'group');
  // 其他 names a row, and a column in the header; a row's label is known by its place.
  if (row !== undefined && (group === undefined || named.some(({ kind }) => kind === 'row'))) {
    const isOneLine = row.labelEnd <= end || row.labelStart >= start;
    const range =
      isOneLine && row.line === row.lastLine ? { start: row.labelStart, end: row.labelEnd } : { start, end };
    return { topic: { kind: 'row', format, row: row.row }, ...range };
  }
  if (group !== undefined) return { topic: toTopic(group), start, end };
  if (rows.length > 0 && !isHorizontal) {
    const around = findGroupOf(rows[0].row, text, start, end);
    if (around !== undefined) return { topic: { kind: 'group', format, group: around }, start, end };
    // Words before a torn label are the rest of it.
    if (rows[0].labelState !== 'exact' && end <= rows[0].labelStart)
      return { topic: { kind: 'row', format, row: rows[0].row }, start, end };
  }
  const expected = reading?.misspelt.find((issue) => issue.start === start)?.expected;
  const fixed = expected === undefined ? [] : findNamed(form, table, expected.zh, 0, expected.zh.length);
  const isHeader = tokens.filter(({ kind }) => kind === CellKind.Text).length > 1;
  const line = lineAt(report.lines, start);
  const isInside = reading !== undefined && line >= reading.firstLine && line <= reading.lastLine;
  const chosen =
    choose(named, isHeader) ??
    choose(fixed, isHeader) ??
    (isHeader && rows.length === 0 ? findPiece(table, text, start, end) : undefined) ??
    (isInside ? findWrapped(table, text, start, end) : undefined);
  return chosen && { topic: toTopic(chosen), start, end };
}

/** In a header words name a column rather than a row. */
function choose(named: readonly Named[], isHeader: boolean): Named | undefined {
  return (isHeader ? named.find(({ kind }) => kind === 'column') : undefined) ?? named[0];
}

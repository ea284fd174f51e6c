import { amountDecimals } from '../model/amount';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import { rangeOfBlank, type Token } from '../parse/tokens';
import { determineUnread } from '../relations/determined';
import { CellKind, formatFigure } from '../text/figures';
import type { CellTopic, Explanation } from './explanation';
import { listRelations } from './relation-state';

/** The figure that a cell holds in one of the rows on its line; undefined where it is no figure of theirs. */
export function explainCell(
  report: Report,
  reading: TableReading | undefined,
  rows: readonly RowReading[],
  token: Token,
  offset: number,
): Explanation | undefined {
  const place = token.kind === CellKind.Blank ? rangeOfBlank(report.text, token) : token;
  const { start } = place;
  // A blank may have spaces in it.
  const end = Math.max(place.end, offset);
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
function findColumn({ cells }: Report, row: RowReading, token: Token): number | undefined {
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
  return index < 0 || isShared ? undefined : index;
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
function complete(report: Report, slot: number, decimals: number): string | undefined {
  const found = determineUnread(report).get(slot);
  return found === undefined ? undefined : formatFigure(found.value, decimals);
}

import { getSlot } from '../model/form';
import { nameCell } from '../model/names';
import type { Report } from '../model/report';
import type { RowReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import { determineUnknown } from '../relations/determined';
import { CellKind, formatFigure } from '../text/figures';
import { hasMarks } from './cell-marks';
import type { Edit, Fix } from './fix';

/** Takes a figure out of its row, with the mark or the spaces before it. */
export function removeFigure(text: string, { start, end }: Token): Fix {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '　')) from--;
  if (hasMarks(text[from - 1] ?? '')) from--;
  return {
    title: { key: 'fix-remove-figure', params: { figure: text.slice(start, end) } },
    isSafe: false,
    edits: [{ start: from, end, newText: '' }],
  };
}

/**
 * Puts back the cell that a row lost, so that the figures behind it stand under their columns again; with the figure that
 * the relations determine, else empty. Never safe: that the cell is this one follows from the totals alone.
 */
export function restoreCell(report: Report, { row, cells }: RowReading, lost: number): Fix[] {
  const { text, form } = report;
  const slot = getSlot(form, row.row.id, row.block.columns[lost].id);
  const known = determineUnknown(report).get(slot.index)?.value;
  const figure = known === undefined ? '' : formatFigure(known, slot.column.decimals);
  const printed = cells.filter(({ kind }) => kind !== CellKind.Blank);
  if (printed.length < 2) return [];
  const separator = text.slice(printed[0].end, printed[1].start);
  if (figure === '' && !hasMarks(separator)) return [];
  const at = lost < printed.length ? printed[lost].start : printed[printed.length - 1].end;
  const newText = lost < printed.length ? figure + separator : separator + figure;
  const dropped = dropBlankEnd(text, cells);
  // The blank cell is the lost one, and stands where it belongs.
  if (dropped.some(({ start, end }) => start <= at && at <= end)) return [];
  return [
    {
      title: { key: 'fix-restore-cell', params: { cell: nameCell(slot), figure } },
      isSafe: false,
      edits: [{ start: at, end: at, newText }, ...dropped],
    },
  ];
}

/** The blank cell at an end of the row, which took the place of the lost one. */
function dropBlankEnd(text: string, cells: readonly Token[]): Edit[] {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (last.kind === CellKind.Blank && text[last.start - 1] === '\t')
    return [{ start: last.start - 1, end: last.start, newText: '' }];
  if (first.kind === CellKind.Blank && text[first.start] === '\t')
    return [{ start: first.start, end: first.start + 1, newText: '' }];
  return [];
}

import type { Report } from '../model/report';
import { CellKind } from '../text/figures';
import { lineAt } from '../text/lines';
import { hasMarks } from './cell-marks';
import type { Edit } from './fix';

/**
 * Writes a figure into a cell. A cell that its line ends before gets the tabs that it lacks; nothing is written where those
 * cannot be counted: right behind a label, or in a table without tabs.
 */
export function writeCell(
  { text, lines, cells, form }: Report,
  slot: number,
  figure: string,
): Edit | undefined {
  const cell = cells[slot];
  if (cell === undefined) return undefined;
  const { start, end, kind } = cell;
  if (kind !== CellKind.Blank) return { start, end, newText: figure };
  let first = slot;
  while (cells[first - 1]?.kind === CellKind.Blank && cells[first - 1]?.start === start) first--;
  let before = start;
  while (text[before - 1] === ' ' || text[before - 1] === '　') before--;
  const isCut = before === 0 || hasMarks(text[before - 1]) || '\r\n'.includes(text[before - 1]);
  const lacking = slot - first + (isCut ? 0 : 1);
  if (lacking === 0) return { start, end, newText: figure };
  const { columnIndex, row } = form.slots[first];
  if (!isCut && columnIndex === 0 && row.table.orientation !== 'horizontal') return undefined;
  const line = lines[lineAt(lines, start)];
  if (!text.slice(line.start, line.end).includes('\t')) return undefined;
  return { start, end, newText: '\t'.repeat(lacking) + figure };
}

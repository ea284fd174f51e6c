import type { Report } from '../model/report';
import { digitOf } from '../text/characters';
import { CellKind } from '../text/figures';
import { lineAt } from '../text/lines';
import { hasMarks } from './cell-marks';
import type { Edit } from './fix';

/**
 * Writes a figure into a cell. A cell that its line ends before gets the tabs that it lacks; nothing is written where those
 * cannot be counted: right behind a label, in a row that ends before its first cells, or in a table without tabs; nor where
 * the row seems to go on on the next line.
 */
export function writeCell(report: Report, slot: number, figure: string): Edit | undefined {
  const { text, lines, cells, form } = report;
  const cell = cells[slot];
  if (cell === undefined) return undefined;
  const { start, end, kind } = cell;
  if (kind !== CellKind.Blank) return { start, end, newText: figure };
  const lineIndex = lineAt(lines, start);
  const line = lines[lineIndex];
  // What the line ends before may stand on the next one.
  if (start >= line.contentEnd && beginsWithFigure(report, lineIndex + 1)) return undefined;
  let first = slot;
  while (cells[first - 1]?.kind === CellKind.Blank && cells[first - 1]?.start === start) first--;
  const { columnIndex, row } = form.slots[first];
  const isVertical = row.table.orientation !== 'horizontal';
  // How many cells for labels stand before the first figure is not known where no figure is left.
  const isOpen = columnIndex === 0 && isVertical && row.block.columns.length > 1;
  if (isOpen && (slot > first || cells[slot + 1]?.start === start)) return undefined;
  let before = start;
  while (text[before - 1] === ' ' || text[before - 1] === '　') before--;
  const isCut = before === 0 || hasMarks(text[before - 1]) || '\r\n'.includes(text[before - 1]);
  const lacking = slot - first + (isCut ? 0 : 1);
  if (lacking === 0) return { start, end, newText: figure };
  if (!isCut && columnIndex === 0 && isVertical) return undefined;
  if (!text.slice(line.start, line.end).includes('\t')) return undefined;
  return { start, end, newText: '\t'.repeat(lacking) + figure };
}

function beginsWithFigure({ text, lines, cells }: Report, index: number): boolean {
  const line = lines[index];
  if (line === undefined || digitOf(text.charCodeAt(line.contentStart)) < 0) return false;
  const words = text.slice(line.contentStart, line.contentEnd);
  return !/\p{Script=Han}/u.test(words) && !cells.some((cell) => cell?.start === line.contentStart);
}

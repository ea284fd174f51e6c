import type { Report } from '../model/report';
import { CellKind } from '../text/figures';
import type { Edit, Fix } from './fix';

/**
 * The fixes that may be offered where a line is not a row: in HTML, and in tables with every cell on a line of its own.
 * There only what stands in one place may be replaced; lines, tabs and tags are left as they are.
 */
export function keepLayout(report: Report, fixes: readonly Fix[]): readonly Fix[] {
  const { tables, isMarkup } = report;
  if (!isMarkup && tables.every(({ isRowPerLine }) => isRowPerLine)) return fixes;
  const isInOdd = ({ start, end }: Edit): boolean => {
    const around = tables.find((table) => start <= table.end && end >= table.start);
    return around === undefined ? isMarkup : !around.isRowPerLine;
  };
  return fixes.filter(({ edits }) => edits.every((edit) => !isInOdd(edit) || isReplacement(report, edit)));
}

/** Words or a figure for others that stand together on one line, or a figure for a blank cell between two tags. */
function isReplacement({ text, cells, isMarkup }: Report, { start, end, newText }: Edit): boolean {
  if (/[\t\r\n]/.test(newText)) return false;
  if (start < end) return newText !== '' && !/\s/.test(text.slice(start, end));
  return isMarkup && cells.some((cell) => cell?.kind === CellKind.Blank && cell.start === start);
}

import type { CellObject } from 'write-excel-file/node';
import type { FigureCell, Row, TextCell } from '../summary-formats/sheet';
import { widthOf } from '../width';
import { figureLooks, lineHeight, textLooks, totalLooks } from './looks';

/** Excel takes no more than 32,767 characters in a cell. */
const mostCharacters = 32_000;
const mostLines = 20;
const blank: CellObject = textLooks.text;

/** The rows of a table, cell by cell. A blank place has a frame; one under a merged cell is null: the library frames it. */
export function* layOutRows(
  rows: Iterable<Row>,
  widths: readonly number[],
): Generator<(CellObject | null)[]> {
  /** By column: how many more rows the cell above goes down. */
  const hanging = widths.map(() => 0);
  const createFigureCell = createFigureCells();
  for (const row of rows) {
    let across = 0;
    let down = 0;
    yield widths.map((_, column) => {
      const cell = row[column];
      if (cell !== undefined) {
        const isText = 'text' in cell;
        across = isText ? (cell.across ?? 1) - 1 : 0;
        down = isText ? (cell.down ?? 1) - 1 : 0;
        hanging[column] = down;
        return isText ? createTextCell(cell, column, widths) : createFigureCell(cell);
      }
      if (across > 0) {
        across--;
        hanging[column] = down;
        return null;
      }
      if (hanging[column] === 0) return blank;
      hanging[column]--;
      return null;
    });
  }
}

/** Words are given as words, so that none are reckoned. */
function createTextCell(
  { text, style, across = 1, down = 1 }: TextCell,
  column: number,
  widths: readonly number[],
): CellObject {
  return {
    ...textLooks[style],
    type: String,
    value: keepApart(text.slice(0, mostCharacters)),
    columnSpan: across,
    rowSpan: down,
    // Words in cells over several rows have room enough.
    height: down > 1 ? undefined : heightOf(text, widths.slice(column, column + across)),
  };
}

/** The library (4.1.1) looks texts up in an object, and takes `constructor` for one that it has met: Excel would find the file damaged. */
function keepApart(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

/** Most figures are small and stand in thousands of places: one cell serves them all, and large workbooks fit into memory. */
function createFigureCells(): (cell: FigureCell) => CellObject {
  const known = new Map<CellObject, Map<number, CellObject>>();
  return ({ figure, kind, isTotal }) => {
    const look = (isTotal ? totalLooks : figureLooks)[kind];
    if (Number.isNaN(figure)) return look;
    const alike = known.get(look) ?? new Map<number, CellObject>();
    known.set(look, alike);
    const cell = alike.get(figure) ?? { ...look, value: figure };
    alike.set(figure, cell);
    return cell;
  };
}

/** In points; lines of one row need none. No program makes rows high enough for merged cells by itself. */
function heightOf(text: string, widths: readonly number[]): number | undefined {
  const room = widths.reduce((sum, width) => sum + width, 0) - 1;
  const lines = Math.ceil(widthOf(text) / room);
  return lines > 1 ? Math.min(lines, mostLines) * lineHeight : undefined;
}

import type { FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import type { RowReading } from './table-reading';

/** Whether these are all rows of the form in order, each on one line, in its own words and with plain numbers. */
export function arePlain(table: FormTable, rows: readonly RowReading[]): boolean {
  if (rows.length !== table.rows.length) return false;
  for (let index = 0; index < rows.length; index++) {
    const { row, line, lastLine, labelState, figures, cells } = rows[index];
    if (row.index !== index || line !== lastLine || labelState !== 'exact' || figures !== 'complete')
      return false;
    for (let column = 0; column < cells.length; column++) {
      const { kind } = cells[column];
      if (kind !== CellKind.Number && !(kind === CellKind.Decimal && row.block.columns[column].decimals > 0))
        return false;
    }
  }
  return true;
}

/**
 * More blanks than written zeros: whoever filled in the table left zeros blank. One or two are no habit unless another
 * table shows it.
 */
export function leavesZerosBlank(rows: readonly RowReading[]): 'yes' | 'perhaps' | 'no' {
  let blank = 0;
  let zero = 0;
  for (const { figures, cells } of rows) {
    if (figures === 'count') continue;
    for (const cell of cells) {
      if (cell.kind === CellKind.Blank) blank++;
      else if (cell.kind === CellKind.Number && cell.value === 0) zero++;
    }
  }
  if (blank <= zero) return 'no';
  return blank >= 3 ? 'yes' : 'perhaps';
}

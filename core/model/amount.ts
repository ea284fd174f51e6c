import type { Block } from '../formats/format';
import type { TableReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import { CellKind } from '../text/figures';

/** 万元 in units of one yuan: four decimals. */
export const amountDecimals = 4;

/** The amount's cell of a table that has one. */
export function findAmount({ table, rows }: TableReading): Token | undefined {
  if (!table.hasAmounts) return undefined;
  for (const { row, figures, cells } of rows) {
    if (isAmount(row.block) && figures === 'complete') return cells[0];
  }
  return undefined;
}

function isAmount({ columns }: Block): boolean {
  return columns[0].decimals > 0;
}

/** Whether an amount is written with words or a sign around it, as 12.5万元, 约300元 or ￥300. */
export function hasUnit(text: string, { kind, start, end }: Token): boolean {
  return kind === CellKind.Noted || /[元万￥¥]/.test(text.slice(start, end));
}

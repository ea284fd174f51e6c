import { amountDecimals, findAmount, hasUnit } from '../model/amount';
import { foldText } from '../text/characters';
import { CellKind, formatFigure } from '../text/figures';
import { defineRule } from './rule';

/** 收费金额 is given in 万元: by its header, and without a unit in the cell. */
export const feeUnit = defineRule({
  id: 'fee-unit',
  title: { zh: '收费金额的单位不是万元', en: 'Fee not given in 10,000 yuan' },
  severity: 'error',
  category: 'cells',
  scope: 'report',
  *check({ text, tables }) {
    for (const table of tables) {
      if (!table.table.hasAmounts || !table.isReadable || table.outdated.length > 0) continue;
      for (const { column, start, end } of table.columnHeaders) {
        if (column.decimals === 0 || column.hasOwnUnit) continue;
        const header = text.slice(start, end);
        if (!header.includes('元') || header.includes('万') || foldText(header).includes('万')) continue;
        const unit = start + header.indexOf('元');
        yield {
          start,
          end,
          message: { key: 'fee-unit-header', params: { found: header } },
          // Unsafe: the amount below may be in yuan.
          fixes: [
            {
              title: { key: 'fix-unit', params: {} },
              isSafe: false,
              edits: [{ start: unit, end: unit, newText: '万' }],
            },
          ],
        };
      }
      const amount = findAmount(table);
      if (amount === undefined || !hasUnit(text, amount)) continue;
      const { start, end, value, decimals: own } = amount;
      const cell = text.slice(start, end);
      const figure = cell.includes('万') ? value * 10 ** (amountDecimals - own) : value * 10 ** -own;
      const isExact = amount.kind === CellKind.Noted && Number.isSafeInteger(figure) && cell.includes('元');
      const newText = formatFigure(figure, amountDecimals);
      yield {
        start,
        end,
        message: { key: 'fee-unit-cell', params: { text: cell, isInWan: cell.includes('万') } },
        fixes: isExact
          ? [
              {
                title: { key: 'fix-number', params: { figure: newText } },
                isSafe: cell.includes('万'),
                edits: [{ start, end, newText }],
              },
            ]
          : [],
      };
    }
  },
});

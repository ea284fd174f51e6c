import { CellKind, formatFigure } from '../text/figures';
import { amountDecimals, findAmount } from '../model/amount';
import { defineRule, type Problem } from './rule';

/** Seven digits without decimals look like yuan entered as 万元. */
export const implausibleFee = defineRule({
  id: 'implausible-fee',
  title: { zh: '收费金额大得不合常理', en: 'Implausibly large fee' },
  severity: 'information',
  category: 'cells',
  scope: 'report',
  check({ text, tables }) {
    const problems: Problem[] = [];
    for (const table of tables) {
      const amount = table.isReadable ? findAmount(table) : undefined;
      if (amount?.kind !== CellKind.Number || amount.value < 1_000_000) continue;
      const { start, end, value } = amount;
      const inYuan = formatFigure(value, amountDecimals);
      problems.push({
        start,
        end,
        message: { key: 'implausible-fee', params: { figure: text.slice(start, end), inYuan } },
        fixes: [
          {
            title: { key: 'fix-number', params: { figure: inYuan } },
            isSafe: false,
            edits: [{ start, end, newText: inYuan }],
          },
        ],
      });
    }
    return problems;
  },
});

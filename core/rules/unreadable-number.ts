import type { Slot } from '../model/form';
import { nameCell } from '../model/names';
import type { Token } from '../parse/tokens';
import { CellKind, formatFigure, guessFigure } from '../text/figures';
import { defineRule, type Problem, type RuleContext } from './rule';

/** Letters for digits, signs and decimals in a count; notes, dashes and `12.0` are only worth a hint. */
export const unreadableNumber = defineRule({
  id: 'unreadable-number',
  severity: 'error',
  category: 'cells',
  scope: 'report',
  *check({ text, form, tables }, context) {
    for (const table of tables) {
      if (!table.isReadable || table.outdated.length > 0) continue;
      const dashes: Token[] = [];
      for (const { row, figures, cells } of table.rows) {
        if (figures !== 'complete') continue;
        for (let column = 0; column < cells.length; column++) {
          const cell = cells[column];
          if (cell.kind === CellKind.Number || cell.kind === CellKind.Blank) continue;
          if (cell.kind === CellKind.Dash) dashes.push(cell);
          else yield* describe(text, form.slots[row.firstSlot + column], cell, context);
        }
      }
      if (dashes.length > 0) {
        const { start, end } = dashes[0];
        const params = { count: dashes.length, text: text.slice(start, end), table: table.table.table.label };
        yield { start, end, severity: 'information', message: { key: 'dashes', params } };
      }
    }
  },
});

function* describe(text: string, slot: Slot, cell: Token, { determined }: RuleContext): Generator<Problem> {
  const { start, end } = cell;
  const found = text.slice(start, end);
  const name = nameCell(slot);
  const isMoney = slot.column.decimals > 0;
  const replaceBy = (figure: string, isSafe: boolean): Problem['fixes'] => [
    { title: { key: 'fix-number', params: { figure } }, isSafe, edits: [{ start, end, newText: figure }] },
  ];
  if (cell.kind === CellKind.Noted) {
    // A unit behind an amount is `fee-unit`'s.
    if (isMoney) return;
    yield {
      start,
      end,
      severity: 'information',
      message: { key: 'noted-number', params: { cell: name, text: found } },
    };
    return;
  }
  if (cell.kind === CellKind.Decimal) {
    if (isMoney) return;
    const whole = cell.value / 10 ** cell.decimals;
    if (!Number.isInteger(whole)) {
      yield { start, end, message: { key: 'decimal-count', params: { cell: name, text: found } } };
      return;
    }
    const message = { key: 'decimal-zero', params: { cell: name, text: found } } as const;
    yield { start, end, severity: 'information', message, fixes: replaceBy(String(whole), true) };
    return;
  }
  const known = determined.get(slot.index);
  const guess = known?.value ?? guessFigure(found);
  const figure =
    guess === undefined ? undefined : formatFigure(guess, known === undefined ? 0 : slot.column.decimals);
  yield {
    start,
    end,
    message: { key: 'unreadable-number', params: { cell: name, text: found, figure } },
    fixes:
      figure === undefined
        ? []
        : replaceBy(figure, known?.isConfirmed === true && guessFigure(found) === guess),
  };
}

import type { Fix } from '../fixes/fix';
import type { Slot } from '../model/form';
import { hasUnit } from '../model/amount';
import { nameCell } from '../model/names';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import { CellKind, formatFigure, guessFigure } from '../text/figures';
import { defineRule, type Problem, type RuleContext } from './rule';

/** Letters for digits, signs and decimals in a count; notes, dashes and `12.0` are only worth a hint. */
export const unreadableNumber = defineRule({
  id: 'unreadable-number',
  title: { zh: '格内填的不是有效数字', en: 'Cell without a valid number' },
  severity: 'error',
  category: 'cells',
  scope: 'report',
  isForOddTables: true,
  check(report, context) {
    const problems: Problem[] = [];
    for (const table of context.oddTables) {
      const odd = findOdd(report, table);
      if (odd.length === 0) continue;
      const { text } = report;
      const dashes = odd.filter(({ cell }) => cell.kind === CellKind.Dash).map(({ cell }) => cell);
      if (dashes.length > 0)
        problems.push({ ...describeTogether(text, table, dashes, 'dashes'), fixes: [replaceDashes(dashes)] });
      const zeros = odd.filter(({ slot, cell }) => wholeOf(slot, cell) !== undefined);
      if (zeros.length > 1) {
        const fixes = [replaceAll(text, zeros)];
        problems.push({
          ...describeTogether(
            text,
            table,
            zeros.map(({ cell }) => cell),
            'decimal-zeros',
          ),
          fixes,
        });
      } else for (const { slot, cell } of zeros) problems.push(describeDecimalZero(text, slot, cell));
      for (const { slot, cell } of odd) {
        if (cell.kind !== CellKind.Dash && wholeOf(slot, cell) === undefined)
          problems.push(describe(text, slot, cell, context));
      }
    }
    return problems;
  },
});

interface Odd {
  readonly slot: Slot;
  readonly cell: Token;
}

/** Cells that are neither blank nor a plain number of their column. */
function findOdd({ form, text, values }: Report, table: TableReading): Odd[] {
  const odd: Odd[] = [];
  for (const { row, figures, cells } of table.rows) {
    if (figures !== 'complete') continue;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell.kind === CellKind.Number || cell.kind === CellKind.Blank) continue;
      const slot = form.slots[row.firstSlot + column];
      // Amounts have decimals, and a unit with an amount is `fee-unit`'s.
      const isAmount = slot.column.decimals > 0 && (cell.kind === CellKind.Decimal || hasUnit(text, cell));
      const isSigned = slot.column.isSigned === true && !Number.isNaN(values[slot.index]);
      if (!isAmount && !isSigned) odd.push({ slot, cell });
    }
  }
  return odd;
}

/** 12 for a count written as `12.0`, as spreadsheets do. */
function wholeOf(slot: Slot, { kind, value, decimals }: Token): number | undefined {
  if (kind !== CellKind.Decimal || slot.column.decimals > 0) return undefined;
  const whole = value / 10 ** decimals;
  return Number.isInteger(whole) ? whole : undefined;
}

function describeTogether(
  text: string,
  table: TableReading,
  cells: readonly Token[],
  key: 'dashes' | 'decimal-zeros',
): Problem {
  const { start, end } = cells[0];
  const params = { count: cells.length, text: text.slice(start, end), table: table.table.table.label };
  return { start, end, severity: 'information', message: { key, params } };
}

function replaceAll(text: string, zeros: readonly Odd[]): Fix {
  const edits = zeros.map(({ slot, cell }) => ({
    start: cell.start,
    end: cell.end,
    newText: String(wholeOf(slot, cell)),
  }));
  const { start, end, newText } = edits[0];
  return {
    title: {
      key: 'fix-decimals',
      params: { count: edits.length, found: text.slice(start, end), figure: newText },
    },
    isSafe: true,
    edits,
  };
}

/** Unsafe: a stroke may say that a figure was not asked for. */
function replaceDashes(dashes: readonly Token[]): Fix {
  return {
    title: { key: 'fix-dashes', params: { count: dashes.length } },
    isSafe: false,
    edits: dashes.map(({ start, end }) => ({ start, end, newText: '0' })),
  };
}

function replaceBy({ start, end }: Token, figure: string, isSafe: boolean): Fix {
  return {
    title: { key: 'fix-number', params: { figure } },
    isSafe,
    edits: [{ start, end, newText: figure }],
  };
}

function describeDecimalZero(text: string, slot: Slot, cell: Token): Problem {
  const { start, end } = cell;
  const params = { cell: nameCell(slot), text: text.slice(start, end) };
  const fixes = [replaceBy(cell, String(wholeOf(slot, cell)), true)];
  return { start, end, severity: 'information', message: { key: 'decimal-zero', params }, fixes };
}

function describe(text: string, slot: Slot, cell: Token, { determined }: RuleContext): Problem {
  const { start, end } = cell;
  const found = text.slice(start, end);
  const params = { cell: nameCell(slot), text: found };
  if (cell.kind === CellKind.Noted) {
    // Unsafe: the note goes.
    const fixes = [replaceBy(cell, formatFigure(cell.value, cell.decimals), false)];
    return { start, end, severity: 'information', message: { key: 'noted-number', params }, fixes };
  }
  const known = determined.get(slot.index);
  const figureKnown = known === undefined ? undefined : formatFigure(known.value, slot.column.decimals);
  if (cell.kind === CellKind.Decimal) {
    const fixes = figureKnown === undefined ? [] : [replaceBy(cell, figureKnown, false)];
    return { start, end, message: { key: 'decimal-count', params }, fixes };
  }
  const guess = guessFigure(found);
  const figure = figureKnown ?? (guess === undefined ? undefined : String(guess));
  const isSafe = known?.isConfirmed === true && guess === known.value;
  return {
    start,
    end,
    message: { key: 'unreadable-number', params: { ...params, figure } },
    fixes: figure === undefined ? [] : [replaceBy(cell, figure, isSafe)],
  };
}

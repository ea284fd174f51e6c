import type { FixesMessages } from '../catalogue/fixes';
import { both, list } from './quotes';

export const fixes: FixesMessages = {
  'fix-fill': ({ figure }) => `Fill in ${figure}`,
  'fix-set': ({ cell, figure }) => `Change ${both(cell)} to ${figure} (check the source figures)`,
  'fix-label': ({ expected }) => `Change to “${expected.zh}”`,
  'fix-join': () => 'Join into one line',
  'fix-number': ({ figure }) => `Change to ${figure}`,
  'fix-decimals': ({ count, found, figure }) =>
    `Write ${count} counts as whole numbers (${found} as ${figure})`,
  'fix-remove-figure': ({ figure }) => `Remove the extra ${figure}`,
  'fix-restore-cell': ({ cell, figure }) =>
    figure === '' ? `Restore ${both(cell)} (figure to be written)` : `Restore ${both(cell)} with ${figure}`,
  'fix-dashes': ({ count }) => (count > 1 ? `Change ${count} cells to 0` : 'Change to 0'),
  'fix-unit': () => 'Change the unit to 万元 (convert the amount yourself)',
  'fix-insert-rows': ({ rows, isDetermined }) =>
    `Insert ${rows.length > 2 ? `${rows.length} missing rows` : list(rows)} (${isDetermined ? 'figures according to the totals' : 'figures to be written'})`,
  'fix-move-row': ({ row, before }) => `Move ${both(row)} after ${both(before)}`,
  'fix-remove-duplicate': ({ row }) => `Remove the second ${both(row)}`,
  'fix-keep-first': ({ row }) => `Keep only the first figures of ${both(row)}`,
  'fix-keep-second': ({ row }) => `Keep only the second figures of ${both(row)}`,
  'fix-remove-line': () => 'Remove this line',
  'fix-insert-parts': ({ parts }) =>
    `Insert ${parts.length > 2 ? `${parts.length} missing parts` : list(parts)} (content to be written)`,
  'fix-insert-heading': ({ part }) => `Insert the heading ${both(part)}`,
  'fix-insert-table': ({ table }) => `Insert a blank ${both(table)}`,
  'fix-remove-part': ({ part }) => `Remove the second ${both(part)}`,
  'fix-numeral': ({ numeral }) => `Add the numeral “${numeral}”`,
  'fix-fee-not-charged': () => 'Say that no information processing fee was charged',
  'fix-fee-charged': () => 'Say that information processing fees were charged (amount to be written)',
  'fix-agency': ({ name, count }) => `Change ${count > 1 ? `${count} places ` : ''}to “${name}”`,
  'fix-all': () => 'Fix everything in this file that can be fixed safely',
  'fix-year': ({ year, count }) => `Change ${count > 1 ? `${count} years` : 'the year'} to ${year}`,
  'standard-heading': ({ expected }) => `Use the standard heading “${expected.zh}”`,
  'recalculate-row': ({ row }) => `Recalculate totals: row ${both(row)}`,
  'recalculate-column': ({ total }) => `Recalculate totals: ${both(total)}`,
  'recalculate-table': ({ table }) => `Recalculate totals: all of ${both(table)}`,
};

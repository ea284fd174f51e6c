import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** Titles of fixes, and of changes that answer no finding. */
export interface FixesMessages {
  'fix-fill': Word<{ figure: string }>;
  'fix-set': Word<{ cell: Label; figure: string }>;
  'fix-label': Word<{ expected: Label }>;
  'fix-join': Word<Record<never, never>>;
  'fix-number': Word<{ figure: string }>;
  'fix-decimals': Word<{ count: number; found: string; figure: string }>;
  'fix-remove-figure': Word<{ figure: string }>;
  'fix-restore-cell': Word<{ cell: Label; figure: string }>;
  'fix-dashes': Word<{ count: number }>;
  'fix-unit': Word<Record<never, never>>;
  'fix-insert-rows': Word<{ rows: readonly Label[]; isDetermined: boolean }>;
  'fix-move-row': Word<{ row: Label; before: Label }>;
  'fix-remove-duplicate': Word<{ row: Label }>;
  'fix-keep-first': Word<{ row: Label }>;
  'fix-keep-second': Word<{ row: Label }>;
  'fix-remove-line': Word<Record<never, never>>;
  'fix-insert-parts': Word<{ parts: readonly Label[] }>;
  'fix-insert-heading': Word<{ part: Label }>;
  'fix-insert-table': Word<{ table: Label }>;
  'fix-remove-part': Word<{ part: Label }>;
  'fix-numeral': Word<{ numeral: string }>;
  'fix-fee-not-charged': Word<Record<never, never>>;
  'fix-fee-charged': Word<Record<never, never>>;
  'fix-agency': Word<{ name: string; count: number }>;
  'fix-all': Word<Record<never, never>>;
  'fix-year': Word<{ year: number; count: number }>;
  'standard-heading': Word<{ expected: Label }>;
  'recalculate-row': Word<{ row: Label }>;
  'recalculate-column': Word<{ total: Label }>;
  'recalculate-table': Word<{ table: Label }>;
}

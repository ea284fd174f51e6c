import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** What is said of single cells. */
export interface ValuesMessages {
  'blank-cell': Word<{ cell: Label }>;
  'blank-cell-determined': Word<{ cell: Label; figure: string; isConfirmed: boolean }>;
  'blank-cells': Word<{ count: number; table: Label }>;
  'blank-table': Word<{ table: Label }>;
  'blank-applicants': Word<{ row: Label; total: string }>;
  'blank-outcomes': Word<{ row: Label; total: string }>;
  'unreadable-number': Word<{ cell: Label; text: string; figure?: string }>;
  'decimal-count': Word<{ cell: Label; text: string }>;
  'decimal-zero': Word<{ cell: Label; text: string }>;
  'decimal-zeros': Word<{ count: number; text: string; table: Label }>;
  'noted-number': Word<{ cell: Label; text: string }>;
  dashes: Word<{ count: number; text: string; table: Label }>;
  'too-few-cells': Word<{ row: Label; found: number; expected: number }>;
  'too-many-cells': Word<{ row: Label; found: number; expected: number }>;
  'shifted-cells': Word<{ row: Label; found: number; expected: number; lost: Label }>;
  'extra-cell': Word<{ row: Label; found: number; expected: number; figure: string }>;
  'fee-unit-header': Word<{ found: string }>;
  'fee-unit-cell': Word<{ text: string; isInWan: boolean }>;
  'implausible-fee': Word<{ figure: string; inYuan: string }>;
}

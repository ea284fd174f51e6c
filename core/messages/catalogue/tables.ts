import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** What is said of the tables, their rows and labels. */
export interface TablesMessages {
  'missing-table': Word<{ table: Label }>;
  'missing-table-attached': Word<{ table: Label }>;
  'unreadable-table': Word<{ table: Label }>;
  'missing-row': Word<{ rows: readonly Label[]; table: Label }>;
  'duplicate-row': Word<{ row: Label }>;
  'misordered-row': Word<{ row: Label }>;
  'unknown-row': Word<{ table: Label }>;
  'misspelt-label': Word<{ found: string; expected: Label }>;
  'torn-label': Word<{ expected: Label }>;
  'garbled-line': Word<Record<never, never>>;
  'broken-row': Word<{ row: Label }>;
}

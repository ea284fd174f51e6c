import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** What is said of a report beside others; `file` is named where there are several of last year. */
export interface BetweenReportsMessages {
  'carry-over': Word<{
    cell: Label;
    found: string;
    year: number;
    file: string | undefined;
    lastCell: Label;
    expected: string;
    difference: string;
    others: readonly Label[];
  }>;
  'stock-change': Word<{
    row: Label;
    found: string;
    year: number;
    file: string | undefined;
    before: string;
    issued: string;
    repealed: string;
    expected: string;
    difference: string;
  }>;
  'copied-figures': Word<{ table: Label; count: number; year: number; file: string | undefined }>;
  'copied-prose': Word<{
    part: Label;
    passages: readonly string[];
    year: number;
    file: string | undefined;
  }>;
  'parent-total': Word<{
    table: Label;
    memberCount: number;
    count: number;
    cells: readonly { readonly cell: Label; readonly found: string; readonly sum: string }[];
  }>;
  'parent-total-incomplete': Word<{ year: number; missing: readonly string[]; count: number }>;
  /** `count` is how many there are; some of them are named. */
  'duplicate-report': Word<{
    count: number;
    files: readonly { readonly name: string; readonly isCopy: boolean }[];
  }>;
}

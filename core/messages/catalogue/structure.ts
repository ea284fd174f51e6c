import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** What is said of the title, the parts and their headings. */
export interface StructureMessages {
  'unsupported-format': Word<{ year: number; firstYear: number }>;
  'missing-title': Word<Record<never, never>>;
  'missing-section': Word<{
    parts: readonly Label[];
    numerals: readonly number[];
    isDraft: boolean;
    notice: string;
  }>;
  'missing-section-heading': Word<{ part: Label; numeral: number }>;
  'misordered-section': Word<{ part: Label; numeral: number }>;
  'duplicate-section': Word<{ part: Label }>;
  'heading-numeral': Word<{ part: Label; found: number; expected: number }>;
  'heading-numeral-missing': Word<{ part: Label; expected: number }>;
  'empty-section': Word<{ part: Label }>;
  'missing-assessment': Word<{ missing: readonly Label[] }>;
  'missing-topic': Word<{ missing: readonly Label[] }>;
  'outdated-format': Word<{ words: string; notice: string }>;
  'missing-fee-statement': Word<{ isEmpty: boolean }>;
  'misplaced-fee-statement': Word<Record<never, never>>;
}

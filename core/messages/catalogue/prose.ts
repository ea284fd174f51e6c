import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** A cell that a number in the prose is compared with; added up, or taken off. */
export interface ReadCell {
  readonly name: Label;
  readonly isLess: boolean;
}

/** How numbers of one sentence must fit together. */
export type ProseTie = 'balance' | 'applicants' | 'applicant' | 'results' | 'outcomes';

/** What is said of the prose: years, agencies, blanks, numbers. */
export interface ProseMessages {
  'year-mismatch-title': Word<{ found: number; actual: number }>;
  'year-mismatch-title-period': Word<{ found: number; actual: number }>;
  'year-mismatch-period': Word<{ found: number; year: number }>;
  'year-mismatch-own': Word<{ found: number; year: number; count: number }>;
  'year-mismatch-plan': Word<{ found: number; year: number }>;
  'agency-mismatch': Word<{ name: string; agency: string }>;
  'placeholder-prompt': Word<{ words: string }>;
  'placeholder-number': Word<{ words: string }>;
  'placeholder-blank': Word<{ words: string }>;
  'prose-disagrees': Word<{ words: string; cells: readonly ReadCell[]; figure: string; isPart: boolean }>;
  'prose-inconsistent': Word<{ tie: ProseTie; left: string; right: string }>;
  'prose-share': Word<{ words: string; part: string; whole: string; percent: string }>;
}

import type { Label } from '../../formats/format';
import type { NamedFigure } from './arithmetic';
import type { Word } from './sentence';

/** What is said at places that a finding points to. */
export interface RelatedMessages {
  'related-title-year': Word<{ year: number }>;
  'related-title-agency': Word<{ agency: string }>;
  'related-same-name': Word<Record<never, never>>;
  'related-year': Word<{ year: number; role: 'own' | 'period' }>;
  'related-first': Word<Record<never, never>>;
  'related-figure': Word<NamedFigure>;
  'related-sum': Word<{ relation: Label; left: string; right: string }>;
  'related-here': Word<{ name: Label }>;
  'related-last-year': Word<NamedFigure & { year: number }>;
  'related-last-year-table': Word<{ year: number; table: Label }>;
  'related-last-year-passage': Word<{ year: number }>;
  'related-duplicate': Word<Record<never, never>>;
  'related-member': Word<{ agency: string; figure: string }>;
}

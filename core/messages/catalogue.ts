import type { Label } from '../formats/format';

/** A figure with the name of its cell, as messages quote it. */
export interface NamedFigure {
  readonly name: Label;
  readonly figure: string;
}

type Word<P> = (params: P) => string;

/** Every sentence that core says to the user, by key and parameters; each language implements all of it. */
export interface Catalogue {
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
  'missing-table': Word<{ table: Label }>;
  'missing-table-attached': Word<{ table: Label }>;
  'unreadable-table': Word<{ table: Label }>;
  'missing-row': Word<{ rows: readonly Label[]; table: Label }>;
  'duplicate-row': Word<{ row: Label }>;
  'misordered-row': Word<{ row: Label }>;
  'unknown-row': Word<{ table: Label }>;
  'outdated-format': Word<{ words: string; notice: string }>;
  'misspelt-label': Word<{ found: string; expected: Label }>;
  'torn-label': Word<{ expected: Label }>;
  'garbled-line': Word<Record<never, never>>;
  'broken-row': Word<{ row: Label }>;
  'blank-cell': Word<{ cell: Label }>;
  'blank-cell-determined': Word<{ cell: Label; figure: string; isConfirmed: boolean }>;
  'blank-cells': Word<{ count: number; table: Label }>;
  'blank-table': Word<{ table: Label }>;
  'blank-applicants': Word<{ row: Label; total: string }>;
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
  culprit: Word<{
    cell: Label;
    found: string;
    expected: string;
    difference: string;
    relations: readonly BrokenRelation[];
  }>;
  undecided: Word<{
    total: Label;
    found: string;
    expected: string;
    difference: string;
    relation: Label;
    candidates: readonly (readonly NamedFigure[])[];
  }>;
  tangled: Word<{ count: number; relation: Label }>;
  'unexpected-regulation': Word<{
    cell: Label;
    figure: string;
    articles: Label | undefined;
  }>;
  'valid-stock': Word<{ row: Label; issued: string; inForce: string }>;
  'missing-fee-statement': Word<{ isEmpty: boolean }>;
  'misplaced-fee-statement': Word<Record<never, never>>;
  // Between reports; `file` is named where there are several of last year.
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
  'duplicate-report': Word<{ files: readonly { readonly name: string; readonly isCopy: boolean }[] }>;
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
  // Related places.
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
  // Titles of fixes.
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
  // Titles of changes that answer no finding.
  'standard-heading': Word<{ expected: Label }>;
  'recalculate-row': Word<{ row: Label }>;
  'recalculate-column': Word<{ total: Label }>;
  'recalculate-table': Word<{ table: Label }>;
}

/** One relation that a wrong cell breaks: what stands on both sides. */
export interface BrokenRelation {
  readonly label: Label;
  readonly left: string;
  readonly right: string;
}

/** A cell that a number in the prose is compared with; added up, or taken off. */
export interface ReadCell {
  readonly name: Label;
  readonly isLess: boolean;
}

/** How numbers of one sentence must fit together. */
export type ProseTie = 'balance' | 'applicants' | 'applicant' | 'results' | 'outcomes';

export type MessageKey = keyof Catalogue;

/** A sentence not yet worded. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly params: Parameters<Catalogue[K]>[0] };
}[MessageKey];

export type Locale = 'zh-cn' | 'en';

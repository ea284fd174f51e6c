import {
  createFindEarlier,
  type FindEarlier,
  getLanguage,
  type Locale,
  type Summary,
  type YearSummary,
} from '../../core/index';
import { type SummaryPhrases, summaryPhrases } from '../phrases/summary/index';

/** A file that could not be read, and the sentence that says why. */
export interface UnreadFile {
  readonly file: string;
  readonly says: string;
}

/** What is written, and what it is called. */
export interface SummaryContext {
  readonly summary: Summary;
  readonly locale: Locale;
  readonly unread: readonly UnreadFile[];
  /** Texts in folders that do not look like reports. */
  readonly others: readonly string[];
  readonly nameOf: (uri: string) => string;
  readonly findEarlier: FindEarlier;
}

export function createContext(given: Omit<SummaryContext, 'findEarlier'>): SummaryContext {
  return { ...given, findEarlier: createFindEarlier(given.summary) };
}

export const phrasesOf = ({ locale }: SummaryContext): SummaryPhrases => summaryPhrases[locale];
export const languageOf = ({ locale }: SummaryContext) => getLanguage(locale);

/** The years of each form, the latest form first. */
export function listForms({ summary }: SummaryContext): (readonly YearSummary[])[] {
  const forms = new Map<string, YearSummary[]>();
  for (const one of summary.years) {
    const { id } = one.form.format;
    forms.set(id, [...(forms.get(id) ?? []), one]);
  }
  return [...forms.values()];
}

import type { Form } from '../../model/form';

/** What a sentence is about; numbers without a noun of their own belong to it. */
export type Topic = 'applications' | 'cases' | 'documents' | 'other';

export type CaseNoun = 'reconsideration' | 'litigation' | 'direct-litigation' | 'later-litigation';
export type DocumentNoun = 'normative' | 'regulation';
export type DocumentVerb = 'issued' | 'repealed' | 'in-force' | 'published';

/** Whose report it is. */
export interface Author {
  readonly form: Form;
  /** The report is written in traditional characters. */
  readonly isTraditional: boolean;
  readonly year?: number;
  readonly agency?: string;
  /** Ways to write the agency's name, longest first. */
  readonly ownNames: readonly string[];
  /** 省市县… where the report is a government's, else empty: 全县 is the whole of a county's numbers only. */
  readonly territory: string;
  readonly isGovernment: boolean;
}

/** What the words so far have told; the topic outlives the sentence, the rest does not. */
export interface Memory {
  topic: Topic | undefined;
  caseNoun: CaseNoun | undefined;
  documentNoun: DocumentNoun | undefined;
  documentVerb: DocumentVerb | undefined;
  /** A number of documents stood in the sentence before. */
  hasDocuments: boolean;
  /** The sentence speaks of applications by name. */
  namesApplications: boolean;
  /** In what it counts them. */
  applicationUnit: string;
  /** The sentence, or the heading above it, shows that cases are about disclosure. */
  isAboutDisclosure: boolean;
  /** The sentence itself does, in as many words. */
  namesDisclosure: boolean;
  isPart: boolean;
  isElsewhere: boolean;
  isOtherYear: boolean;
  isSpan: boolean;
  /** Counts changes of scope. */
  scope: number;
}

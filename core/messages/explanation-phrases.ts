import type { Bilingual, Label, Severity } from '../formats/format';

/** What one side of a relation shows: the cells other than 0 with their figures. */
export interface WordedSide {
  readonly addends: readonly { readonly name: Label; readonly figure?: string }[];
  /** Further cells that are left out. */
  readonly rest?: { readonly count: number; readonly figure: string };
}

/** A relation with the figures put in. */
export interface RelationState {
  readonly op: '=' | '≤';
  readonly left: WordedSide;
  readonly right: WordedSide;
  readonly outcome: 'holds' | 'broken' | 'unknown';
  /** Of a broken relation: how far its sides are apart. */
  readonly difference?: string;
}

/** Every phrase that an explanation is put together from; each language implements all of it. */
export interface ExplanationPhrases {
  /** The title of an explanation; English keeps the printed words beside it. */
  readonly name: (label: Label) => string;
  /** A column's label may be another's, too: 总计, 其他. `table` is the number of the part that the table stands in. */
  readonly columnName: (params: { column: Label; table: number }) => string;
  readonly cell: (params: { row: Label; column: Label; printed: string }) => string;
  readonly article: (params: { place: string; title: Bilingual }) => string;
  readonly basis: (params: { place: string; gist: Bilingual }) => string;
  readonly seeAlso: (places: readonly { readonly place: string; readonly gist: Bilingual }[]) => string;
  /** The Regulation is silent; the form alone has the category. */
  readonly noArticle: (notice: string) => string;
  /** What stands before everything that is practice and not law. */
  readonly practice: string;
  readonly colon: string;
  readonly confused: (params: { others: Label; tell: Bilingual }) => string;
  readonly mistake: (mistake: Bilingual) => string;
  readonly unsettled: (question: Bilingual) => string;
  readonly column: (params: { column: Label; use: Bilingual }) => string;
  readonly expected: (figure: string) => string;
  readonly inYuan: (params: { figure: string; yuan: string }) => string;
  readonly relation: (state: RelationState) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly rule: (params: { id: string; severity: Severity }) => string;
  readonly ruleRelation: (relation: Label) => string;
  /** The local day for publishing. */
  readonly deadline: (params: { month: number; day: number }) => string;
  readonly fullText: string;
  readonly officialText: string;
}

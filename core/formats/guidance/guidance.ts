import type { Bilingual, Citation, Format, Table } from '../format';

/** Categories that are easily taken for one another, and how to tell. */
export interface Confusion<Id extends string = string> {
  readonly with: Id;
  readonly tell: Bilingual;
}

/**
 * What practice adds to the articles about a category of the form. None of it is official; every text is one or two
 * short sentences of our own, for someone who has ten seconds.
 */
export interface Guidance<Id extends string = string> {
  /** The basis of what declares none itself: columns and groups. */
  readonly legal?: readonly Citation[];
  /** When the category is used, or what the part holds. */
  readonly use: Bilingual;
  readonly confusedWith?: readonly Confusion<Id>[];
  readonly mistakes?: readonly Bilingual[];
  /** Questions that no official rule answers, so that only the superior authority can. */
  readonly unsettled?: readonly Bilingual[];
}

type BlockOf<F extends Format> = F['tables'][number]['blocks'][number];
type GroupIdOf<B> = B extends { readonly groups: readonly (infer G)[] }
  ? G extends { readonly id: infer Id extends string }
    ? Id
    : never
  : never;
type ColumnIdOf<T extends Table> = T extends Table
  ? `${T['id']}/${T['blocks'][number]['columns'][number]['id']}`
  : never;

/** Everything on a form that is explained: rows by id, columns as `t3/natural-person`, groups and parts by id. */
export type CategoryId<F extends Format> =
  | BlockOf<F>['rows'][number]['id']
  | GroupIdOf<BlockOf<F>>
  | ColumnIdOf<F['tables'][number]>
  | F['parts'][number]['id'];

/** Words of the printed header that are neither row nor column, as printed. */
export type HeaderWord<F extends Format> = F['tables'][number]['headerWords'][number]['zh'];

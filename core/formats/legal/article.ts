import type { ArticleId, Bilingual } from '../format';

/** One item (项) of an article or paragraph. */
export interface Item {
  readonly number: number;
  readonly gist: Bilingual;
}

/** One paragraph (款) of an article that has several. */
export interface Paragraph {
  readonly number: number;
  readonly gist: Bilingual;
  readonly items?: readonly Item[];
}

/**
 * An article (条): what it is about and what it says, in our own words, never the statute's. Paragraphs and items are
 * listed where a row, a part or a rule cites them; their numbers are the law's, so a list may have gaps.
 */
export interface Article {
  readonly id: ArticleId;
  readonly title: Bilingual;
  readonly gist: Bilingual;
  readonly paragraphs?: readonly Paragraph[];
  /** Items of an article that has one paragraph only. */
  readonly items?: readonly Item[];
}

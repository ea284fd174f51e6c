/**
 * The types in which a year's form is declared. Everything the notices fix (parts, tables, rows, columns, relations)
 * is data of these types; nothing else in the project repeats a statutory word.
 */

/**
 * Which form a report follows: `2021` is 国办公开办函〔2021〕30号 (report years from 2021 on), `2019` the trial form of
 * 国办公开办函〔2019〕60号 (2019 and 2020).
 */
export type FormatId = (typeof formatIds)[number];

/** Every form known, the earliest first. */
export const formatIds = ['2019', '2021'] as const;

/** The languages that every text of the form and of the law exists in. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Words that stand on the form, with their English rendering and other spellings that mean the same. */
export interface Label extends Bilingual {
  /** Spellings found in honest reports; none of them is worth a remark. */
  readonly aliases?: readonly string[];
}

/** A place in a law: article, and where it matters paragraph (款) and item (项). */
export interface Citation {
  readonly article: ArticleId;
  readonly paragraph?: number;
  readonly item?: number;
}

/** Articles are named by the law's key and the article's number; see `legal.ts`. */
export type ArticleId = `${LawId}-${number}`;
export type LawId = 'regulation' | 'legislation';

export type PartId =
  | 'overview'
  | 'proactive-disclosure'
  | 'applications'
  | 'remedies'
  | 'problems'
  | 'other-matters';

export interface Part {
  readonly id: PartId;
  /** The heading as printed, without its numeral. */
  readonly label: Label;
  /** The table that the part consists of; parts without one are prose. */
  readonly table?: TableId;
  readonly legal?: readonly Citation[];
}

/** One of the five subjects that 总体情况 covers; any of the words shows that it is there. */
export interface Topic {
  readonly id: string;
  readonly label: Label;
  readonly words: readonly string[];
}

export type TableId = 't2' | 't3' | 't4';

export interface Column {
  readonly id: string;
  readonly label: Label;
  /** Decimals a cell may have; cells hold whole numbers of the smallest unit. 0 for counts. */
  readonly decimals: number;
  /** Figures may carry a sign: more or fewer than last year. */
  readonly isSigned?: true;
  /** The form fixes no unit, so one may be written behind the figure. */
  readonly hasOwnUnit?: true;
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  /** The numeral printed before the label, such as `一、`, `（一）` or `1.`. */
  readonly numeral?: string;
  /** The group whose label stands before the first of its rows. */
  readonly group?: string;
  readonly legal?: readonly Citation[];
}

export interface Group {
  readonly id: string;
  readonly numeral: string;
  readonly label: Label;
  /** The group around this one. */
  readonly parent?: string;
}

/** Rows under one set of columns. */
export interface Block {
  readonly id: string;
  /** A line of its own above the block, such as 第二十条第（一）项. */
  readonly title?: Label;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly groups?: readonly Group[];
}

export interface Table {
  readonly id: TableId;
  readonly label: Label;
  readonly blocks: readonly Block[];
  /** `horizontal`: the rows stand beside each other on one line of the report (table 四). */
  readonly orientation?: 'horizontal';
  /** Words of the printed header that are neither row nor column. */
  readonly headerWords: readonly Label[];
}

type RowIds<B extends Block> = B['rows'][number]['id'];
type ColumnIds<B extends Block> = B['columns'][number]['id'];

export interface Weighted {
  readonly weight?: number;
  /** -1: the cell of last year's report. */
  readonly year?: -1;
}

/** Severity of what breaks a relation. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

interface RelationBase {
  /** The rule that words it. */
  readonly id: string;
  readonly op: '=' | '≤';
  readonly severity: Severity;
  readonly label: Label;
}

/** Terms name rows; the relation holds in every column of the block. */
type PerColumn<B extends Block> = RelationBase & {
  readonly block: B['id'];
  readonly forEach: 'column';
  readonly left: readonly (Weighted & { readonly row: RowIds<B> })[];
  readonly right: readonly (Weighted & { readonly row: RowIds<B> })[];
};

/** Terms name columns; the relation holds in every row of the block. */
type PerRow<B extends Block> = RelationBase & {
  readonly block: B['id'];
  readonly forEach: 'row';
  readonly left: readonly (Weighted & { readonly column: ColumnIds<B> })[];
  readonly right: readonly (Weighted & { readonly column: ColumnIds<B> })[];
};

/**
 * One arithmetic tie (勾稽关系) over the cells of a block: Σ weight·cell on the left, `=` or `≤`, the same on the right.
 * The single cell on the left is the total, where the relation has one; a relation that names a row or column the block
 * does not have does not compile.
 */
export type RelationOf<B extends Block> = B extends Block ? PerColumn<B> | PerRow<B> : never;
export type Relation = RelationOf<Block>;

export interface Format {
  readonly id: FormatId;
  /** Document number of the notice that fixes the form. */
  readonly notice: string;
  readonly firstYear: number;
  readonly parts: readonly Part[];
  readonly topics: readonly Topic[];
  readonly tables: readonly Table[];
  /** The ties within one report. */
  readonly relations: readonly Relation[];
  /** The ties to last year's report, each with terms of `year: -1`: not on the form, but what reviewers reckon. */
  readonly relationsToLastYear: readonly Relation[];
  /** The part in which the form asks for the fees charged for information (信息处理费). */
  readonly feesIn?: PartId;
}

/** The blocks of a tuple of tables, for checking relations against them. */
export type BlocksOf<T extends readonly Table[]> = T[number]['blocks'][number];

import type { Format, PartId, TableId } from '../../../core/formats/format';
import type { Agency } from './agency';
import type { Figures } from './figures';

/** A sentence, with a name where a fault may ask for its line. */
export interface Sentence {
  readonly words: string;
  readonly tag?: string;
  /** What states the wrong figure instead, where the sentence states one that nothing else it could mean equals. */
  readonly wrong?: string;
}

export type Paragraph = readonly Sentence[];

/** A row of a table with the words around its figures. */
export interface TableRow {
  readonly id: string;
  /** Labels of the groups around it, outermost first. */
  readonly groups: readonly string[];
  readonly label: string;
  readonly cells: readonly string[];
}

/** A block of table 二, or the whole of another table. */
export interface TableBlock {
  readonly id: string;
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface ReportTable {
  readonly id: TableId;
  readonly isHorizontal: boolean;
  readonly headerWords: readonly string[];
  readonly blocks: readonly TableBlock[];
}

export interface ReportPart {
  readonly id: PartId;
  readonly numeral: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly table?: ReportTable;
}

/** What a report says, before it is laid out. */
export interface Draft {
  readonly agency: Agency;
  readonly year: number;
  readonly format: Format;
  readonly figures: Figures;
  readonly title: readonly string[];
  readonly preface: readonly Paragraph[];
  readonly parts: readonly ReportPart[];
  readonly closing: readonly Paragraph[];
}

/** A line of the written report, with the names of what stands on it: `part:overview`, `row:t3.new`, `cell:t3.new/2`. */
export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
}

export const lineOf = (text: string, ...tags: string[]): Line => ({ text, tags });

/** The same draft with one table changed. */
export function changeTable(draft: Draft, id: TableId, change: (table: ReportTable) => ReportTable): Draft {
  return {
    ...draft,
    parts: draft.parts.map((part) => (part.table?.id === id ? { ...part, table: change(part.table) } : part)),
  };
}

/** The same draft with the rows of one table changed. */
export function changeRows(
  draft: Draft,
  id: TableId,
  change: (rows: readonly TableRow[]) => readonly TableRow[],
): Draft {
  return changeTable(draft, id, (table) => ({
    ...table,
    blocks: table.blocks.map((block) => ({ ...block, rows: change(block.rows) })),
  }));
}

/** The same draft with one part changed, or left out. */
export function changePart(
  draft: Draft,
  id: PartId,
  change: (part: ReportPart) => readonly ReportPart[],
): Draft {
  return { ...draft, parts: draft.parts.flatMap((part) => (part.id === id ? change(part) : [part])) };
}

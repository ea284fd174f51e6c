import type { Column, Label } from '../formats/format';
import { CellKind } from '../text/figures';
import type { FormRow, FormTable } from '../model/form';
import type { Meaning } from './vocabulary';
import type { Separator, Token } from './tokens';

/** A line of a table as cut into cells, with what its words mean. */
export interface TableLine {
  readonly line: number;
  /** Where the cells stand on several lines: the last of them. */
  readonly lastLine?: number;
  readonly tokens: readonly Token[];
  readonly separator: Separator;
  /** Index of the last token of words before the figures; -1 where there is none. */
  readonly label: number;
  /** Meanings of that token. */
  readonly meanings: readonly Meaning[];
  /** Index of the first token that holds the row's own words (a label torn over two cells begins earlier). */
  readonly labelFrom: number;
  /** Figures on the line. */
  readonly valueCount: number;
  /** The row that it was read as, where nothing is odd about it. */
  readonly plain?: RowReading;
  /** Of such a row: the cells before its label, none where they are blank. */
  readonly tokensBefore?: readonly Token[];
  /** Of such a row: how many blank cells stand between its label and its figures. */
  readonly blanksBehindLabel?: number;
}

/** A line inside a table that is not cut into cells: a label alone, a page number, a note. */
export interface LooseLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/**
 * How a row was recognized: by its words (`exact`), by words with few wrong characters (`misspelt`), by place although
 * its words are torn or lost (`torn`).
 */
export type LabelState = 'exact' | 'misspelt' | 'torn';

/** How a row's figures were found. */
export type FigureState =
  /** Every column has its cell, blank or not. */
  | 'complete'
  /** Too many or too few figures to tell which column they belong to. */
  | 'count'
  /** One figure too few or too many; the relations tell which. */
  | 'shifted';

/** A row of the form as it stands in the report. */
export interface RowReading {
  readonly row: FormRow;
  readonly line: number;
  /** Differs from `line` where the row is broken over lines. */
  readonly lastLine: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly labelState: LabelState;
  readonly figures: FigureState;
  /** The cells in the order of the columns; with `count` and `shifted` as they stand in the report. */
  readonly cells: readonly Token[];
  /** With `shifted`: the column whose figure is lost, where only one can be. */
  readonly lost?: number;
  /** With `shifted`: the figure that does not belong, where there is one too many. */
  readonly extra?: Token;
  /** The last row of a draft, still being written. */
  readonly isUnfinished?: boolean;
  /** The text that mends a broken row: both lines on one. */
  readonly joined?: string;
}

/** Words in a header or group label that are not quite the form's. */
export interface LabelIssue {
  readonly start: number;
  readonly end: number;
  readonly expected: Label;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Below this confidence a table's figures are left alone. */
export const leastConfidence = 0.6;

/** One table of the form as read from the report. */
export interface TableReading {
  readonly table: FormTable;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly start: number;
  readonly end: number;
  /** Rows in order of appearance, each row of the form once. */
  readonly rows: readonly RowReading[];
  readonly duplicates: readonly RowReading[];
  /** Lines with figures whose words the form does not have. */
  readonly unknownRows: readonly Span[];
  readonly misspelt: readonly LabelIssue[];
  /** Words that only an earlier year's form has. */
  readonly outdated: readonly Span[];
  /** The headers over the blocks of table 二, whatever they say. */
  readonly columnHeaders: readonly {
    readonly column: Column;
    readonly start: number;
    readonly end: number;
  }[];
  readonly noise: readonly Span[];
  /** How far the figures can be relied on, 0 to 1: as read the share of rows that are whole, in a report `weighTable`'s. */
  readonly confidence: number;
  /** False: figures are not to be relied on; only `unreadable-table` speaks. */
  readonly isReadable: boolean;
  /** Nothing is odd: every row of the form once and in order, in its words, every cell a plain number. */
  readonly isPlain: boolean;
  /** Zeros are left blank throughout. */
  readonly blankIsZero: boolean;
  /** Which columns are blank was worked out from where the figures stand on their lines. */
  readonly areBlanksGuessed?: boolean;
  /** Not readable only because zeros are left blank where nothing shows the blanks. */
  readonly isHollow?: boolean;
  /** Each row stands on a line, cut into cells there. Else no line can be written, moved or taken away. */
  readonly isRowPerLine: boolean;
}

/** What a table has where nothing but its figures was looked at. */
export const noRemarks: Pick<
  TableReading,
  'duplicates' | 'unknownRows' | 'misspelt' | 'outdated' | 'columnHeaders' | 'noise'
> = { duplicates: [], unknownRows: [], misspelt: [], outdated: [], columnHeaders: [], noise: [] };

/** Whether a row has a total other than 0 and all that it adds up is blank. */
export function lacksAddends({ row, cells, figures }: RowReading): boolean {
  const total = cells[row.totalColumn];
  if (figures !== 'complete' || total === undefined || total.kind !== CellKind.Number || total.value === 0)
    return false;
  return cells.every((cell) => cell === total || cell.kind === CellKind.Blank);
}

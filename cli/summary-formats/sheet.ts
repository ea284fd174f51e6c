/** How a number is shown. `points` are percentage points, `rate` a change in percent, both with a sign. */
export type FigureKind = 'count' | 'amount' | 'signed' | 'signed-amount' | 'share' | 'points' | 'rate';

/** A cell with words. */
export interface TextCell {
  readonly text: string;
  readonly style: 'header' | 'label' | 'text' | 'total';
  /** Columns and rows that it takes, itself included. */
  readonly across?: number;
  readonly down?: number;
}

/** A cell with a number; NaN is shown as nothing. */
export interface FigureCell {
  readonly figure: number;
  readonly kind: FigureKind;
  readonly isTotal?: boolean;
}

/** Undefined: blank, or under another cell. */
export type Cell = TextCell | FigureCell | undefined;
export type Row = readonly Cell[];

/** A table that is to be printed or shown, whatever the format. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** In characters of a digit's width. */
  readonly widths: readonly number[];
  /** Stays in view and is repeated on every page. */
  readonly head: readonly Row[];
  readonly rows: () => Iterable<Row>;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
}

export const header = (text: string, across = 1, down = 1): TextCell => ({
  text,
  style: 'header',
  across,
  down,
});
export const label = (text: string, across = 1, down = 1): TextCell => ({
  text,
  style: 'label',
  across,
  down,
});
export const words = (text: string): TextCell => ({ text, style: 'text' });
export const figure = (value: number, kind: FigureKind, isTotal = false): FigureCell => ({
  figure: value,
  kind,
  isTotal,
});

/** Cells under one that goes over several columns. */
export const covered = (count: number): undefined[] =>
  Array.from({ length: Math.max(0, count) }, () => undefined);

/** Puts cells behind each other, each followed by the places that it takes. */
export function spread(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell): Cell[] =>
    cell !== undefined && 'text' in cell ? [cell, ...covered((cell.across ?? 1) - 1)] : [cell],
  );
}

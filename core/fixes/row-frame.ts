import type { FormRow } from '../model/form';
import type { Report } from '../model/report';
import type { RowReading } from '../parse/table-reading';
import { CellKind } from '../text/figures';
import { readNumeral } from '../text/numerals';
import { hasWords } from './cell-marks';
import { findOwnStart } from './row-label';
import { findUsual, type NumeralStyle, readNumeralStyle } from './style';

/** What a row of the report prints around its label and its figures: the table's own way of laying out a row. */
export interface RowFrame {
  readonly reading: RowReading;
  /** Everything before the row's own words. */
  readonly prefix: string;
  readonly label: string;
  /** Between the label and the first figure. */
  readonly gap: string;
  /** Between the figures. */
  readonly separators: readonly string[];
  readonly trailing: string;
}

/** How a row is laid out; undefined for rows that are damaged or do not show where their cells are. */
export function readFrame({ text, lines }: Report, reading: RowReading): RowFrame | undefined {
  const { line, lastLine, labelEnd, labelState, figures, cells } = reading;
  if (line !== lastLine || labelState !== 'exact' || figures !== 'complete') return undefined;
  const { start, end } = lines[line];
  const ownStart = findOwnStart(text, reading);
  const separators = cells.slice(1).map((cell, index) => text.slice(cells[index].end, cell.start));
  const isCut = separators.every((one) => one !== '') && cells[0].start > labelEnd;
  if (!isCut && cells.some(({ kind }) => kind === CellKind.Blank)) return undefined;
  return {
    reading,
    prefix: text.slice(start, ownStart),
    label: text.slice(ownStart, labelEnd),
    gap: text.slice(labelEnd, cells[0].start),
    separators,
    trailing: text.slice(cells[cells.length - 1].end, end),
  };
}

/** Of the rows as deep in groups as the new one those laid out as most are, and of these the nearest. */
export function chooseFrame(
  frames: readonly RowFrame[],
  { block, groups, index }: FormRow,
): RowFrame | undefined {
  const alike = frames.filter(({ reading: { row } }) => row.groups.length === groups.length);
  const sameWidth = alike.filter(({ reading: { row } }) => row.block.columns.length === block.columns.length);
  const pool = sameWidth.length > 0 ? sameWidth : alike;
  const plain = pool.filter(({ prefix }) => !hasWords(prefix));
  const fitting = plain.length > 0 ? plain : pool;
  const shapeOf = ({ prefix, gap, trailing }: RowFrame): string => `${prefix}\0${gap.length}\0${trailing}`;
  const usual = findUsual(fitting.map(shapeOf));
  const distance = ({ reading }: RowFrame): number => Math.abs(reading.row.index - index);
  return fitting.filter((one) => shapeOf(one) === usual).sort((a, b) => distance(a) - distance(b))[0];
}

/** How the table prints numerals of this kind, learnt from the nearest row that has one. */
export function findNumeralStyle(
  frames: readonly RowFrame[],
  { index }: FormRow,
  numeral: string | undefined,
): NumeralStyle | undefined {
  const kindOf = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : readNumeral(words, 0, words.length)?.style;
  const kind = kindOf(numeral);
  const distance = ({ reading }: RowFrame): number => Math.abs(reading.row.index - index);
  return frames
    .filter(({ reading }) => kindOf(reading.row.row.numeral) === kind)
    .sort((a, b) => distance(a) - distance(b))
    .map(({ label }) => readNumeralStyle(label, 0, label.length))
    .find((style) => style !== undefined);
}

import type { FormGroup, FormRow } from '../model/form';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { readNumeral } from '../text/numerals';
import { countMarks, hasWords, splitAtMarks } from './cell-marks';
import { chooseFrame, findNumeralStyle, readFrame, type RowFrame } from './row-frame';
import { isMarked } from './row-label';
import { matchWidth, measureWidth, type NumeralStyle, writeNumeral } from './style';

/** A row's words and figures, to be laid out as the table lays out its rows. */
export interface RowContent {
  readonly row: FormRow;
  /** Names of groups that the row opens. */
  readonly opened: readonly FormGroup[];
  /** A figure to each column; empty where none is known. */
  readonly figures: readonly string[];
}

/** Lays out rows of a table as the table has its others. */
export function createRowWriter(
  report: Report,
  table: TableReading,
): (content: RowContent) => string | undefined {
  const sample = report.text.slice(table.start, table.end);
  const frames = table.rows.flatMap((reading) => readFrame(report, reading) ?? []);
  const namesGroups = frames.some(({ prefix }) => hasWords(prefix));
  return ({ row, opened, figures }) => {
    const frame = chooseFrame(frames, row);
    if (frame === undefined) return undefined;
    const isSpaced = !isMarked(report, frame.reading);
    // Without marks between the cells an empty one would not show.
    if (isSpaced && (figures.includes('') || (opened.length > 0 && namesGroups))) return undefined;
    const name = (numeral: string | undefined, label: string): string =>
      writeFormNumeral(numeral, findNumeralStyle(frames, row, numeral)) + matchWidth(label, sample);
    const label = name(row.row.numeral, row.row.label.zh);
    if (isSpaced) return alignFigures(frame, label, figures);
    const plain = blankOut(frame.prefix);
    const prefix = namesGroups
      ? writeGroups(plain, row, opened, ({ group }) => name(group.numeral, group.label.zh))
      : plain;
    return prefix + label + joinFigures(frame, figures);
  };
}

/** The cells before a row's own words without what stands in them. */
function blankOut(prefix: string): string {
  const { cells, rest } = splitAtMarks(prefix);
  const blank = (cell: string, mark: string): string => (hasWords(cell) ? mark : cell);
  return cells.map((cell) => blank(cell, cell[cell.length - 1])).join('') + blank(rest, '');
}

function writeFormNumeral(numeral: string | undefined, style: NumeralStyle | undefined): string {
  if (numeral === undefined) return '';
  const own = readNumeral(numeral, 0, numeral.length);
  return own === undefined || style === undefined ? numeral : writeNumeral(style, own.value);
}

/** Names of groups stand in the empty cells before the row's own, or in the same cell where there are none. */
function writeGroups(
  plain: string,
  { groups }: FormRow,
  opened: readonly FormGroup[],
  name: (group: FormGroup) => string,
): string {
  const { cells, rest } = splitAtMarks(plain);
  // A pipe that begins the line closes no cell.
  const hasFrame = cells.length > 0 && !cells[0].endsWith('\t') && cells[0].trim().length === 1;
  if (cells.length - (hasFrame ? 1 : 0) < groups.length)
    return plain + opened.map((group) => `${name(group)} `).join('');
  for (const group of opened) {
    const at = cells.length - groups.length + groups.indexOf(group);
    const cell = cells[at];
    const mark = cell[cell.length - 1];
    cells[at] = mark === '\t' ? name(group) + mark : ` ${name(group)} ${mark}`;
  }
  return cells.join('') + rest;
}

/** Figures between the frame's separators; where the frame has fewer columns, the cells behind its figures are used. */
function joinFigures({ gap, separators, trailing }: RowFrame, figures: readonly string[]): string {
  const separator = separators[0] ?? (gap.includes('\t') ? '\t' : gap);
  let joined = gap + figures[0];
  for (let index = 1; index < figures.length; index++)
    joined += (separators[index - 1] ?? separator) + figures[index];
  const added = figures.length - 1 - separators.length;
  if (added <= 0) return joined + trailing + '\t'.repeat(separator === '\t' ? -added : 0);
  return joined + (countMarks(trailing) === trailing.length ? trailing.slice(added) : trailing);
}

/** Runs of spaces are made longer or shorter, so that the figures begin where those of the frame do. */
function alignFigures(frame: RowFrame, label: string, figures: readonly string[]): string {
  const { reading, prefix, gap, separators, trailing } = frame;
  const spaces = (run: string, excess: number): string => ' '.repeat(Math.max(2, run.length - excess));
  let excess = measureWidth(label) - measureWidth(frame.label);
  let line = prefix + label;
  figures.forEach((figure, index) => {
    const run = index === 0 ? gap : separators[index - 1];
    const between = spaces(run, excess);
    const { start, end } = reading.cells[index];
    excess += between.length - run.length + figure.length - (end - start);
    line += between + figure;
  });
  return line + trailing;
}

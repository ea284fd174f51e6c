import type { FormGroup, FormRow } from '../model/form';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import { CellKind } from '../text/figures';
import { readNumeral } from '../text/numerals';
import { findUsual } from './lines';
import { findOwnStart } from './row-label';
import { matchWidth, measureWidth, type NumeralStyle, readNumeralStyle, writeNumeral } from './style';

/** What a row of the report prints around its label and its figures: the table's own way of laying out a row. */
interface RowFrame {
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

/** A row's words and figures, to be laid out as the table lays out its rows. */
export interface RowContent {
  readonly row: FormRow;
  /** Names of groups that the row opens. */
  readonly opened: readonly FormGroup[];
  /** A figure to each column; empty where none is known. */
  readonly figures: readonly string[];
}

const anyWords = /[^\s|│┃｜]/;

/** Lays out rows of a table as the table has its others. */
export function createRowWriter(
  report: Report,
  table: TableReading,
): (content: RowContent) => string | undefined {
  const { text, lines } = report;
  const sample = text.slice(table.start, table.end);
  const frames = table.rows.flatMap((reading) => readFrame(report, reading) ?? []);
  const namesGroups = frames.some(({ prefix }) => anyWords.test(prefix));
  return ({ row, opened, figures }) => {
    const frame = chooseFrame(frames, row);
    if (frame === undefined) return undefined;
    const isSpaced = !/[\t|│┃｜]/.test(
      text.slice(lines[frame.reading.line].start, lines[frame.reading.line].end),
    );
    // Without marks between the cells an empty one would not show.
    if (isSpaced && (figures.includes('') || (opened.length > 0 && namesGroups))) return undefined;
    const name = (numeral: string | undefined, label: string): string =>
      writeFormNumeral(numeral, styleOf(frames, row, numeral)) + matchWidth(label, sample);
    const label = name(row.row.numeral, row.row.label.zh);
    if (isSpaced) return alignFigures(frame, label, figures);
    const plain = frame.prefix.replace(/[^\t|│┃｜]+(?=[\t|│┃｜]|$)/g, (cell) =>
      anyWords.test(cell) ? '' : cell,
    );
    const prefix = namesGroups
      ? writeGroups(plain, row, opened, ({ group }) => name(group.numeral, group.label.zh))
      : plain;
    return prefix + label + joinFigures(frame, figures);
  };
}

function readFrame({ text, lines }: Report, reading: RowReading): RowFrame | undefined {
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
function chooseFrame(frames: readonly RowFrame[], { block, groups, index }: FormRow): RowFrame | undefined {
  const alike = frames.filter(({ reading: { row } }) => row.groups.length === groups.length);
  const sameWidth = alike.filter(({ reading: { row } }) => row.block.columns.length === block.columns.length);
  const pool = sameWidth.length > 0 ? sameWidth : alike;
  const plain = pool.filter(({ prefix }) => !anyWords.test(prefix));
  const fitting = plain.length > 0 ? plain : pool;
  const shapeOf = ({ prefix, gap, trailing }: RowFrame): string => `${prefix}\0${gap.length}\0${trailing}`;
  const usual = findUsual(fitting.map(shapeOf));
  const distance = ({ reading }: RowFrame): number => Math.abs(reading.row.index - index);
  return fitting.filter((one) => shapeOf(one) === usual).sort((a, b) => distance(a) - distance(b))[0];
}

/** How the table prints numerals of this kind, learnt from the nearest row that has one. */
function styleOf(
  frames: readonly RowFrame[],
  { index }: FormRow,
  numeral: string | undefined,
): NumeralStyle | undefined {
  const kindOf = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : readNumeral(`${words}。`, 0, words.length + 1)?.style;
  const kind = kindOf(numeral);
  const distance = ({ reading }: RowFrame): number => Math.abs(reading.row.index - index);
  return frames
    .filter(({ reading }) => kindOf(reading.row.row.numeral) === kind)
    .sort((a, b) => distance(a) - distance(b))
    .map(({ label }) => readNumeralStyle(label, 0, label.length))
    .find((style) => style !== undefined);
}

function writeFormNumeral(numeral: string | undefined, style: NumeralStyle | undefined): string {
  if (numeral === undefined) return '';
  const own = readNumeral(`${numeral}。`, 0, numeral.length + 1);
  return own === undefined || style === undefined ? numeral : writeNumeral(style, own.value);
}

/** Names of groups stand in the empty cells before the row's own, or in the same cell where there are none. */
function writeGroups(
  plain: string,
  { groups }: FormRow,
  opened: readonly FormGroup[],
  name: (group: FormGroup) => string,
): string {
  const cells: string[] = plain.match(/[^\t|│┃｜]*[\t|│┃｜]/g) ?? [];
  const own = plain.slice(cells.join('').length);
  const free = cells.length - (/^\s*[|│┃｜]/.test(plain) ? 1 : 0) - groups.length;
  if (free < 0) return plain + opened.map((group) => `${name(group)} `).join('');
  for (const group of opened) {
    const at = cells.length - groups.length + groups.indexOf(group);
    const cell = cells[at];
    const mark = cell[cell.length - 1];
    cells[at] = mark === '\t' ? name(group) + mark : ` ${name(group)} ${mark}`;
  }
  return cells.join('') + own;
}

/** Figures between the frame's separators; where the frame has fewer columns, the cells behind its figures are used. */
function joinFigures({ gap, separators, trailing }: RowFrame, figures: readonly string[]): string {
  const separator = separators[0] ?? (/[|│┃｜]/.test(gap) ? gap : '\t');
  const count = (words: string): number => words.match(/[\t|│┃｜]/g)?.length ?? 0;
  let joined = gap + figures[0];
  for (let index = 1; index < figures.length; index++)
    joined += (separators[index - 1] ?? separator) + figures[index];
  const added = figures.length - 1 - separators.length;
  if (added <= 0) return joined + trailing + '\t'.repeat(separator === '\t' ? -added : 0);
  return joined + (count(trailing) === trailing.length ? trailing.slice(added) : trailing);
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

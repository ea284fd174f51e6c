import { findTable, type Form, type FormTable } from '../model/form';
import { digitOf, foldText, isSpace } from '../text/characters';
import { CellKind, isLookalike } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import { readRest } from './broken-figures';
import type { Heading } from './heading';
import { findLabel, isRowMeaning } from './line-label';
import { createRowLine } from './plain-line';
import { type PlainPart, readPlainPart } from './plain-table';
import { isPageMark } from './table-header';
import type { LooseLine, TableLine, TableReading } from './table-reading';
import { findSeparator, isRuler, isValue, readPunctuated, readTokens, type Token } from './tokens';
import { type Entry, findMeanings, findOnlyTable, type Meaning, type Vocabulary } from './vocabulary';

/** Lines that follow each other and speak of one table. */
export interface Run {
  readonly table: FormTable;
  /** Index into the headings of the part the run stands in; -1 before the first. */
  readonly heading: number;
  readonly lines: TableLine[];
  /** Lines inside that are not cut into cells: labels alone, page numbers, notes. */
  readonly looseLines: LooseLine[];
  /** What was read of it where nothing is odd about it; its lines are not kept then. */
  readonly reading?: TableReading;
}

const none: readonly Meaning[] = [];

/** What names a table. */
const titles: readonly Meaning['kind'][] = ['row', 'block', 'group'];

/** So much of a line shows what its last cells are. */
const longestTail = 30;
/** Longer lines are seldom a cell. */
const longestCellAlone = 60;
/** A last cell that nobody can read is shorter, the space before it included. */
const longestCell = 8;

/** Gathers the table lines of a report into runs, by the part they stand in and by the labels they carry. */
export function collectRuns(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  vocabulary: Vocabulary,
  triesPlain: boolean,
): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let nextHeading = 0;
  /** What of the part at hand was read as plain, and how many of its rows were come by. */
  let plain: PlainPart | undefined;
  let nextPlain = 0;
  /** The row that comes next on the form: looked at first. */
  let expected: Entry | undefined;
  const enter = (table: FormTable | undefined, heading: number, reading?: TableReading): void => {
    run = table === undefined ? undefined : { table, heading, lines: [], looseLines: [], reading };
    if (run !== undefined) runs.push(run);
  };
  /** Neither a line of a table nor, between its rows, one that may be noise or part of a label. */
  const isBeside = (line: number, isInside: boolean): boolean => {
    const source = lines[line];
    if (readTableLine(text, source, line, vocabulary, true, undefined) !== undefined) return false;
    const meanings = readLoose(text, source, vocabulary);
    if (meanings.length > 0) return !meanings.some(isRowMeaning);
    return !isInside || isPageMark(foldText(text, source.contentStart, source.contentEnd));
  };
  const readLine = (line: number, table: FormTable): TableLine | undefined => {
    const read = readTableLine(text, lines[line], line, vocabulary, true, undefined);
    return read === undefined || (findOnlyTable(read.meanings, titles) ?? table) !== table ? undefined : read;
  };
  for (let line = 0; line < lines.length; line++) {
    if (nextHeading < headings.length && headings[nextHeading].line === line) {
      const table = findTable(form, headings[nextHeading].part.table);
      const untilLine = headings[nextHeading + 1]?.line ?? lines.length;
      const part = { lines, firstLine: line + 1, untilLine, isBeside, readLine };
      plain = triesPlain && table ? readPlainPart(text, part, table, vocabulary) : undefined;
      nextPlain = 0;
      enter(table, nextHeading++, plain?.reading);
      expected = undefined;
      if (plain?.reading !== undefined) line = untilLine - 1;
      continue;
    }
    const source = lines[line];
    if (isBlank(source) || isRuler(text, source)) continue;
    const row = plain?.rows[nextPlain];
    if (plain !== undefined && row?.line === line && run?.table.table === row.row.table) {
      // A row of the table at hand speaks of no other.
      const meanings = plain.meanings[nextPlain++];
      run.lines.push(createRowLine(text, source, row, meanings));
      expected = vocabulary.following.get(meanings) ?? expected;
      continue;
    }
    const tableLine =
      plain !== undefined && row?.line === line
        ? createRowLine(text, source, row, plain.meanings[nextPlain++])
        : readTableLine(text, source, line, vocabulary, run !== undefined, expected);
    if (tableLine === undefined) {
      const rest = run === undefined ? undefined : readRest(text, lines, line, run.lines);
      if (rest !== undefined) run?.lines.push(rest);
      else
        run?.looseLines.push({
          line,
          start: source.contentStart,
          end: source.contentEnd,
          meanings: readLoose(text, source, vocabulary),
        });
      continue;
    }
    const evidence = findOnlyTable(tableLine.meanings, titles) ?? findWideTable(form, run, tableLine);
    if (evidence !== undefined && evidence !== run?.table) enter(evidence, nextHeading - 1);
    run?.lines.push(tableLine);
    expected = vocabulary.following.get(tableLine.meanings) ?? expected;
  }
  return runs;
}

/** Figures without words, as many as only the one line of table 四 has: its heading is lost. */
function findWideTable(form: Form, run: Run | undefined, line: TableLine): FormTable | undefined {
  if (run === undefined || line.label >= 0 || line.separator !== 'space') return undefined;
  const wide = form.tables.find(
    ({ table, rows }) =>
      table.orientation === 'horizontal' &&
      rows.reduce((sum, { block }) => sum + block.columns.length, 0) === line.valueCount,
  );
  return wide === run.table ? undefined : wide;
}

function readLoose(text: string, source: SourceLine, vocabulary: Vocabulary): readonly Meaning[] {
  if (source.contentEnd - source.contentStart > 60) return none;
  return findMeanings(vocabulary, text, source.contentStart, source.contentEnd);
}

function readTableLine(
  text: string,
  source: SourceLine,
  line: number,
  vocabulary: Vocabulary,
  isInTable: boolean,
  expected: Entry | undefined,
): TableLine | undefined {
  const separator = findSeparator(text, source, isInTable);
  const read = (): TableLine =>
    createTableLine(text, readTokens(text, source, separator), separator, line, vocabulary, expected);
  // A paragraph indented with a tab is no table line.
  if (separator === 'tab' && source.tabs === 0 && !isInTable) return undefined;
  if (separator === 'space') {
    if (isOneCell(text, source)) return undefined;
    if (isInTable && opensHeader(text, source, vocabulary)) return read();
    if (!endsInFigure(text, source, isInTable) && !(isInTable && endsBehindFigures(text, source)))
      return undefined;
    const tableLine = read();
    const isRow = tableLine.meanings.some(({ kind }) => kind === 'row' || kind === 'outdated');
    if (tableLine.valueCount >= 5 || (tableLine.valueCount >= 1 && isRow)) return tableLine;
    return isInTable && (isShortRow(tableLine) || isRowOfAmount(tableLine)) ? tableLine : undefined;
  }
  return read();
}

/** One word or figure without anything beside it is no line of a table: most of a table with a cell a line is settled so. */
function isOneCell(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  if (contentEnd - contentStart > longestCellAlone) return false;
  for (let at = contentStart; at < contentEnd; at++) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** 信息内容 and the columns behind it, without tabs. */
function opensHeader(
  text: string,
  { contentStart, contentEnd }: SourceLine,
  vocabulary: Vocabulary,
): boolean {
  if (contentEnd - contentStart >= 80) return false;
  // In the line alone: the next space of the text may be far away.
  const space = text.slice(contentStart, contentEnd).indexOf(' ');
  if (space < 0) return false;
  const first = contentStart + space;
  return findMeanings(vocabulary, text, contentStart, first).some(({ kind }) => kind === 'header');
}

/** One label and one or three figures well apart from it: a row of table 二 whose label is misspelt. */
function isShortRow({ tokens, valueCount }: TableLine): boolean {
  const [label, figure] = tokens;
  if (
    label.kind !== CellKind.Text ||
    tokens.length !== valueCount + 1 ||
    (valueCount !== 1 && valueCount !== 3)
  )
    return false;
  return label.end - label.start <= 10 && figure.start - label.end >= 2;
}

/** Whether a line without tabs may end in a cell: in a digit or stroke, inside a table also in what OCR makes of digits. */
function endsInFigure(text: string, { contentEnd }: SourceLine, isInTable: boolean): boolean {
  const code = text.charCodeAt(contentEnd - 1);
  return (
    digitOf(code) >= 0 ||
    strokes.includes(code) ||
    (isInTable && (isLookalike(code) || behindAmounts.includes(code)))
  );
}

const codesOf = (characters: string): readonly number[] => [...characters].map((one) => one.charCodeAt(0));
const strokes = codesOf('/／—－-');
const behindAmounts = codesOf('元万）)');

/** Whether the last word of a line stands behind figures: `0  0  315个半`, a cell that nobody can read. */
function endsBehindFigures(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  // Nearly always a cell has more characters than that, or nothing stands before it.
  let last = contentEnd - 1;
  while (last > contentStart && last > contentEnd - longestCell && !isSpace(text.charCodeAt(last))) last--;
  if (!isSpace(text.charCodeAt(last))) return false;
  const tail = text.slice(Math.max(contentStart, contentEnd - longestTail), contentEnd);
  return /[\d/—]\s+[\d/—]+\s+\S{1,6}$/.test(tail);
}

/** 行政事业性收费  ￥28696: an amount with words or signs around it behind the label of its row. */
function isRowOfAmount({ meanings, tokens, label }: TableLine): boolean {
  return (
    tokens.length === label + 2 &&
    meanings.some((meaning) => meaning.kind === 'row' && meaning.row.block.columns[0].decimals > 0)
  );
}

/** A line of a table with its label. */
export function createTableLine(
  text: string,
  cut: readonly Token[],
  separator: TableLine['separator'],
  line: number,
  vocabulary: Vocabulary,
  expected: Entry | undefined,
): TableLine {
  const { label, labelFrom, meanings } = findLabel(text, cut, vocabulary, expected);
  let tokens = cut;
  let valueCount = 0;
  let isOdd = false;
  for (let index = label + 1; index < cut.length; index++) {
    const { kind } = cut[index];
    if (kind >= CellKind.Number) valueCount++;
    if (kind === CellKind.Text || kind === CellKind.Unreadable) isOdd = true;
  }
  if (isOdd && (meanings.length > 0 || cut.length > 10)) {
    tokens = readPunctuated(text, cut, label);
    valueCount = tokens.slice(label + 1).filter(isValue).length;
  }
  return { line, tokens, separator, label, meanings, labelFrom, valueCount };
}

import { findTable, type Form, type FormTable } from '../model/form';
import { digitOf, dropZeroWidth, foldCode, foldText, isSpace } from '../text/characters';
import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import type { Heading } from './heading';
import {
  findSeparator,
  isRuler,
  isValue,
  readTokens,
  splitAtSpaces,
  createToken,
  skipDigits,
  type Token,
} from './tokens';
import { findMeanings, findOnlyTable, type Meaning, type Vocabulary } from './vocabulary';

/** Lines among which the cells of a table stand. */
export interface Stretch {
  readonly table: FormTable;
  /** Index into the headings of the part they stand in; -1 before the first. */
  readonly heading: number;
  readonly firstLine: number;
  readonly untilLine: number;
}

/** A cell with the line it stands on. */
export interface LooseCell {
  readonly token: Token;
  readonly line: number;
}

/** Longer lines are prose. */
const longestLine = 160;
const longestLabel = 60;
/** Groups have words that prose has, too. */
const titles: readonly Meaning['kind'][] = ['row', 'block'];
const longestPageNumber = 20;
/** Behind a page number its page ends within so many lines. */
const farthestPage = 4;

/** Finds where the tables stand: in their parts, and wherever the labels of their rows stand on lines of their own. */
export function findStretches(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  vocabulary: Vocabulary,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let heading = -1; heading < headings.length; heading++) {
    const from = heading < 0 ? 0 : headings[heading].line + 1;
    const until = headings[heading + 1]?.line ?? lines.length;
    let table = heading < 0 ? undefined : findTable(form, headings[heading].part.table);
    let firstLine = from;
    for (let line = from; line < until; line++) {
      const { contentStart, contentEnd } = lines[line];
      if (contentStart === contentEnd || contentEnd - contentStart > longestLabel) continue;
      const named = findOnlyTable(findMeanings(vocabulary, text, contentStart, contentEnd), titles);
      if (named === undefined || named === table) continue;
      if (table !== undefined) stretches.push({ table, heading, firstLine, untilLine: line });
      table = named;
      firstLine = line;
    }
    if (table !== undefined) stretches.push({ table, heading, firstLine, untilLine: until });
  }
  return stretches;
}

/**
 * The cells of a stretch in the order in which they stand; prose and page numbers are none. Blank cells are left out, or
 * kept on lines that have a figure, and behind a label that has as many as `keptBehind` says.
 */
export function collectCells(
  text: string,
  lines: readonly SourceLine[],
  { table, firstLine, untilLine }: Stretch,
  keptBehind: readonly number[] = [],
): LooseCell[] {
  const cells: LooseCell[] = [];
  const lastOnPage = new Set<number>();
  for (let line = firstLine; line < untilLine; line++) {
    const source = lines[line];
    if (isBlank(source) || source.contentEnd - source.contentStart > longestLine) continue;
    if (isRuler(text, source) || isPageNumber(text, source)) continue;
    if (isLastOnPage(text, lines, line)) lastOnPage.add(line);
    const tokens = cutLine(text, source);
    const from = keptBehind.length > 0 ? findBlanks(tokens, keptBehind) : tokens.length;
    tokens.forEach((token, index) => {
      if (token.kind !== CellKind.Blank || index >= from) cells.push({ token, line });
    });
  }
  return lastOnPage.size === 0 ? cells : dropPageNumbers(cells, lastOnPage, table);
}

/** How many cells each line has. */
export function countByLine(cells: readonly LooseCell[]): number[] {
  const counts = new Map<number, number>();
  for (const { line } of cells) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts.values()];
}

/** A number at the end of a page is the page's, unless the figures around it make a row with it. */
function dropPageNumbers(
  cells: readonly LooseCell[],
  lastOnPage: ReadonlySet<number>,
  { rows }: FormTable,
): LooseCell[] {
  const widths = new Set(rows.map(({ block }) => block.columns.length));
  widths.add(rows.reduce((sum, { block }) => sum + block.columns.length, 0));
  const kept: LooseCell[] = [];
  let figures: LooseCell[] = [];
  const flush = (): void => {
    const isRow = figures.length > 1 && widths.has(figures.length);
    for (const figure of figures) if (isRow || !lastOnPage.has(figure.line)) kept.push(figure);
    figures = [];
  };
  for (const cell of cells) {
    if (cell.token.kind !== CellKind.Text) {
      figures.push(cell);
      continue;
    }
    flush();
    kept.push(cell);
  }
  flush();
  return kept;
}

/** Where the cells of a line begin that stand for figures, blank or not. */
function findBlanks(tokens: readonly Token[], keptBehind: readonly number[]): number {
  const label = tokens.findLastIndex(({ kind }) => kind === CellKind.Text);
  const behind = tokens.length - label - 1;
  return tokens.some(isValue) || (label >= 0 && keptBehind.includes(behind)) ? label + 1 : tokens.length;
}

/** A line is one cell, several figures, or what tabs, pipes and runs of spaces make of it. */
function cutLine(text: string, source: SourceLine): readonly Token[] {
  const separator = findSeparator(text, source, true);
  if (separator !== 'space') return readTokens(text, source, separator);
  // Nearly always: one cell a line.
  if (!hasSpace(text, source)) return [createToken(text, source.contentStart, source.contentEnd)];
  const pieces = splitAtSpaces(text, source);
  const isOne = pieces.every(
    ({ start }, at) => at === 0 || dropZeroWidth(text.slice(pieces[at - 1].end, start)) === '',
  );
  if (!isOne && pieces.every(isValue)) return pieces;
  // 22（其中修订16件）
  const whole = createToken(text, source.contentStart, source.contentEnd);
  return isValue(whole) || !pieces.some(isValue) ? [whole] : pieces;
}

function hasSpace(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  for (let at = contentStart; at < contentEnd; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

/** `— 7 —`, `第 7 页 共 9 页`, `7/9`. */
function isPageNumber(text: string, source: SourceLine): boolean {
  const { contentStart, contentEnd } = source;
  if (contentEnd - contentStart > longestPageNumber || !mayBePageNumber(text, source)) return false;
  const words = text.slice(contentStart, contentEnd);
  if (/^[-—–－―─·•]+\s*\d{1,4}\s*[-—–－―─·•]+$/.test(words) || /^\d{1,4}\s?\/\s?\d{1,4}$/.test(words))
    return true;
  return /^(第?\d+页(共\d+页)?|page\d+(of\d+)?)$/.test(foldText(words));
}

/** Settles labels, which have other words, and figures, which are digits alone. */
function mayBePageNumber(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  let isFigure = true;
  for (let at = contentStart; at < contentEnd; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    if (folded >= 0x3000 && !'第页共'.includes(String.fromCharCode(folded))) return false;
    if (digitOf(code) < 0) isFigure = false;
  }
  return !isFigure;
}

/** A number behind which a page ends. */
function isLastOnPage(text: string, lines: readonly SourceLine[], line: number): boolean {
  const { contentStart, contentEnd, end } = lines[line];
  if (contentEnd - contentStart > 4 || skipDigits(text, contentStart, contentEnd) < contentEnd) return false;
  let next = line + 1;
  while (next < lines.length - 1 && isBlank(lines[next]) && next < line + farthestPage) next++;
  const until = lines[next]?.contentStart ?? end;
  for (let at = contentEnd; at < until; at++) if (text.charCodeAt(at) === 0x0c) return true;
  return false;
}

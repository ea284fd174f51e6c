import type { Form, FormTable } from '../model/form';
import { digitOf } from '../text/characters';
import { CellKind } from '../text/figures';
import { isBlank, type SourceLine } from '../text/lines';
import type { Heading } from './heading';
import type { TableLine } from './table-reading';
import { findSeparator, isValue, readTokens, type Token } from './tokens';
import { findMeanings, type Meaning, type Vocabulary } from './vocabulary';

/** Lines that follow each other and speak of one table. */
export interface Run {
  readonly table: FormTable;
  /** Index into the headings of the part the run stands in; -1 before the first. */
  readonly heading: number;
  readonly lines: TableLine[];
  /** Lines inside that are not cut into cells: labels alone, page numbers, notes. */
  readonly looseLines: { readonly line: number; readonly meanings: readonly Meaning[] }[];
}

const none: readonly Meaning[] = [];

/** A label is sought among the last words of a line: behind it there may be a note, or words instead of figures. */
const mostWordsBehindLabel = 8;

/** Gathers the table lines of a report into runs, by the part they stand in and by the labels they carry. */
export function collectRuns(
  text: string,
  lines: readonly SourceLine[],
  headings: readonly Heading[],
  form: Form,
  vocabulary: Vocabulary,
): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let nextHeading = 0;
  const enter = (table: FormTable | undefined, heading: number): void => {
    run = table === undefined ? undefined : { table, heading, lines: [], looseLines: [] };
    if (run !== undefined) runs.push(run);
  };
  for (let line = 0; line < lines.length; line++) {
    if (nextHeading < headings.length && headings[nextHeading].line === line) {
      const tableId = headings[nextHeading].part.table;
      enter(
        form.tables.find(({ table }) => table.id === tableId),
        nextHeading++,
      );
      continue;
    }
    const source = lines[line];
    if (isBlank(source) || isRuler(text, source)) continue;
    const tableLine = readTableLine(text, source, line, vocabulary, run !== undefined);
    if (tableLine === undefined) {
      run?.looseLines.push({ line, meanings: readLoose(text, source, vocabulary) });
      continue;
    }
    const evidence = findTableNamed(tableLine.meanings);
    if (evidence !== undefined && evidence !== run?.table) enter(evidence, nextHeading - 1);
    run?.lines.push(tableLine);
  }
  return runs;
}

/** `| --- | :--: |`, the line under the header of a Markdown table. Single strokes are figures left out. */
function isRuler(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  if (text.charCodeAt(contentStart) !== 0x7c) return false;
  let isMarked = false;
  for (let at = contentStart; at < contentEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || (code === 0x2d && text.charCodeAt(at + 1) === 0x2d)) isMarked = true;
    else if (code !== 0x7c && code !== 0x2d && code !== 0x20) return false;
  }
  return isMarked;
}

function readLoose(text: string, source: SourceLine, vocabulary: Vocabulary): readonly Meaning[] {
  if (source.contentEnd - source.contentStart > 60) return none;
  return findMeanings(vocabulary, text, source.contentStart, source.contentEnd);
}

/** The table whose row or block title the words can only be. */
function findTableNamed(meanings: readonly Meaning[]): FormTable | undefined {
  const first = meanings[0];
  if (first === undefined || (first.kind !== 'row' && first.kind !== 'block' && first.kind !== 'group'))
    return undefined;
  return meanings.every(({ table }) => table === first.table) ? first.table : undefined;
}

function readTableLine(
  text: string,
  source: SourceLine,
  line: number,
  vocabulary: Vocabulary,
  isInTable: boolean,
): TableLine | undefined {
  const separator = findSeparator(text, source);
  // A paragraph indented with a tab is no table line.
  if (separator === 'tab' && source.tabs === 0 && !isInTable) return undefined;
  if (separator === 'space') {
    const last = text.charCodeAt(source.contentEnd - 1);
    if (digitOf(last) < 0 && !'/／—－-'.includes(text[source.contentEnd - 1])) return undefined;
    const tableLine = createTableLine(text, readTokens(text, source), separator, line, vocabulary);
    const isRow = tableLine.meanings.some(({ kind }) => kind === 'row' || kind === 'outdated');
    return tableLine.valueCount >= 5 || (tableLine.valueCount >= 1 && isRow) ? tableLine : undefined;
  }
  return createTableLine(text, readTokens(text, source), separator, line, vocabulary);
}

function createTableLine(
  text: string,
  tokens: readonly Token[],
  separator: TableLine['separator'],
  line: number,
  vocabulary: Vocabulary,
): TableLine {
  const { label, labelFrom, meanings } = findLabel(text, tokens, vocabulary);
  let valueCount = 0;
  for (let index = label + 1; index < tokens.length; index++) if (isValue(tokens[index])) valueCount++;
  return { line, tokens, separator, label, meanings, labelFrom, valueCount };
}

/** The cell that names the row: the last words the form knows, else the last words before the figures. */
function findLabel(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Pick<TableLine, 'label' | 'labelFrom' | 'meanings'> {
  // Nearly always the last words of the line name its row. Headers are all words: few of them are looked at.
  let words = 0;
  for (let index = tokens.length - 1; index >= 0 && words < mostWordsBehindLabel; index--) {
    if (tokens[index].kind !== CellKind.Text) continue;
    words++;
    const meanings = findMeanings(vocabulary, text, tokens[index].start, tokens[index].end);
    if (meanings.some(isRowMeaning)) return { label: index, labelFrom: index, meanings };
  }
  const last = findLastWords(tokens);
  if (last < 0) return { label: -1, labelFrom: -1, meanings: none };
  const meanings = findMeanings(vocabulary, text, tokens[last].start, tokens[last].end);
  if (meanings.length > 0) return { label: last, labelFrom: last, meanings };
  return findPieced(text, tokens, last, vocabulary) ?? { label: last, labelFrom: last, meanings };
}

/** The last words before the figures, or the last of all where there are none; -1 without words. */
function findLastWords(tokens: readonly Token[]): number {
  let last = -1;
  for (let index = 0; index < tokens.length && !isValue(tokens[index]); index++) {
    if (tokens[index].kind === CellKind.Text) last = index;
  }
  return last;
}

function isRowMeaning({ kind }: Meaning): boolean {
  return kind === 'row';
}

/** A label whose words stand in two cells, behind its group's label, or before a note in brackets. */
function findPieced(
  text: string,
  tokens: readonly Token[],
  last: number,
  vocabulary: Vocabulary,
): Pick<TableLine, 'label' | 'labelFrom' | 'meanings'> | undefined {
  const { start, end } = tokens[last];
  const before = last - 1;
  if (before >= 0 && tokens[before].kind === CellKind.Text) {
    const meanings = findMeanings(vocabulary, text, tokens[before].start, end);
    if (meanings.length > 0) return { label: last, labelFrom: before, meanings };
  }
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || code === 0x3000;
    const isNote = text[at] === '（' || text[at] === '(' || text[at] === '[';
    if (!isSpace && !isNote) continue;
    const meanings = isSpace
      ? findMeanings(vocabulary, text, at + 1, end)
      : findMeanings(vocabulary, text, start, at);
    if (meanings.some(isRowMeaning)) return { label: last, labelFrom: last, meanings };
  }
  return undefined;
}

import type { Block, Column, Label } from '../formats/format';
import { titleSubject } from '../formats/title';
import { listSpellings } from '../model/names';
import type { FormTable } from '../model/form';
import { equalsFolded, foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { editDistance, similarity } from '../text/similarity';
import type { LabelIssue, RowReading, Span, TableLine } from './table-reading';
import type { Token } from './tokens';
import { findMeanings, hasKind, type Meaning, type Vocabulary } from './vocabulary';

/** What the header lines and group labels of a table show. */
export interface HeaderReading {
  readonly misspelt: LabelIssue[];
  readonly outdated: Span[];
  readonly noise: Span[];
  readonly columnHeaders: { column: Column; start: number; end: number }[];
}

/** Compares the words of lines that are no rows with the form's header. */
export function readHeader(
  text: string,
  lines: readonly SourceLine[],
  table: FormTable,
  others: readonly TableLine[],
  rows: readonly RowReading[],
  vocabulary: Vocabulary,
): HeaderReading {
  const reading: HeaderReading = { misspelt: [], outdated: [], noise: [], columnHeaders: [] };
  const lastRow = rows.at(-1)?.line ?? -1;
  for (const line of others) {
    const words = line.tokens.filter(({ kind }) => kind === CellKind.Text);
    if (words.length === 0) continue;
    const meanings = findMeanings(vocabulary, text, words[0].start, words[0].end);
    if (meanings.length === 0 && isNote(foldText(text, words[0].start, words[0].end))) continue;
    const isOwnHeader = table.table.blocks.length > 1 && hasKind(meanings, 'header');
    const block = isOwnHeader ? findBlockBelow(rows, line.line) : undefined;
    if (block !== undefined) readColumns(text, block, words.slice(1), reading, vocabulary);
    else {
      // Strange words below the last row belong to the page, not to the table.
      const isInside = line.separator !== 'space' && (line.line < lastRow || rows.length === 0);
      readWords(text, lines[line.line], table, words, reading, vocabulary, isInside);
    }
  }
  return reading;
}

/** The block whose first row follows a header line. */
function findBlockBelow(rows: readonly RowReading[], line: number): Block | undefined {
  return (rows.find((row) => row.line > line) ?? rows.at(-1))?.row.block;
}

/** A header whose columns follow its first cell in the form's order (table 二). */
function readColumns(
  text: string,
  block: Block,
  words: readonly Token[],
  reading: HeaderReading,
  vocabulary: Vocabulary,
): void {
  words.forEach(({ start, end }, index) => {
    const meanings = findBracketed(text, start, end, vocabulary);
    const column = block.columns[Math.min(index, block.columns.length - 1)];
    reading.columnHeaders.push({ column, start, end });
    if (meanings.some(({ kind }) => kind === 'outdated')) reading.outdated.push({ start, end });
    if (meanings.length > 0 || index >= block.columns.length) return;
    // The unit of an amount is for `fee-unit` to judge.
    if (column.decimals > 0) return;
    if (similarity(foldText(text, start, end), foldText(column.label.zh)) >= 0.5) {
      reading.misspelt.push({ start, end, expected: column.label });
    }
  });
}

/** What a column's header means, a unit or note in brackets behind it set aside. */
function findBracketed(text: string, start: number, end: number, vocabulary: Vocabulary): readonly Meaning[] {
  const meanings = findMeanings(vocabulary, text, start, end);
  if (meanings.length > 0) return meanings;
  const bracket = text.slice(start, end).search(/[（(]/);
  return bracket > 0 ? findMeanings(vocabulary, text, start, start + bracket) : meanings;
}

/** Header words anywhere: whole, in fragments, with one wrong character, or noise. */
function readWords(
  text: string,
  source: SourceLine,
  table: FormTable,
  words: readonly Token[],
  reading: HeaderReading,
  vocabulary: Vocabulary,
  isInside: boolean,
): void {
  const known = vocabulary.headerWords.get(table) ?? [];
  let isNoise = false;
  for (const { start, end } of words) {
    const meanings = findMeanings(vocabulary, text, start, end);
    if (hasKind(meanings, 'outdated')) reading.outdated.push({ start, end });
    if (meanings.length > 0) continue;
    const folded = foldText(text, start, end);
    if (folded === '' || isPartOfWord(folded, known)) continue;
    const expected = findClose(folded, known);
    if (expected !== undefined) reading.misspelt.push({ start, end, expected });
    else isNoise = true;
  }
  if (isNoise && isInside) reading.noise.push({ start: source.contentStart, end: source.contentEnd });
}

function isPartOfWord(folded: string, known: readonly { readonly folded: string }[]): boolean {
  for (const word of known)
    if (word.folded.length >= folded.length && word.folded.includes(folded)) return true;
  return false;
}

/** The word that differs in one character put for another, for words long enough to tell. */
function findClose(
  folded: string,
  known: readonly { readonly folded: string; readonly label: Label }[],
): Label | undefined {
  if (folded.length < 3) return undefined;
  for (const word of known)
    if (word.folded.length === folded.length && editDistance(word.folded, folded, 1) === 1) return word.label;
  return undefined;
}

/** Whether the words are the label of a group around the line's row, as nearly always. */
function isOwnGroup(text: string, { meanings }: TableLine, start: number, end: number): boolean {
  for (const meaning of meanings) {
    if (meaning.kind !== 'row') continue;
    for (const { folded } of meaning.row.groups) if (equalsFolded(text, start, end, folded)) return true;
  }
  return false;
}

/** In shorter labels of groups a wrong character shows nothing. */
const shortestGroup = 5;

/** Group labels before the rows: one or two wrong characters are worth a remark, fragments are not. */
export function readGroupLabels(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  vocabulary: Vocabulary,
): LabelIssue[] {
  const issues: LabelIssue[] = [];
  for (const line of lines) {
    const { tokensBefore, labelFrom } = line;
    const tokens = tokensBefore ?? line.tokens;
    const until = tokensBefore?.length ?? labelFrom;
    for (let index = 0; index < until; index++) {
      const { kind, start, end } = tokens[index];
      if (kind !== CellKind.Text || end - start < shortestGroup) continue;
      if (isOwnGroup(text, line, start, end)) continue;
      if (findMeanings(vocabulary, text, start, end).length > 0) continue;
      const folded = foldText(text, start, end);
      if (folded.length < shortestGroup) continue;
      for (const { expected, spellings } of getGroupLabels(table)) {
        const isMisspelt = spellings.some(
          (whole) => folded.length === whole.length && editDistance(whole, folded, 1) === 1,
        );
        if (isMisspelt) issues.push({ start, end, expected });
      }
    }
  }
  return issues;
}

interface GroupLabel {
  readonly expected: Label;
  /** In the comparison form, the numeral before them. */
  readonly spellings: readonly string[];
}

const groupLabelsOf = new WeakMap<FormTable, readonly GroupLabel[]>();

function getGroupLabels(table: FormTable): readonly GroupLabel[] {
  const known = groupLabelsOf.get(table) ?? listGroupLabels(table);
  groupLabelsOf.set(table, known);
  return known;
}

function listGroupLabels({ table }: FormTable): GroupLabel[] {
  const groups = table.blocks.flatMap((block) => block.groups ?? []);
  return groups.map(({ label, numeral }) => ({
    expected: { zh: numeral + label.zh, en: label.en },
    spellings: listSpellings(label).map((spelling) => foldText(numeral + spelling)),
  }));
}

/** Whether a line between the rows is a page number or a note, and no noise. */
export function isPageMark(folded: string): boolean {
  return /^\d*$/.test(folded) || isNote(folded);
}

/** Words of a note, of a running header or of who filled in the table: no damage, and no row. */
export function isNote(folded: string): boolean {
  return (
    /^(注|说明|备注|单位|附|续表|填报|制表|填表|审核|复核|联系|日期|数据来源|打印|第二十条)/.test(folded) ||
    /^(第?\d+页|page\d|\d{4}年?\d{1,2}月?\d{1,2}日?)/.test(folded) ||
    folded.includes('http') ||
    folded.includes('条例') ||
    (folded.includes(titleSubject) && folded.includes('年'))
  );
}

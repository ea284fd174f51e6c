import type { FormRow, FormTable } from '../model/form';
import { listSpellings } from '../model/names';
import { layOutTable } from '../model/table-layout';
import { digitOf, equalsFolded, foldCode, foldText } from '../text/characters';
import { mayBeginNumeral, skipNumeral } from '../text/numerals';
import { type CellCursor, findCellEnd, matchCell, skipBlanks, trimEnd } from './plain-cells';
import { findMeanings, findNamedRow, getEntry, type Meaning, type Vocabulary } from './vocabulary';

/** The words by which a plain table names its rows and columns. */
export interface PlainWords {
  /** In the order of the form. */
  readonly rows: readonly PlainRow[];
  /** Of the header, in the order in which the form prints them. */
  readonly header: readonly HeaderWord[];
}

/** A row with the words by which a plain table names it. */
export interface PlainRow {
  readonly row: FormRow;
  readonly spellings: readonly PlainSpelling[];
}

export interface PlainSpelling {
  readonly folded: string;
  /** With the numeral that the form prints before it: where a column has the same words, no other numeral will do. */
  readonly numbered: string;
  readonly isShared: boolean;
  /** What the words mean, this row among it. */
  readonly meanings: readonly Meaning[];
}

export interface HeaderWord {
  readonly folded: string;
  readonly meanings: readonly Meaning[];
  /** With more characters it is a row's label: 其他 is a column, but 3.其他 may be a row without figures. */
  readonly longest: number;
}

/** Longer cells are no labels, see `findMeanings`. */
export const longestLabel = 80;

const wordsOf = new WeakMap<Vocabulary, ReadonlyMap<FormTable, PlainWords>>();

/** The words of a table, worked out once for each form. */
export function getPlainWords(vocabulary: Vocabulary, table: FormTable): PlainWords {
  let known = wordsOf.get(vocabulary);
  if (known === undefined) {
    const tables = [...vocabulary.headerWords.keys()];
    known = new Map(
      tables.map((one) => [one, { rows: listRows(vocabulary, one), header: listHeader(vocabulary, one) }]),
    );
    wordsOf.set(vocabulary, known);
  }
  return known.get(table)!;
}

function listRows({ entries }: Vocabulary, table: FormTable): PlainRow[] {
  return table.rows.map((row) => {
    const { numeral = '', label } = row.row;
    const printed = foldText(label.zh);
    const spellings = listSpellings(label).flatMap((spelling): PlainSpelling[] => {
      const { folded, meanings } = getEntry(entries, spelling);
      if (findNamedRow(meanings, table) !== row) return [];
      // A note in brackets that is not quite the form's own may be a slip.
      if (label.zh.endsWith('）') && folded !== printed && folded.length === printed.length) return [];
      const numbered = foldText(numeral) + folded;
      return [{ folded, numbered, isShared: meanings.length > 1, meanings }];
    });
    return { row, spellings };
  });
}

/** The words of a table's header, but for those that would be read as a numeral and words. */
function listHeader(vocabulary: Vocabulary, table: FormTable): HeaderWord[] {
  return layOutTable(table, '').flatMap((cells) =>
    cells.flatMap((words): HeaderWord[] => {
      if (words === '' || skipNumeral(words, 0, words.length) > 0) return [];
      const meanings = findMeanings(vocabulary, words, 0, words.length);
      const longest = measureHeader(meanings, table);
      return longest === 0 ? [] : [{ folded: foldText(words), meanings, longest }];
    }),
  );
}

/** How long words may be that are of the table's header and of nothing else; 0 for other words. */
export function measureHeader(meanings: readonly Meaning[], table: FormTable): number {
  let isOwn = false;
  for (const meaning of meanings) {
    if (meaning.kind === 'outdated') return 0;
    if (meaning.table === table && meaning.kind !== 'row') isOwn = true;
  }
  const row = findNamedRow(meanings, table);
  if (table.table.orientation === 'horizontal') return isOwn || row !== undefined ? longestLabel : 0;
  if (!isOwn) return 0;
  return row === undefined ? longestLabel : row.row.label.zh.length;
}

/** Goes past the label of a row, and the labels of its groups before it, and says how it is spelt; undefined for other words. */
export function findSpelling(cursor: CellCursor, wanted: PlainRow): PlainSpelling | undefined {
  while (skipBlanks(cursor)) {
    // Nearly always the label stands there as the form prints it.
    const spelling = readPrinted(cursor, wanted);
    if (spelling !== undefined) return spelling;
    const end = findGroupEnd(cursor, wanted);
    if (end < 0) return readOther(cursor, wanted);
    cursor.at = end;
  }
  return undefined;
}

/** Goes past the label that is printed next if it is in the form's first words, with the form's numeral. */
export function readPrinted(cursor: CellCursor, { spellings }: PlainRow): PlainSpelling | undefined {
  const { text, at } = cursor;
  if (spellings.length === 0) return undefined;
  const [printed] = spellings;
  const until = matchCell(cursor, at, printed.numbered);
  if (until < 0 || !isNumbered(text, at, until, printed)) return undefined;
  return goPast(cursor, until) ? printed : undefined;
}

/** The same for a label in any words that the row has, with or without a numeral. */
function readOther(cursor: CellCursor, { spellings }: PlainRow): PlainSpelling | undefined {
  const { text, at } = cursor;
  const first = foldCode(text.charCodeAt(at));
  const isNumeral = first === 0 || mayBeginNumeral(text.charCodeAt(at));
  for (const spelling of spellings) {
    const { folded, numbered, isShared } = spelling;
    if (!isNumeral && first !== folded.charCodeAt(0)) continue;
    const until = findCellEnd(cursor, at);
    const from = skipNumeral(text, at, until);
    if (!equalsFolded(text, from, until, folded)) continue;
    if (isShared && from > at && !equalsFolded(text, at, until, numbered)) return undefined;
    return goPast(cursor, until) ? spelling : undefined;
  }
  return undefined;
}

/** Goes past a label; false for what would not be taken for one. */
function goPast(cursor: CellCursor, until: number): boolean {
  const { text, at } = cursor;
  const end = trimEnd(text, until);
  if (end - at > longestLabel || !isWords(text, at)) return false;
  cursor.labelStart = at;
  cursor.labelEnd = end;
  cursor.at = until;
  return true;
}

/** Whether what is printed before the words of a label is a numeral to everyone: `1.`, not `1` with some other mark. */
function isNumbered(text: string, start: number, end: number, { folded, numbered }: PlainSpelling): boolean {
  const from = skipNumeral(text, start, end);
  let length = numbered.length - folded.length;
  for (let at = start; at < from; at++) if (foldCode(text.charCodeAt(at)) !== 0) length--;
  return length === 0;
}

/** Where the cell ends that is printed next, if it is the label of a group around the row; else -1. */
function findGroupEnd(cursor: CellCursor, { row }: PlainRow): number {
  for (const { folded } of row.groups) {
    const end = matchCell(cursor, cursor.at, folded);
    if (end >= 0) return isWords(cursor.text, cursor.at) ? end : -1;
  }
  return -1;
}

/** Whether a label that begins so is taken for words in any cell: `1（属于国家秘密）` would be a figure with a note, `**` is set aside. */
export function isWords(text: string, start: number): boolean {
  let at = start;
  while (digitOf(text.charCodeAt(at)) >= 0) at++;
  if (at === start) return text.charCodeAt(start) !== 0x2a;
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x3001 || code === 0xff0e || code >= 0x4e00;
}

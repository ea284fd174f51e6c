import type { FormRow, FormTable } from '../model/form';
import { listSpellings } from '../model/names';
import { digitOf, equalsFolded, foldCode, foldText } from '../text/characters';
import { skipNumeral } from '../text/numerals';
import { findNamedRow, getEntry, type Vocabulary } from './vocabulary';

/** A row with the words by which a plain table names it. */
export interface PlainRow {
  readonly row: FormRow;
  readonly spellings: readonly PlainSpelling[];
}

interface PlainSpelling {
  readonly folded: string;
  /** With the numeral that the form prints before it: where a column has the same words, no other numeral will do. */
  readonly numbered: string;
  readonly isShared: boolean;
}

const longestLabel = 80;

const rowsOf = new WeakMap<Vocabulary, ReadonlyMap<FormTable, readonly PlainRow[]>>();

/** The rows of a table in the order of the form, worked out once for each form. */
export function getPlainRows(vocabulary: Vocabulary, table: FormTable): readonly PlainRow[] {
  let known = rowsOf.get(vocabulary);
  if (known === undefined) {
    known = new Map([...vocabulary.headerWords.keys()].map((one) => [one, listPlainRows(vocabulary, one)]));
    rowsOf.set(vocabulary, known);
  }
  return known.get(table) ?? [];
}

function listPlainRows({ entries }: Vocabulary, table: FormTable): PlainRow[] {
  return table.rows.map((row) => {
    const { numeral = '', label } = row.row;
    const printed = foldText(label.zh);
    const spellings = listSpellings(label).flatMap((spelling): PlainSpelling[] => {
      const { folded, meanings } = getEntry(entries, spelling);
      if (findNamedRow(meanings, table) !== row) return [];
      // A note in brackets that is not quite the form's own may be a slip.
      if (label.zh.endsWith('）') && folded !== printed && folded.length === printed.length) return [];
      return [{ folded, numbered: foldText(numeral) + folded, isShared: meanings.length > 1 }];
    });
    return { row, spellings };
  });
}

/** Whether `text[start, end)` is the label of a row. */
export function isPlainLabel(text: string, start: number, end: number, { spellings }: PlainRow): boolean {
  if (end - start > longestLabel || !isWords(text, start)) return false;
  for (const { folded, numbered, isShared } of spellings) {
    if (!mayEndWith(text, end, folded)) continue;
    const from = skipNumeral(text, start, end);
    if (!equalsFolded(text, from, end, folded)) continue;
    return !isShared || from === start || equalsFolded(text, start, end, numbered);
  }
  return false;
}

/** Whether `text[start, end)` is the label of a group around the row. */
export function isPlainGroup(text: string, start: number, end: number, { row }: PlainRow): boolean {
  for (const { folded } of row.groups) {
    if (mayEndWith(text, end, folded) && equalsFolded(text, start, end, folded)) return isWords(text, start);
  }
  return false;
}

/** Settles most words that are others by their last character. */
function mayEndWith(text: string, end: number, folded: string): boolean {
  const last = foldCode(text.charCodeAt(end - 1));
  return last === 0 || last === folded.charCodeAt(folded.length - 1);
}

/** Whether a label that begins so is taken for words in any cell: `1（属于国家秘密）` would be a figure with a note, `**` is set aside. */
export function isWords(text: string, start: number): boolean {
  let at = start;
  while (digitOf(text.charCodeAt(at)) >= 0) at++;
  if (at === start) return text.charCodeAt(start) !== 0x2a;
  return '.、．'.includes(text[at]) || text.charCodeAt(at) >= 0x4e00;
}

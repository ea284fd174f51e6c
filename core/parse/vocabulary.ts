import type { Column, Format, Label, Part, Table } from '../formats/format';
import type { Form, FormRow, FormTable } from '../model/form';
import { listSpellings } from '../model/names';
import { equalsFolded, foldCode, foldText, hashFolded } from '../text/characters';
import { skipNumeral } from '../text/numerals';

/** What a printed label can be. One label can be several things: 其他 is a row and a column of table 三. */
export type Meaning =
  | { readonly kind: 'row'; readonly table: FormTable; readonly row: FormRow; readonly label: Label }
  | { readonly kind: 'column'; readonly table: FormTable; readonly column: Column; readonly label: Label }
  | { readonly kind: 'group'; readonly table: FormTable; readonly label: Label }
  | { readonly kind: 'block'; readonly table: FormTable; readonly label: Label }
  | { readonly kind: 'header'; readonly table: FormTable; readonly label: Label }
  | { readonly kind: 'outdated'; readonly table: FormTable; readonly label: Label };

export interface Entry {
  readonly folded: string;
  readonly meanings: Meaning[];
}

/** Every label of a form by the hash of its comparison form. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** By character: 1 where a label ends in it. Most words and all figures are settled by their last character. */
  readonly endings: Uint8Array;
  /** By the meanings of a row's label: the label of the row that follows it on the form. */
  readonly following: ReadonlyMap<readonly Meaning[], Entry>;
  readonly headings: ReadonlyMap<number, readonly HeadingWords[]>;
  /** The same in the order of the parts. */
  readonly headingWords: readonly HeadingWords[];
  /** All comparison forms of a table's header words, for telling a fragment from noise. */
  readonly headerWords: ReadonlyMap<FormTable, readonly { readonly folded: string; readonly label: Label }[]>;
}

/** One wording of a part's heading. */
export interface HeadingWords {
  readonly folded: string;
  readonly part: Part;
  /** 1 to 6. */
  readonly number: number;
  /** As printed on the form. */
  readonly isOfficial: boolean;
}

const none: readonly Meaning[] = [];

function addTo<T>(map: Map<number, T[]>, key: number, item: T): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

/** The entry of a label of the form. */
export function getEntry(entries: ReadonlyMap<number, readonly Entry[]>, spelling: string): Entry {
  const folded = foldText(spelling);
  return entries.get(hashFolded(spelling, 0, spelling.length))!.find((entry) => entry.folded === folded)!;
}

function isKnown(entries: ReadonlyMap<number, readonly Entry[]>, spelling: string): boolean {
  const folded = foldText(spelling);
  const sameHash = entries.get(hashFolded(spelling, 0, spelling.length));
  return sameHash?.some((entry) => entry.folded === folded) === true;
}

/** The labels of a table that readers meet: rows, columns and the lines above its blocks. */
function listLabels({ blocks }: Table): Label[] {
  return blocks.flatMap(({ title, columns, rows }) => [
    ...(title === undefined ? [] : [title]),
    ...[...columns, ...rows].map(({ label }) => label),
  ]);
}

/** Collects the vocabulary of a form, and the words that only earlier forms have; done once per form. */
export function createVocabulary(form: Form, earlier: readonly Format[]): Vocabulary {
  const entries = new Map<number, Entry[]>();
  const endings = new Uint8Array(65536);
  const bySpelling = new Map<string, Entry>();
  const headerWords = new Map<FormTable, { folded: string; label: Label }[]>();
  const add = (meaning: Meaning): void => {
    for (const spelling of listSpellings(meaning.label)) {
      const folded = foldText(spelling);
      const hash = hashFolded(spelling, 0, spelling.length);
      endings[folded.charCodeAt(folded.length - 1)] = 1;
      let entry = entries.get(hash)?.find((one) => one.folded === folded);
      if (entry === undefined) {
        entry = { folded, meanings: [] };
        addTo(entries, hash, entry);
      }
      entry.meanings.push(meaning);
      bySpelling.set(spelling, entry);
      if (meaning.kind !== 'row' || meaning.table.table.orientation === 'horizontal') {
        const words = headerWords.get(meaning.table) ?? [];
        words.push({ folded, label: meaning.label });
        headerWords.set(meaning.table, words);
      }
    }
  };
  for (const table of form.tables) {
    for (const row of table.rows) add({ kind: 'row', table, row, label: row.row.label });
    for (const label of table.table.headerWords) add({ kind: 'header', table, label });
    for (const block of table.table.blocks) {
      if (block.title !== undefined) add({ kind: 'block', table, label: block.title });
      for (const column of block.columns) add({ kind: 'column', table, column, label: column.label });
      for (const group of block.groups ?? []) add({ kind: 'group', table, label: group.label });
    }
  }
  for (const table of form.tables) {
    const old = earlier.flatMap(({ tables }) => tables).filter(({ id }) => id === table.table.id);
    for (const { zh, en } of old.flatMap(listLabels)) {
      // Other spellings of an old label may be the new one.
      if (!isKnown(entries, zh)) add({ kind: 'outdated', table, label: { zh, en } });
    }
  }
  const following = new Map<readonly Meaning[], Entry>();
  for (const { rows } of form.tables) {
    const entriesOf = (row: FormRow | undefined): Entry[] =>
      row === undefined ? [] : listSpellings(row.row.label).map((spelling) => bySpelling.get(spelling)!);
    for (const row of rows) {
      const [next] = entriesOf(rows[row.index + 1]);
      if (next !== undefined) for (const { meanings } of entriesOf(row)) following.set(meanings, next);
    }
  }
  const headings = new Map<number, HeadingWords[]>();
  const headingWords: HeadingWords[] = [];
  form.format.parts.forEach((part, order) => {
    listSpellings(part.label).forEach((spelling, index) => {
      const words = { folded: foldText(spelling), part, number: order + 1, isOfficial: index === 0 };
      headingWords.push(words);
      addTo(headings, hashFolded(spelling, 0, spelling.length), words);
    });
  });
  return { entries, endings, following, headings, headingWords, headerWords };
}

/** What the words in `text[start, end)` mean, their numeral set aside; empty when they are no label of the form. */
export function findMeanings(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
): readonly Meaning[] {
  if (end - start > 80 || !mayEndLabel(vocabulary, text, start, end)) return none;
  const from = skipNumeral(text, start, end);
  const meanings = lookUp(vocabulary, text, from, end);
  if (meanings !== undefined) return meanings;
  // What looked like a numeral may belong to the words: 三安全一稳定.
  return (from > start ? lookUp(vocabulary, text, start, end) : undefined) ?? none;
}

function mayEndLabel({ endings }: Vocabulary, text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = foldCode(text.charCodeAt(at));
    if (code !== 0) return endings[code] === 1;
  }
  return false;
}

function lookUp(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
): readonly Meaning[] | undefined {
  const entries = vocabulary.entries.get(hashFolded(text, start, end));
  if (entries === undefined) return undefined;
  for (const entry of entries) if (equalsFolded(text, start, end, entry.folded)) return entry.meanings;
  return undefined;
}

/** Whether words can be of a kind. */
export function hasKind(meanings: readonly Meaning[], kind: Meaning['kind']): boolean {
  for (const meaning of meanings) if (meaning.kind === kind) return true;
  return false;
}

/** The row of a table that words are the label of. */
export function findNamedRow(meanings: readonly Meaning[], table: FormTable): FormRow | undefined {
  for (const meaning of meanings) if (meaning.kind === 'row' && meaning.table === table) return meaning.row;
  return undefined;
}

/** The table that words can only belong to, where the first of their meanings is of one of these kinds. */
export function findOnlyTable(
  meanings: readonly Meaning[],
  kinds: readonly Meaning['kind'][],
): FormTable | undefined {
  const [first] = meanings;
  if (first === undefined || !kinds.includes(first.kind)) return undefined;
  return meanings.every(({ table }) => table === first.table) ? first.table : undefined;
}

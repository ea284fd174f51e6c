import type { FormRow, FormTable } from '../model/form';
import { foldSpellings } from '../model/names';
import { foldText } from '../text/characters';

/** A row's label in its comparison form, and what may stand before it in the same cell: its groups and its numeral. */
export interface Wording {
  readonly row: FormRow;
  readonly label: string;
  readonly before: string;
}

const wordingsOf = new WeakMap<FormTable, readonly Wording[]>();

/** The wordings of a table's rows, worked out once for each table of a form. */
export function getWordings(table: FormTable): readonly Wording[] {
  const known = wordingsOf.get(table) ?? listWordings(table);
  wordingsOf.set(table, known);
  return known;
}

function listWordings({ rows }: FormTable): Wording[] {
  return rows.flatMap((row) => {
    const before = row.groups.map(({ folded }) => folded).join('') + foldText(row.row.numeral ?? '');
    return foldSpellings(row.row.label).map((label) => ({ row, label, before }));
  });
}

const groupsOf = new WeakMap<FormTable, readonly string[]>();

/** The comparison forms of a table's group labels with their numerals. */
export function getGroupNames(table: FormTable): readonly string[] {
  let known = groupsOf.get(table);
  if (known === undefined) {
    known = [...new Set(table.rows.flatMap(({ groups }) => groups.map(({ folded }) => folded)))];
    groupsOf.set(table, known);
  }
  return known;
}

const never = (): boolean => false;

/** The row not named elsewhere whose label the words are, its numeral and the labels of its groups before it or not. */
export function findRowOf(
  words: string,
  wordings: readonly Wording[],
  isNamed: (row: FormRow) => boolean = never,
): FormRow | undefined {
  const last = words.charCodeAt(words.length - 1);
  for (const { row, label, before } of wordings) {
    if (label.charCodeAt(label.length - 1) !== last || !words.endsWith(label)) continue;
    if (before.endsWith(words.slice(0, words.length - label.length)) && !isNamed(row)) return row;
  }
  return undefined;
}

import type { Column, Group, Label, Part } from '../formats/format';
import { foldText } from '../text/characters';
import { toChineseNumber } from '../text/numerals';
import type { FormRow, Slot } from './form';

/** All spellings of a label, the printed one first. */
export function listSpellings({ zh, aliases = [] }: Label): readonly string[] {
  return [zh, ...aliases];
}

const folded = new WeakMap<Label, readonly string[]>();

/** The comparison forms of all spellings of a label, worked out once. */
export function foldSpellings(label: Label): readonly string[] {
  let known = folded.get(label);
  if (known === undefined) {
    known = listSpellings(label).map((spelling) => foldText(spelling));
    folded.set(label, known);
  }
  return known;
}

/** A label cut to what names it: without the explanation in brackets or behind 、. */
export function shortenLabel(words: string): string {
  return words.replace(/[（、].*$/, '');
}

/** A part as its heading is printed: `一、总体情况`. */
export function namePart({ label }: Part, number: number): Label {
  return { zh: `${toChineseNumber(number)}、${label.zh}`, en: label.en };
}

/** A group with its numeral: `（三）不予公开`. */
export function nameGroup({ numeral, label }: Group): Label {
  return { zh: numeral + label.zh, en: label.en };
}

/** A column without the unit in brackets behind it. */
export function nameColumn({ label }: Column): Label {
  return { zh: shortenLabel(label.zh), en: label.en };
}

/** How messages name a row: `（三）不予公开 1.属于国家秘密`. */
export function nameRow({ name }: FormRow): Label {
  return name;
}

const cellNames = new WeakMap<Slot, Label>();

/** How messages name a cell: row and column. */
export function nameCell(slot: Slot): Label {
  let name = cellNames.get(slot);
  if (name === undefined) {
    const row = nameRow(slot.row);
    const column = nameColumn(slot.column);
    name = { zh: `${row.zh} · ${column.zh}`, en: `${row.en} · ${column.en}` };
    cellNames.set(slot, name);
  }
  return name;
}

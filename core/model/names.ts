import type { Label } from '../formats/format';
import type { FormRow, Slot } from './form';

/** A label cut to what names it: without the explanation in brackets or behind 、. */
function shorten(words: string): string {
  return words.replace(/[（、].*$/, '');
}

/** How messages name a row: `（三）不予公开 1.属于国家秘密`. */
export function nameRow({ row, block }: FormRow): Label {
  const group = block.groups?.find(({ id }) => id === row.group);
  const own = `${row.numeral ?? ''}${shorten(row.label.zh)}`;
  const isInSubgroup = group?.parent !== undefined;
  return {
    zh: isInSubgroup ? `${group.numeral}${group.label.zh} ${own}` : own,
    en: isInSubgroup ? `${group.label.en}: ${row.label.en}` : row.label.en,
  };
}

/** How messages name a cell: row and column. */
export function nameCell({ row, column }: Slot): Label {
  const name = nameRow(row);
  return { zh: `${name.zh} · ${shorten(column.label.zh)}`, en: `${name.en} · ${column.label.en}` };
}

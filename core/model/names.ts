import type { Label } from '../formats/format';
import { type FormRow, shortenLabel, type Slot } from './form';

/** How messages name a row: `（三）不予公开 1.属于国家秘密`. */
export function nameRow({ name }: FormRow): Label {
  return name;
}

/** How messages name a cell: row and column. */
export function nameCell({ row: { name }, column }: Slot): Label {
  return { zh: `${name.zh} · ${shortenLabel(column.label.zh)}`, en: `${name.en} · ${column.label.en}` };
}

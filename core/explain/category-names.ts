import { getForm } from '../choose-form';
import type { Column, FormatId, Label, Table } from '../formats/format';
import { nameColumn, nameGroup, namePart } from '../model/names';

/** The key of a column: `t3/natural-person`. */
export function keyOfColumn(table: Table, column: Column): string {
  return `${table.id}/${column.id}`;
}

/** The name of a part, row, column or group by its id; undefined where the form has none of it. */
export function findName(format: FormatId, id: string): Label | undefined {
  const form = getForm(format);
  const row = form.rows.get(id);
  if (row !== undefined) return row.name;
  const { parts, tables } = form.format;
  const part = parts.findIndex((one) => one.id === id);
  if (part >= 0) return namePart(parts[part], part + 1);
  for (const table of tables) {
    for (const { columns, groups = [] } of table.blocks) {
      const group = groups.find((one) => one.id === id);
      if (group !== undefined) return nameGroup(group);
      const column = columns.find((one) => keyOfColumn(table, one) === id);
      if (column !== undefined) return nameColumn(column);
    }
  }
  return undefined;
}

import { getForm } from '../choose-form';
import type { Citation, Column, FormatId, Label, Table } from '../formats/format';
import { reportLabel } from '../formats/guidance/index';
import { nameColumn, nameGroup, namePart } from '../model/names';
import type { Topic } from './explanation';

/** What has guidance of its own. */
export type CategoryTopic = Extract<
  Topic,
  { readonly kind: 'report' | 'part' | 'group' | 'row' | 'column' | 'header' }
>;

/** The key of a column: `t3/natural-person`. */
export function keyOfColumn(table: Table, column: Column): string {
  return `${table.id}/${column.id}`;
}

/** The id under which a category has its guidance, its name, and the basis that the form declares for it. */
export function identify(topic: CategoryTopic): { id: string; name: Label; legal?: readonly Citation[] } {
  switch (topic.kind) {
    case 'report':
      return { id: 'report', name: reportLabel };
    case 'part':
      return { id: topic.part.id, name: namePart(topic.part, topic.numeral), legal: topic.part.legal };
    case 'group':
      return { id: topic.group.id, name: nameGroup(topic.group) };
    case 'row':
      return { id: topic.row.row.id, name: topic.row.name, legal: topic.row.row.legal };
    case 'column':
      return { id: keyOfColumn(topic.table.table, topic.column), name: nameColumn(topic.column) };
    case 'header':
      return { id: topic.table.table.id, name: topic.label };
  }
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

import { getForm } from '../choose-form';
import type { FormatId, Label, Relation } from '../formats/format';
import { reportLabel } from '../formats/guidance/index';
import { formats } from '../formats/index';
import { listSpellings } from '../model/names';
import { rules } from '../rules/registry';
import { foldText } from '../text/characters';
import { skipNumeral } from '../text/numerals';
import { keyOfColumn } from './category-names';
import type { Topic } from './explanation';

/** Everything on a form that has an explanation: the whole, its parts, groups, rows and columns. */
export function listCategories(format: FormatId): Topic[] {
  const form = getForm(format);
  const { parts } = form.format;
  const topics: Topic[] = [
    { kind: 'report', format },
    ...parts.map((part, index): Topic => ({ kind: 'part', format, part, numeral: index + 1 })),
  ];
  for (const table of form.tables) {
    const columns = new Map(
      table.table.blocks.flatMap((block) => block.columns.map((column) => [column.id, column] as const)),
    );
    for (const column of columns.values()) topics.push({ kind: 'column', format, table, column });
    for (const { groups = [] } of table.table.blocks)
      for (const group of groups) topics.push({ kind: 'group', format, group });
    for (const row of table.rows) topics.push({ kind: 'row', format, row });
  }
  return topics;
}

/** What a topic is called, in the comparison form, and its ids. */
function keysOf(topic: Topic): { ids: readonly string[]; names: readonly string[] } {
  switch (topic.kind) {
    case 'report':
      return { ids: ['report'], names: [reportLabel.zh, reportLabel.en] };
    case 'part':
      return { ids: [topic.part.id], names: listSpellings(topic.part.label) };
    case 'group':
      return { ids: [topic.group.id], names: listSpellings(topic.group.label) };
    case 'row':
      return {
        ids: [topic.row.row.id],
        names: [...listSpellings(topic.row.row.label), topic.row.name.zh, topic.row.name.en],
      };
    case 'column':
      return {
        ids: [keyOfColumn(topic.table.table, topic.column)],
        names: listSpellings(topic.column.label),
      };
    default:
      return { ids: [], names: [] };
  }
}

/**
 * What a name stands for, without a report: the id of a rule, row, column, group or part (`t3.r3.6`, `t3/natural-person`),
 * or printed words, whole or in part. Several where the words fit several; none where they fit nothing. The latest form
 * comes first unless `format` names one.
 */
export function explainByName(name: string, format?: FormatId): Topic[] {
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) {
    const { id, title, severity } = rule;
    return [{ kind: 'rule', rule: id, title, severity, relation: findRelation(id) }];
  }
  const order = format === undefined ? formats.map(({ id }) => id).reverse() : [format];
  for (const one of order) {
    const topics = listCategories(one);
    const byId = topics.filter((topic) => keysOf(topic).ids.includes(name));
    if (byId.length > 0) return byId;
    const words = foldText(name, skipNumeral(name, 0, name.length));
    if (words === '') continue;
    const foldedNames = (topic: Topic): string[] => keysOf(topic).names.map((spelling) => foldText(spelling));
    const whole = topics.filter((topic) => foldedNames(topic).includes(words));
    if (whole.length > 0) return whole;
    const partly = topics.filter((topic) => foldedNames(topic).some((spelling) => spelling.includes(words)));
    if (partly.length > 0) return partly;
  }
  return [];
}

/** The relation that a rule of the same id watches. */
function findRelation(rule: string): Label | undefined {
  const relations: readonly Relation[] = formats.flatMap((format): readonly Relation[] => format.relations);
  return relations.find(({ id }) => id === rule)?.label;
}

import { getForm } from '../choose-form';
import type { FormatId, Label, Relation } from '../formats/format';
import { formats } from '../formats/index';
import { listSpellings } from '../model/names';
import { rules } from '../rules/registry';
import { foldText } from '../text/characters';
import { skipNumeral } from '../text/numerals';
import { type CategoryTopic, identify } from './category-names';
import type { Topic } from './explanation';

/** Everything on a form that has an explanation: the whole, its parts, groups, rows and columns. */
export function listCategories(format: FormatId): CategoryTopic[] {
  const form = getForm(format);
  const { parts } = form.format;
  const topics: CategoryTopic[] = [
    { kind: 'report', format },
    ...parts.map((part, index): CategoryTopic => ({ kind: 'part', format, part, numeral: index + 1 })),
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

/** All that a category is called. */
function listNames(topic: CategoryTopic): readonly string[] {
  const { name } = identify(topic);
  switch (topic.kind) {
    case 'part':
      return listSpellings(topic.part.label);
    case 'group':
      return listSpellings(topic.group.label);
    case 'row':
      return [...listSpellings(topic.row.row.label), name.zh, name.en];
    case 'column':
      return listSpellings(topic.column.label);
    default:
      return [name.zh, name.en];
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
    const byId = topics.filter((topic) => identify(topic).id === name);
    if (byId.length > 0) return byId;
    const words = foldText(name, skipNumeral(name, 0, name.length));
    if (words === '') continue;
    const foldedNames = (topic: CategoryTopic): string[] =>
      listNames(topic).map((spelling) => foldText(spelling));
    const whole = topics.filter((topic) => foldedNames(topic).includes(words));
    if (whole.length > 0) return whole;
    const partly = topics.filter((topic) => foldedNames(topic).some((spelling) => spelling.includes(words)));
    if (partly.length > 0) return partly;
  }
  return [];
}

/** The relation that a rule of the same id watches. */
function findRelation(rule: string): Label | undefined {
  const relations: readonly Relation[] = formats.flatMap((format): readonly Relation[] => [
    ...format.relations,
    ...format.relationsToLastYear,
  ]);
  return relations.find(({ id }) => id === rule)?.label;
}

import type { FormatId, Label } from '../formats/format';
import { formats } from '../formats/index';
import { rules } from '../rules/registry';
import { foldText } from '../text/characters';
import { similarity } from '../text/similarity';
import { identify } from './category-names';
import { listCategories } from './explain-by-name';
import type { Topic } from './explanation';

/** Something that a person may have meant. */
export interface Suggestion {
  readonly id: string;
  readonly name: Label;
}

const mostSuggestions = 5;
const likeEnough = 0.4;

/** What can be explained by a name of its own, of the latest form unless `format` names one: rules first. */
export function listExplained(format?: FormatId): Suggestion[] {
  const categories = listCategories(format ?? formats[formats.length - 1].id).map(identify);
  return [...rules.map(({ id, title }) => ({ id, name: title })), ...categories];
}

/** The id by which a topic is found again; a figure, an article and a document have none. */
export function findTopicId(topic: Topic): string | undefined {
  switch (topic.kind) {
    case 'rule':
      return topic.rule;
    case 'cell':
    case 'citation':
    case 'document':
      return undefined;
    default:
      return identify(topic).id;
  }
}

/** What is called nearly so, the likest first: for names that {@link explainByName} does not know. */
export function suggestNames(name: string, format?: FormatId): Suggestion[] {
  const wanted = foldText(name.toLowerCase());
  const likeness = ({ id, name: { zh, en } }: Suggestion): number => {
    const spellings = [id, zh, en].map((one) => foldText(one.toLowerCase()));
    const isPart = wanted.length > 1 && spellings.some((one) => one.includes(wanted));
    return isPart ? 1 : Math.max(...spellings.map((one) => similarity(one, wanted, likeEnough)));
  };
  return listExplained(format)
    .map((one) => ({ one, like: likeness(one) }))
    .filter(({ like }) => like >= likeEnough)
    .sort((a, b) => b.like - a.like)
    .slice(0, mostSuggestions)
    .map(({ one }) => one);
}

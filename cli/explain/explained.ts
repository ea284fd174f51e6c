import {
  describeTopic,
  explainByName,
  type ExplanationLine,
  findTopicId,
  type FormatId,
  type Locale,
  type Topic,
} from '../../core/index';
import { type PageSection, readRulePage } from './rule-page';

/** What is known of one thing that a name stands for. */
export interface Explained {
  readonly id: string;
  readonly topic: Topic;
  /** What the hover says; the first line is the name. */
  readonly lines: readonly ExplanationLine[];
  /** Of the page about a rule. */
  readonly page: readonly PageSection[];
}

/** Everything that a name stands for. */
export function explainName(
  name: string,
  form: FormatId | undefined,
  { documentation, locale }: { readonly documentation: string | undefined; readonly locale: Locale },
): Explained[] {
  const asked = explainByName(name, form);
  // Ids are written in lower case; whoever does not is understood all the same.
  const topics = asked.length > 0 ? asked : explainByName(name.toLowerCase(), form);
  return topics.map((topic) => ({
    id: findTopicId(topic) ?? name,
    topic,
    lines: describeTopic(topic, { locale }),
    page: topic.kind === 'rule' ? readRulePage(topic.rule, documentation, locale) : [],
  }));
}

/** The name of what is explained. */
export function titleOf({ lines }: Pick<Explained, 'lines'>): string {
  return lines[0]?.pieces.map(({ text }) => text).join('') ?? '';
}

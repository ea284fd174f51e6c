import { getForm } from '../choose-form';
import type { Citation } from '../formats/format';
import { findGuidance, findHeaderGuidance } from '../model/guidance';
import { findArticle, findGist, getLaw, nameCitation } from '../model/citations';
import { getTableNumber } from '../model/parts';
import type { Locale } from '../messages/catalogue';
import { explanationEn } from '../messages/explanation-en';
import { explanationZhCn } from '../messages/explanation-zh-cn';
import { type CategoryTopic, identify } from './category-names';
import { describeCell } from './describe-cell';
import { describeBasis, describeLinks, describePractice } from './describe-pieces';
import type { Topic } from './explanation';
import {
  always,
  type ExplanationLine,
  fit,
  type LinkTo,
  listLinks,
  plain,
  type RankedLine,
  title,
  type Voice,
} from './lines';

export interface DescribeOptions {
  readonly locale: Locale;
  readonly linkTo?: LinkTo;
}

/** The voice of a language. */
export function getVoice({ locale, linkTo = () => undefined }: DescribeOptions): Voice {
  return locale === 'en'
    ? { words: explanationEn, language: 'en', linkTo }
    : { words: explanationZhCn, language: 'zh', linkTo };
}

/**
 * An explanation in lines of three to eight: the name, the basis, what practice adds, for a figure its relations, and the
 * links. What does not fit is left to the page behind the link.
 */
export function describeTopic(topic: Topic, options: DescribeOptions): ExplanationLine[] {
  const voice = getVoice(options);
  const { words, language, linkTo } = voice;
  switch (topic.kind) {
    case 'cell':
      return describeCell(topic, voice);
    case 'citation':
      return describeCitation(topic.citation, voice);
    case 'document':
      return [title(topic.document.number), plain(topic.document.gist[language])];
    case 'rule':
      return [
        title(topic.title[language]),
        plain(words.rule({ id: topic.rule, severity: topic.severity })),
        ...(topic.relation === undefined ? [] : [plain(words.ruleRelation(topic.relation))]),
        ...listLinks([[words.fullText, linkTo(`rules/${topic.rule}`)]]),
      ];
    default:
      return describeCategory(topic, voice);
  }
}

function describeCategory(topic: CategoryTopic, voice: Voice): ExplanationLine[] {
  const { format } = topic;
  const { id, legal } = identify(topic);
  const guidance = topic.kind === 'header' ? findHeaderGuidance(topic.label.zh) : findGuidance(format, id);
  const citations = legal ?? guidance?.legal ?? [];
  return fit([
    { line: title(nameCategory(topic, voice)), rank: always },
    ...describeDeadline(topic, voice),
    ...describeBasis(citations, format, voice),
    ...(guidance === undefined ? [] : describePractice(guidance, format, voice)),
    ...describeLinks(citations, format, id, voice),
  ]);
}

/** The local day for publishing, where one is set: it comes before those of the law. */
function describeDeadline(topic: CategoryTopic, { words }: Voice): RankedLine[] {
  if (topic.kind !== 'report' || topic.deadline === undefined) return [];
  const [month, day] = topic.deadline.split('-').map(Number);
  return [{ line: plain(words.deadline({ month, day })), rank: always }];
}

/** What a category is called; a column with its table, since 总计 and 其他 name several. */
export function nameCategory(topic: CategoryTopic, { words }: Voice): string {
  const { name } = identify(topic);
  if (topic.kind !== 'column') return words.name(name);
  return words.columnName({
    column: name,
    table: getTableNumber(getForm(topic.format).format, topic.table.table),
  });
}

function describeCitation(citation: Citation, { words, language }: Voice): ExplanationLine[] {
  const article = findArticle(citation.article);
  if (article === undefined) return [];
  const gist = findGist(citation) ?? article.gist;
  return [
    title(words.article({ place: nameCitation(citation, language), title: article.title })),
    plain(gist[language]),
    ...listLinks([[words.officialText, getLaw(citation.article).url]]),
  ];
}

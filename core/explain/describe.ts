import { getForm } from '../choose-form';
import type { Citation, Format, FormatId, Label } from '../formats/format';
import { type Bilingual, findArticle, findGist, getLaw, laws, nameCitation } from '../formats/legal';
import { anchorOf, findCaseGuidance, findGuidance, findHeaderGuidance } from '../formats/guidance/index';
import type { Guidance } from '../formats/guidance/guidance';
import type { Locale } from '../messages/catalogue';
import { explanationEn } from '../messages/explanation-en';
import type { ExplanationPhrases } from '../messages/explanation-phrases';
import { explanationZhCn } from '../messages/explanation-zh-cn';
import { keyOfColumn, findName, nameColumn, nameGroup, namePart } from './category-names';
import type { CellTopic, Topic } from './explanation';

/** Words of an explanation, perhaps strong or a link. */
export interface Piece {
  readonly text: string;
  readonly isStrong?: true;
  readonly href?: string;
}
export type ExplanationLine = readonly Piece[];

/** Where a page of the documentation is found, if anywhere. */
export type LinkTo = (page: string, anchor?: string) => string | undefined;

export interface DescribeOptions {
  readonly locale: Locale;
  readonly linkTo?: LinkTo;
}

/** No explanation is longer: it is to be read in ten seconds. */
export const mostLines = 8;
/** Articles told in words, as long as they are not too many; further ones are named, with what is short. */
const mostGists = 2;
const longestGists = { zh: 110, en: 300 } as const;
const longestAside = { zh: 24, en: 60 } as const;

const phrasesOf: Readonly<Record<Locale, ExplanationPhrases>> = {
  'zh-cn': explanationZhCn,
  en: explanationEn,
};

/**
 * An explanation in lines of three to eight: the name, the basis, what practice adds, for a figure its relations, and the
 * links. What does not fit is left to the page behind the link.
 */
export function describeTopic(
  topic: Topic,
  { locale, linkTo = () => undefined }: DescribeOptions,
): ExplanationLine[] {
  const words = phrasesOf[locale];
  switch (topic.kind) {
    case 'cell':
      return describeCell(topic, words, locale, linkTo);
    case 'citation':
      return describeCitation(topic.citation, words, locale);
    case 'document':
      return [title(topic.document.number), plain(topic.document.gist[languageOf(locale)])];
    case 'rule':
      return [
        title(words.rule({ id: topic.rule, severity: topic.severity })),
        ...(topic.relation === undefined ? [] : [plain(words.ruleRelation(topic.relation))]),
        ...links([[words.fullText, linkTo(`rules/${topic.rule}`)]]),
      ];
    default:
      return describeCategory(topic, words, locale, linkTo);
  }
}

const languageOf = (locale: Locale): 'zh' | 'en' => (locale === 'en' ? 'en' : 'zh');
const plain = (text: string): ExplanationLine => [{ text }];
const title = (text: string): ExplanationLine => [{ text, isStrong: true }];

function links(wanted: readonly (readonly [text: string, href: string | undefined])[]): ExplanationLine[] {
  const found = wanted.filter(([, href]) => href !== undefined);
  if (found.length === 0) return [];
  return [
    found.flatMap(([text, href], index) => [...(index === 0 ? [] : [{ text: ' · ' }]), { text, href }]),
  ];
}

/** A line that may give way, and how soon: the highest rank goes first. */
interface RankedLine {
  readonly line: ExplanationLine;
  readonly rank: number;
}

/** The lines in their order, those of the highest ranks left out where there are too many. */
function fit(lines: readonly RankedLine[]): ExplanationLine[] {
  const kept = [...lines].sort((a, b) => a.rank - b.rank).slice(0, mostLines);
  return lines.filter((line) => kept.includes(line)).map(({ line }) => line);
}

const always = 0;

type CategoryTopic = Extract<Topic, { readonly kind: 'part' | 'group' | 'row' | 'column' | 'header' }>;

function describeCategory(
  topic: CategoryTopic,
  words: ExplanationPhrases,
  locale: Locale,
  linkTo: LinkTo,
): ExplanationLine[] {
  const { format } = topic;
  const { id, name, legal } = identify(topic);
  const guidance = topic.kind === 'header' ? findHeaderGuidance(topic.label.zh) : findGuidance(format, id);
  const citations = legal ?? guidance?.legal ?? [];
  const shown =
    topic.kind === 'column'
      ? words.columnName({ column: name, table: numberOf(format, topic.table.table.id) })
      : words.name(name);
  const lines: RankedLine[] = [{ line: title(shown), rank: always }];
  lines.push(...describeBasis(citations, format, words, locale));
  if (guidance !== undefined) lines.push(...describePractice(guidance, format, words));
  lines.push(...describeLinks(citations, format, id, words, linkTo));
  return fit(lines);
}

/** The id under which a category has its guidance, its name, and the basis that the form declares for it. */
function identify(topic: CategoryTopic): { id: string; name: Label; legal?: readonly Citation[] } {
  switch (topic.kind) {
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

/** A table is called by the number of its part: 表三 stands in part three. */
function numberOf(format: FormatId, table: string): number {
  return getFormat(format).parts.findIndex((part) => part.table === table) + 1;
}

/** The first articles in words, further ones by their titles; where there is none, the form that says so. */
function describeBasis(
  citations: readonly Citation[],
  format: FormatId,
  words: ExplanationPhrases,
  locale: Locale,
): RankedLine[] {
  const language = languageOf(locale);
  if (citations.length === 0)
    return [{ line: plain(words.noArticle(getFormat(format).notice)), rank: always }];
  const told = countTold(citations, language);
  const lines = citations.slice(0, told).map((citation, index): RankedLine => {
    const line = plain(words.basis({ place: nameCitation(citation, language), gist: getGist(citation) }));
    return { line, rank: index };
  });
  const others = citations.slice(told).map((citation) => {
    const gist = getGist(citation);
    const isShort = citation.item !== undefined && gist[language].length <= longestAside[language];
    return {
      place: nameCitation(citation, language),
      gist: isShort ? gist : (findArticle(citation.article)?.title ?? gist),
    };
  });
  if (others.length > 0) lines.push({ line: plain(words.seeAlso(others)), rank: 5 });
  return lines;
}

/** How many citations are told in words: two where both are short. */
function countTold(citations: readonly Citation[], language: 'zh' | 'en'): number {
  const length = citations
    .slice(0, mostGists)
    .reduce((sum, citation) => sum + getGist(citation)[language].length, 0);
  return length <= longestGists[language] ? mostGists : 1;
}

function getGist(citation: Citation): Bilingual {
  return findGist(citation) ?? { zh: '', en: '' };
}

function getFormat(format: FormatId): Format {
  return getForm(format).format;
}

/** The words of practice are always marked as what they are. */
function startPractice(text: string, words: ExplanationPhrases): ExplanationLine {
  return [{ text: words.practice, isStrong: true }, { text: words === explanationEn ? ` ${text}` : text }];
}

function describePractice(
  { use, confusedWith = [], mistakes = [], unsettled = [] }: Guidance,
  format: FormatId,
  words: ExplanationPhrases,
): RankedLine[] {
  const language = words === explanationEn ? 'en' : 'zh';
  return [
    { line: startPractice(use[language], words), rank: always },
    ...confusedWith.flatMap(({ with: id, tell }, index): RankedLine[] => {
      const others = findName(format, id);
      if (others === undefined) return [];
      return [{ line: plain(words.confused({ others, tell })), rank: index === 0 ? 2 : 7 }];
    }),
    ...mistakes.map(
      (mistake, index): RankedLine => ({ line: plain(words.mistake(mistake)), rank: index === 0 ? 3 : 8 }),
    ),
    ...unsettled.map(
      (question, index): RankedLine => ({
        line: plain(words.unsettled(question)),
        rank: index === 0 ? 4 : 9,
      }),
    ),
  ];
}

function describeLinks(
  citations: readonly Citation[],
  format: FormatId,
  id: string,
  words: ExplanationPhrases,
  linkTo: LinkTo,
): RankedLine[] {
  const isRegulation = citations.some(({ article }) => getLaw(article) === laws.regulation);
  return links([
    [words.fullText, linkTo('categories', anchorOf(format, id))],
    [words.officialText, isRegulation ? laws.regulation.url : undefined],
  ]).map((line) => ({ line, rank: always }));
}

function describeCell(
  topic: CellTopic,
  words: ExplanationPhrases,
  locale: Locale,
  linkTo: LinkTo,
): ExplanationLine[] {
  const { format, slot, printed, inYuan, expected, relations } = topic;
  const { row, column } = slot;
  const columnKey = keyOfColumn(row.table, column);
  const language = languageOf(locale);
  const own = findGuidance(format, row.row.id);
  const exact = findCaseGuidance(row.row.id, columnKey);
  const ofColumn = findGuidance(format, columnKey);
  const citations = row.row.legal ?? own?.legal ?? [];
  const columnName = nameColumn(column);
  const lines: RankedLine[] = [
    { line: title(words.cell({ row: row.name, column: columnName, printed })), rank: always },
    ...describeBasis(citations, format, words, locale),
  ];
  const use = exact ?? own?.use;
  if (use !== undefined) lines.push({ line: startPractice(use[language], words), rank: always });
  if (exact === undefined && ofColumn !== undefined)
    lines.push({ line: plain(words.column({ column: columnName, use: ofColumn.use })), rank: 2 });
  const [question] = exact === undefined ? [] : (ofColumn?.unsettled ?? []);
  if (question !== undefined) lines.push({ line: plain(words.unsettled(question)), rank: 3 });
  if (inYuan !== undefined)
    lines.push({ line: plain(words.inYuan({ figure: printed, yuan: inYuan })), rank: always });
  if (expected !== undefined) lines.push({ line: plain(words.expected(expected)), rank: always });
  for (const relation of relations) lines.push({ line: plain(words.relation(relation)), rank: always });
  lines.push(...describeLinks(citations, format, row.row.id, words, linkTo));
  return fit(lines);
}

function describeCitation(citation: Citation, words: ExplanationPhrases, locale: Locale): ExplanationLine[] {
  const article = findArticle(citation.article)!;
  const gist = findGist(citation) ?? article.gist;
  return [
    title(words.article({ place: nameCitation(citation, languageOf(locale)), title: article.title })),
    plain(gist[languageOf(locale)]),
    ...links([[words.officialText, getLaw(citation.article).url]]),
  ];
}

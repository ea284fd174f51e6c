import { getForm } from '../choose-form';
import type { Bilingual, Citation, FormatId, Language } from '../formats/format';
import type { Guidance } from '../formats/guidance/index';
import { anchorOf } from '../model/guidance';
import { laws } from '../formats/legal';
import { findArticle, findGist, getLaw, nameCitation } from '../model/citations';
import { findName } from './category-names';
import {
  always,
  type ExplanationLine,
  listLinks,
  plain,
  type RankedLine,
  setApart,
  type Voice,
} from './lines';

/** Articles told in words, as long as they are not too many; further ones are named, with what is short. */
const mostGists = 2;
const longestGists = { zh: 110, en: 300 } as const;
const longestAside = { zh: 24, en: 60 } as const;

/** The first articles in words, further ones by their titles; where there is none, the form that says so. */
export function describeBasis(
  citations: readonly Citation[],
  format: FormatId,
  { words, language }: Voice,
): RankedLine[] {
  if (citations.length === 0) {
    const { notice } = getForm(format).format;
    return [{ line: plain(words.noArticle(notice)), rank: always }];
  }
  const told = countTold(citations, language);
  const lines = citations.slice(0, told).map((citation, index): RankedLine => {
    const line = plain(words.basis({ place: nameCitation(citation, language), gist: getGist(citation) }));
    return { line, rank: index };
  });
  const others = citations.slice(told).map((citation) => {
    const gist = getGist(citation);
    const isShort = citation.item !== undefined && gist[language].length <= longestAside[language];
    const title = findArticle(citation.article)?.title;
    return { place: nameCitation(citation, language), gist: isShort ? gist : (title ?? gist) };
  });
  if (others.length > 0) lines.push({ line: plain(words.seeAlso(others)), rank: 5 });
  return lines;
}

/** How many citations are told in words: two where both are short. */
function countTold(citations: readonly Citation[], language: Language): number {
  const length = citations
    .slice(0, mostGists)
    .reduce((sum, citation) => sum + getGist(citation)[language].length, 0);
  return length <= longestGists[language] ? mostGists : 1;
}

function getGist(citation: Citation): Bilingual {
  return findGist(citation) ?? { zh: '', en: '' };
}

/** The words of practice are always marked as what they are. */
export function startPractice(text: string, { words }: Voice): ExplanationLine {
  return setApart({ pieces: [{ text: words.practice, isStrong: true }, { text: words.colon + text }] });
}

/** What practice adds: use, neighbours, mistakes, and what no rule settles; of each the first stays longest. */
export function describePractice(
  { use, confusedWith = [], mistakes = [], unsettled = [] }: Guidance,
  format: FormatId,
  voice: Voice,
): RankedLine[] {
  const { words, language } = voice;
  const rank = (lines: readonly string[], first: number, others: number): RankedLine[] =>
    lines.map((line, index) => ({ line: plain(line), rank: index === 0 ? first : others }));
  const confusions = confusedWith.flatMap(({ with: id, tell }) => {
    const others = findName(format, id);
    return others === undefined ? [] : [words.confused({ others, tell })];
  });
  return [
    { line: startPractice(use[language], voice), rank: always },
    ...rank(confusions, 2, 7),
    ...rank(mistakes.map(words.mistake), 3, 8),
    ...rank(unsettled.map(words.unsettled), 4, 9),
  ];
}

/** The full explanation of a category, and the official text of what it rests on. */
export function describeLinks(
  citations: readonly Citation[],
  format: FormatId,
  id: string,
  { words, linkTo }: Voice,
): RankedLine[] {
  const isRegulation = citations.some(({ article }) => getLaw(article) === laws.regulation);
  return listLinks([
    [words.fullText, linkTo('categories', anchorOf(format, id))],
    [words.officialText, isRegulation ? laws.regulation.url : undefined],
  ]).map((line) => ({ line, rank: always }));
}

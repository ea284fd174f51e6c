import type { Fact, FactKind } from '../../model/fact';
import type { Report } from '../../model/report';
import { instanceWords, nextYearWords, screeningWords, topicWords } from '../../formats/prose';
import { simplify } from '../../text/characters';
import { type CompactText, compactText } from '../../text/compact-text';
import { includesAny } from '../../text/includes-any';
import type { Stretch } from '../running-text';
import { Found, type Sentence } from '../scan-text';
import type { Span } from '../table-reading';
import { describeAuthor } from './author';
import { addSums } from './document-sums';
import { isReadFromOpenness, namesDisclosure, tellsOpenness } from './disclosure';
import { interpret } from './interpret';
import type { Draft } from './drafts';
import type { Author, Memory, Topic } from './memory';
import { chooseReadings } from './choose-readings';
import { listPieces } from './segments';
import { tokenize } from './tokens';

type Source = Pick<Report, 'text' | 'form' | 'agency' | 'year' | 'runningText'>;

/** What has more numbers is no sentence: a table pasted into the text. */
const mostOfOneSentence = 60;
/** And so is what goes on for so many characters without an end. */
const longestSentence = 10_000;

/** What the running text of a report says about cells. Takes any report and never throws. */
export function readFacts(source: Source): Fact[] {
  let author: Author | undefined;
  const facts: Fact[] = [];
  for (const stretch of source.runningText.stretches) {
    if (!stretch.sentences.some(isWorthReading)) continue;
    author ??= describeAuthor(source);
    readStretch(source.text, stretch, author, facts);
  }
  return addSums(facts);
}

function isWorthReading({ start, end, found }: Sentence): boolean {
  const isTelling = (found & Found.Count) !== 0 || (found & denial) === denial;
  return isTelling && end - start <= longestSentence;
}

/** 未收到申请 */
const denial = Found.Key | Found.Negation;

function readStretch(text: string, { sentences, headings }: Stretch, author: Author, facts: Fact[]): void {
  const firstParagraph = (facts.at(-1)?.paragraph ?? 0) + 1;
  let memory = createMemory(undefined);
  let heading: Span | undefined;
  let headingTopic: Topic | undefined;
  let nextHeading = 0;
  let last: Sentence | undefined;
  let isRead = false;
  for (const sentence of sentences) {
    const isNew = last === undefined || sentence.paragraph !== last.paragraph;
    const before = isNew ? undefined : last;
    last = sentence;
    if (isNew) isRead = false;
    while (nextHeading < headings.length && headings[nextHeading].start < sentence.end) {
      heading = headings[nextHeading++];
      isRead = false;
    }
    if (!isWorthReading(sentence)) {
      isRead = false;
      continue;
    }
    if (!isRead) {
      headingTopic = findTopic(text, heading);
      memory = createMemory(findTopic(text, before) ?? headingTopic);
    }
    if ((sentence.found & Found.Key) === 0 && memory.topic === undefined) continue;
    readSentence(
      text,
      sentence,
      { memory, author, headingTopic, paragraph: firstParagraph + sentence.paragraph },
      facts,
    );
    isRead = true;
  }
}

function createMemory(topic: Topic | undefined): Memory {
  return {
    topic,
    caseNoun: undefined,
    documentNoun: undefined,
    documentVerb: undefined,
    hasDocuments: false,
    namesApplications: false,
    applicationUnit: '',
    isAboutDisclosure: false,
    namesDisclosure: false,
    isPart: false,
    isElsewhere: false,
    isOtherYear: false,
    isSpan: false,
    scope: 0,
  };
}

/** What a heading or a sentence without numbers is about, by its words alone. */
function findTopic(text: string, span: Span | undefined): Topic | undefined {
  if (span === undefined) return undefined;
  const words = text.slice(span.start, span.end);
  for (const [word, topic] of topicWords) if (words.includes(word)) return topic;
  return undefined;
}

/** Numbers that may be larger than what was counted where some of it turned out to be no application. */
const whatCame: ReadonlySet<FactKind> = new Set(['received', 'accepted', 'handled', 'applications']);

/** 收到146件，实际受理130件: what was accepted is counted. */
function isMoreThanAccepted({ kind, value, scope }: Draft, drafts: readonly Draft[]): boolean {
  if (kind !== 'received') return false;
  return drafts.some((one) => one.kind === 'accepted' && one.scope === scope && one.value < value);
}

/** 其中有效申请60件: what came is more than what is counted. */
function isScreened(words: string): boolean {
  return includesAny(words, screeningWords);
}

/** 行政诉讼8件（含二审、再审）: the table may count each suit once. */
function isOfInstances(kind: FactKind, words: string): boolean {
  return (kind === 'cases' || kind.includes('litigation')) && includesAny(words, instanceWords);
}

interface Setting {
  readonly memory: Memory;
  readonly author: Author;
  readonly headingTopic: Topic | undefined;
  readonly paragraph: number;
}

function readSentence(
  text: string,
  sentence: Sentence,
  { memory, author, headingTopic, paragraph }: Setting,
  facts: Fact[],
): void {
  const { words, offsetOf } = compactSentence(text, sentence, author.isTraditional);
  // Behind a semicolon the sentence goes on.
  if (!continues(text, sentence)) startSentence(memory);
  memory.namesDisclosure ||= namesDisclosure(words);
  memory.isAboutDisclosure ||=
    memory.namesDisclosure ||
    words.includes(nextYearWords) ||
    headingTopic === 'cases' ||
    headingTopic === 'applications' ||
    memory.topic === 'applications';
  const drafts = interpret(listPieces(tokenize(words, author.ownNames)), words, memory, author);
  if (drafts.length > mostOfOneSentence) return;
  for (const draft of drafts) {
    if (isReadFromOpenness(draft.kind) && tellsOpenness(words)) continue;
    if (isOfInstances(draft.kind, words)) continue;
    if (whatCame.has(draft.kind) && (isScreened(words) || isMoreThanAccepted(draft, drafts))) continue;
    facts.push({
      kind: draft.kind,
      start: offsetOf(draft.start),
      end: offsetOf(draft.end - 1) + 1,
      numberEnd: draft.numberEnd === draft.start ? offsetOf(draft.start) : offsetOf(draft.numberEnd - 1) + 1,
      sentenceStart: offsetOf(0),
      sentenceEnd: sentence.end,
      paragraph,
      scope: draft.scope,
      value: draft.value,
      decimals: draft.decimals,
      step: draft.step,
      isPart: draft.isPart,
      isCertain: draft.isCertain,
      readings: chooseReadings(draft, drafts, author.form),
    });
  }
}

function continues(text: string, { start }: Sentence): boolean {
  return text[start - 1] === '；' || text[start - 1] === ';';
}

/** Only the topic, and of which cases and documents it speaks, outlives a sentence. */
function startSentence(memory: Memory): void {
  memory.namesApplications = false;
  memory.applicationUnit = '';
  memory.isAboutDisclosure = memory.namesDisclosure = false;
  memory.documentVerb = undefined;
  memory.hasDocuments = false;
  memory.isPart = memory.isElsewhere = memory.isOtherYear = memory.isSpan = false;
  memory.scope++;
}

/** The sentence without spaces and line ends, and where its characters stand in the text. */
function compactSentence(text: string, { start, end, found }: Sentence, isWrittenSo: boolean): CompactText {
  if ((found & Found.Space) === 0)
    return { words: simplify(text.slice(start, end), isWrittenSo), offsetOf: (at) => start + at };
  const { words, offsetOf } = compactText(text, start, end);
  return { words: simplify(words, isWrittenSo), offsetOf };
}

import { type Meaning, yearSums } from '../../formats/prose';
import type { Token } from './lexicon';
import { Kind, numberOf, setOf, unite } from './meanings';
import type { Author, Memory, Topic } from './memory';
import { has, type Segment } from './segments';

const topicMeanings: readonly (readonly [Topic, readonly Meaning[]])[] = [
  ['applications', ['application']],
  ['cases', ['reconsideration', 'litigation', 'direct-litigation', 'later-litigation']],
  ['documents', ['normative', 'regulation']],
  ['other', ['licence', 'penalty', 'coercion', 'published', 'other-thing']],
];
/** The topic that a word shows, by its meaning. */
const topics: (Topic | undefined)[] = [];
for (const [topic, meanings] of topicMeanings) {
  for (const meaning of meanings) topics[numberOf(meaning)] = topic;
}

const lastYear = numberOf('last-year');
const thisYear = numberOf('this-year');
const span = numberOf('span');
const elsewhere = numberOf('elsewhere');
const part = numberOf('part');
const whole = numberOf('whole');
const carried = setOf('carried', 'carried-in', 'carried-out');

/** What there is anything to learn from. */
const telling = unite(
  setOf('last-year', 'this-year', 'span', 'elsewhere', 'part', 'whole'),
  ...topicMeanings.map(([, meanings]) => setOf(...meanings)),
);
telling[Kind.Year] = telling[Kind.Unknown] = 1;

/** Takes in of whom, of when and of what the words speak. */
export function learn(words: Segment, sentence: string, memory: Memory, author: Author): void {
  for (const token of words) {
    if (telling[token.meaning] !== 1) continue;
    const topic = topics[token.meaning];
    if (topic !== undefined) {
      // 申请 may be for anything; only where disclosure is spoken of it is for information.
      const isForInformation = topic !== 'applications' || memory.isAboutDisclosure;
      memory.topic = isForInformation ? topic : 'other';
      if (topic === 'applications') memory.namesApplications = true;
      continue;
    }
    switch (token.meaning) {
      case Kind.Year:
        // 2023年结转3件 is this year's figure.
        if (!has(words, carried)) memory.isOtherYear = isAnotherYear(words, author);
        break;
      case Kind.Unknown:
        if (isOtherBody(sentence, token, author)) setPart(memory, true);
        break;
      case lastYear:
        if (!has(words, carried)) memory.isOtherYear = true;
        break;
      case thisYear:
        memory.isOtherYear = false;
        break;
      case span:
        memory.isSpan ||= !isWithinYear(words, token, sentence, author);
        break;
      case elsewhere:
        memory.isElsewhere = true;
        break;
      case part:
        setPart(memory, !isOwn(sentence.slice(token.start, token.end), author));
        break;
      case whole:
        memory.isElsewhere = !isWhole(sentence.slice(token.start, token.end), author);
        setPart(memory, false);
    }
  }
}

/** 2021年至2024年 is not the report's year alone; without a year of its own any may be another. */
function isAnotherYear(words: Segment, { year }: Author): boolean {
  return words.some((token) => token.meaning === Kind.Year && token.year !== year);
}

/** 2024年累计受理145件: in one clause with the year it is the year's sum; 2024年底累计 is not. */
function isWithinYear(words: Segment, { start, end }: Token, sentence: string, { year }: Author): boolean {
  if (!yearSums.includes(sentence.slice(start, end))) return false;
  return words.some(
    (token) =>
      token.start < start &&
      ((token.meaning === Kind.Year && token.year === year && !'底末初'.includes(sentence[token.end])) ||
        token.meaning === thisYear),
  );
}

function setPart(memory: Memory, isPart: boolean): void {
  if (memory.isPart !== isPart) memory.scope++;
  memory.isPart = isPart;
}

/** 全县 and 我县 are the whole of a county's report, and more than that of its department's. */
function isWhole(words: string, { territory }: Author): boolean {
  return words.length > 2 || (territory !== '' && words.endsWith(territory));
}

/** 办公室, 街道: parts of a county, the whole of an office's own report. */
function isOwn(words: string, { agency, isGovernment }: Author): boolean {
  return agency !== undefined && !isGovernment && agency.includes(words);
}

const endings: ReadonlySet<number> = new Set(
  [...'局委厅院镇乡所队站办处'].map((character) => character.charCodeAt(0)),
);

/** Unknown words that end as the names of agencies do. */
function isOtherBody(sentence: string, { start, end }: Token, { agency }: Author): boolean {
  if (!endings.has(sentence.charCodeAt(end - 1))) return false;
  return agency?.includes(sentence.slice(Math.max(start, end - 6), end)) !== true;
}

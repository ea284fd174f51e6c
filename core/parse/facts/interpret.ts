import { type Meaning, yearSums } from '../../formats/prose';
import { type Draft, draftAmount, draftCount, type Sense } from './drafts';
import type { Author, Memory, Topic } from './memory';
import { findNeighbourhood } from './neighbourhood';
import { findLast, has, type Piece, type SegmentToken } from './segments';
import { applicationMeanings, senseApplications } from './sense-applications';
import { caseMeanings, senseCases } from './sense-cases';
import {
  decisionMeanings,
  documentMeanings,
  forgetDocuments,
  senseDecisions,
  senseDocuments,
} from './sense-documents';
import { senseNegation } from './sense-negation';

type NumberPiece = Extract<Piece, { type: 'number' }>;

const topics: Readonly<Partial<Record<Meaning, Topic>>> = {
  application: 'applications',
  reconsideration: 'cases',
  litigation: 'cases',
  'direct-litigation': 'cases',
  'later-litigation': 'cases',
  normative: 'documents',
  regulation: 'documents',
  licence: 'other',
  penalty: 'other',
  coercion: 'other',
  published: 'other',
  'other-thing': 'other',
};
const counted: ReadonlySet<Meaning> = new Set([
  ...applicationMeanings,
  ...caseMeanings,
  ...documentMeanings,
  ...decisionMeanings,
]);
const moneyMeanings: ReadonlySet<Meaning> = new Set<Meaning>(['information-fee', 'charges']);
const rateMeanings: ReadonlySet<Meaning> = new Set<Meaning>(['closing-rate', 'share']);

/** What the numbers of one sentence count, in order. `memory` is what the sentences before have told; it is brought up to date. */
export function interpret(
  pieces: readonly Piece[],
  sentence: string,
  memory: Memory,
  author: Author,
): Draft[] {
  const drafts: Draft[] = [];
  const outer: Partial<Memory>[] = [];
  for (const piece of pieces) {
    switch (piece.type) {
      case 'open': {
        const { isPart, isElsewhere, isOtherYear, isSpan, scope, topic, caseNoun } = memory;
        outer.push({ isPart, isElsewhere, isOtherYear, isSpan, scope, topic, caseNoun });
        break;
      }
      case 'close':
        Object.assign(memory, outer.pop());
        break;
      case 'words': {
        learn(piece.words, sentence, memory, author);
        const none = isSpeakingOfItself(memory) ? senseNegation(piece.words, memory, author) : undefined;
        if (none !== undefined) drafts.push({ ...none, scope: memory.scope });
        forgetDocuments(memory, piece.words);
        break;
      }
      case 'number': {
        learn(piece.left, sentence, memory, author);
        if (piece.number.unit === '' && isMonth(sentence, piece)) memory.isSpan = true;
        forgetDocuments(memory, piece.left);
        const draft = readNumber(piece, sentence, memory, author);
        if (draft !== undefined) drafts.push(draft);
        learn(piece.right, sentence, memory, author);
      }
    }
  }
  return drafts;
}

function isSpeakingOfItself({ isPart, isElsewhere, isOtherYear, isSpan }: Memory): boolean {
  return !isPart && !isElsewhere && !isOtherYear && !isSpan;
}

/** 1月1日 and 12月31日 are the whole year; any other month is a part of it. */
function isMonth(sentence: string, { number: { end, start } }: NumberPiece): boolean {
  if (sentence[end] !== '月') return false;
  return !/^(?:0?1月0?1日|12月31日)/.test(sentence.slice(start, start + 7));
}

/** Takes in of whom, of when and of what the words speak. */
function learn(words: readonly SegmentToken[], sentence: string, memory: Memory, author: Author): void {
  // Asked only behind a year, which few clauses name.
  const isCarried = (): boolean => has(words, 'carried', 'carried-in', 'carried-out');
  for (const token of words) {
    if (token.type === 'year') {
      // 2023年结转3件 is this year's figure.
      if (!isCarried()) memory.isOtherYear = isAnotherYear(words, author);
      continue;
    }
    if (token.type === 'unknown') {
      if (isOtherBody(sentence, token, author)) setPart(memory, true);
      continue;
    }
    const topic = topics[token.meaning];
    // 申请 may be for anything; only where disclosure is spoken of it is for information.
    if (topic === 'applications' && !memory.isAboutDisclosure) memory.topic = 'other';
    else if (topic !== undefined) memory.topic = topic;
    if (topic === 'applications') memory.namesApplications = true;
    switch (token.meaning) {
      case 'last-year':
        if (!isCarried()) memory.isOtherYear = true;
        break;
      case 'this-year':
        memory.isOtherYear = false;
        break;
      case 'span':
        memory.isSpan ||= !isWithinYear(words, token, sentence, author);
        break;
      case 'elsewhere':
        memory.isElsewhere = true;
        break;
      case 'part':
        setPart(memory, !isOwn(sentence.slice(token.start, token.end), author));
        break;
      case 'whole': {
        const isLarger = !isWhole(sentence.slice(token.start, token.end), author);
        memory.isElsewhere = isLarger;
        setPart(memory, false);
        break;
      }
    }
  }
}

/** 2021年至2024年 is not the report's year alone; without a year of its own any may be another. */
function isAnotherYear(words: readonly SegmentToken[], { year }: Author): boolean {
  return words.some((token) => token.type === 'year' && token.year !== year);
}

/** 2024年累计受理145件: in one clause with the year it is the year's sum; 2024年底累计 is not. */
function isWithinYear(
  words: readonly SegmentToken[],
  span: SegmentToken,
  sentence: string,
  { year }: Author,
): boolean {
  if (!yearSums.includes(sentence.slice(span.start, span.end))) return false;
  return words.some(
    (token) =>
      token.start < span.start &&
      ((token.type === 'year' && token.year === year && !'底末初'.includes(sentence[token.end])) ||
        (token.type === 'word' && token.meaning === 'this-year')),
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

/** Unknown words that end as the names of agencies do. */
function isOtherBody(sentence: string, { start, end }: SegmentToken, { agency }: Author): boolean {
  if (!'局委厅院镇乡所队站办处'.includes(sentence[end - 1])) return false;
  return agency?.includes(sentence.slice(Math.max(start, end - 6), end)) !== true;
}

function readNumber(piece: NumberPiece, sentence: string, memory: Memory, author: Author): Draft | undefined {
  const { number, left, right } = piece;
  if (number.unit === '' || sentence[number.end] === '/' || has(left, 'negation')) return undefined;
  const last = left.at(-1);
  const isRough = !number.isExact || (last?.type === 'word' && last.meaning === 'inexact');
  const isOther =
    has(left, 'comparison', 'other-thing', 'respectively') || has(right, 'comparison', 'other-thing');
  if (isRough || isOther || memory.isElsewhere || memory.isOtherYear) return undefined;
  if (memory.isSpan && !has(left, 'in-force')) return undefined;
  if (number.unit === '%') return readRate(piece, memory);
  if (number.unit.endsWith('元')) return readAmount(piece, memory);
  if (number.decimals > 0) return undefined;
  const near = findNeighbourhood(piece, counted);
  if (near === undefined) return undefined;
  const tells = (meanings: ReadonlySet<Meaning>): boolean => findLast(near.words, meanings) >= 0;
  const sense = ((): Sense | undefined => {
    if (tells(decisionMeanings)) return senseDecisions(near, memory);
    if (
      has(near.words, 'normative', 'regulation') ||
      (memory.topic === 'documents' && tells(documentMeanings))
    )
      return senseDocuments(near, memory);
    if (has(near.words, 'reconsideration', 'litigation', 'direct-litigation', 'later-litigation'))
      return senseCases(near, memory, author);
    if (memory.topic === 'cases' && tells(caseMeanings)) return senseCases(near, memory, author);
    return tells(applicationMeanings) ? senseApplications(near, memory, author) : undefined;
  })();
  if (sense === undefined) return undefined;
  return draftCount(number, { ...sense, isPart: sense.isPart || memory.isPart }, memory.scope);
}

function readRate(piece: NumberPiece, memory: Memory): Draft | undefined {
  const near = findNeighbourhood(piece, rateMeanings);
  // 按期办结率 is measured against what was due.
  if (near === undefined || has(near.around, 'channel')) return undefined;
  const kind = has(near.words, 'share') ? 'share' : 'closing-rate';
  return draftCount(piece.number, { kind, isPart: memory.isPart, isCertain: false }, memory.scope);
}

function readAmount(piece: NumberPiece, memory: Memory): Draft | undefined {
  const near = findNeighbourhood(piece, moneyMeanings);
  if (near === undefined || has(near.around, 'among')) return undefined;
  const kind = has(near.words, 'information-fee') ? 'information-fee' : 'charges';
  return draftAmount(piece.number, { kind, isPart: false, isCertain: false }, memory.scope);
}

import { draftAmount, draftCount, type Draft, type Sense } from './drafts';
import { learn } from './learn';
import { setOf, unite } from './meanings';
import type { Author, Memory } from './memory';
import { findNeighbourhood, hasAround, type Neighbourhood } from './neighbourhood';
import { has, type NumberPiece, type Piece } from './segments';
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

const counted = unite(applicationMeanings, caseMeanings, documentMeanings, decisionMeanings);
const money = setOf('information-fee', 'charges');
const informationFee = setOf('information-fee');
const rates = setOf('closing-rate', 'share');
const share = setOf('share');
const documentNouns = setOf('normative', 'regulation');
const caseNouns = setOf('reconsideration', 'litigation', 'direct-litigation', 'later-litigation');
const inForce = setOf('in-force');
const channel = setOf('channel');
const among = setOf('among');
const inexact = setOf('inexact');
/** Before a number and behind it these make it one that the tables do not have. */
const excludedBefore = setOf('negation', 'comparison', 'other-thing', 'respectively');
const excludedBehind = setOf('comparison', 'other-thing');

/** What the words told before a bracket was opened. */
type Outer = Pick<
  Memory,
  'isPart' | 'isElsewhere' | 'isOtherYear' | 'isSpan' | 'scope' | 'topic' | 'caseNoun'
>;

/** What the numbers of one sentence count, in order. `memory` is what the sentences before have told; it is brought up to date. */
export function interpret(
  pieces: readonly Piece[],
  sentence: string,
  memory: Memory,
  author: Author,
): Draft[] {
  const drafts: Draft[] = [];
  const outer: Outer[] = [];
  for (const piece of pieces) {
    switch (piece.type) {
      case 'open': {
        const { isPart, isElsewhere, isOtherYear, isSpan, scope, topic, caseNoun } = memory;
        outer.push({ isPart, isElsewhere, isOtherYear, isSpan, scope, topic, caseNoun });
        break;
      }
      case 'close':
        restore(memory, outer.pop());
        break;
      case 'words': {
        learn(piece.words, sentence, memory, author);
        const none = isSpeakingOfItself(memory) ? senseNegation(piece.words, memory, author) : undefined;
        if (none !== undefined) drafts.push(none);
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

function restore(memory: Memory, outer: Outer | undefined): void {
  if (outer === undefined) return;
  memory.isPart = outer.isPart;
  memory.isElsewhere = outer.isElsewhere;
  memory.isOtherYear = outer.isOtherYear;
  memory.isSpan = outer.isSpan;
  memory.scope = outer.scope;
  memory.topic = outer.topic;
  memory.caseNoun = outer.caseNoun;
}

function isSpeakingOfItself({ isPart, isElsewhere, isOtherYear, isSpan }: Memory): boolean {
  return !isPart && !isElsewhere && !isOtherYear && !isSpan;
}

/** 1月1日 and 12月31日 are the whole year; any other month is a part of it. */
function isMonth(sentence: string, { number: { end, start } }: NumberPiece): boolean {
  if (sentence[end] !== '月') return false;
  return !/^(?:0?1月0?1日|12月31日)/.test(sentence.slice(start, start + 7));
}

function readNumber(piece: NumberPiece, sentence: string, memory: Memory, author: Author): Draft | undefined {
  const { number, left, right } = piece;
  if (number.unit === '' || !number.isExact || memory.isElsewhere || memory.isOtherYear) return undefined;
  if (sentence[number.end] === '/' || has(left, excludedBefore) || has(right, excludedBehind))
    return undefined;
  if (left.length > 0 && inexact[left[left.length - 1].meaning] === 1) return undefined;
  if (memory.isSpan && !has(left, inForce)) return undefined;
  if (number.unit === '%') return readRate(piece, memory);
  if (number.unit.endsWith('元')) return readAmount(piece, memory);
  if (number.decimals > 0) return undefined;
  const near = findNeighbourhood(piece, counted);
  const sense = near === undefined ? undefined : senseCount(near, memory, author);
  if (sense === undefined) return undefined;
  return draftCount(number, sense, memory);
}

function senseCount(near: Neighbourhood, memory: Memory, author: Author): Sense | undefined {
  const { words } = near;
  if (has(words, decisionMeanings)) return senseDecisions(near, memory);
  if (has(words, documentNouns) || (memory.topic === 'documents' && has(words, documentMeanings)))
    return senseDocuments(near, memory);
  if (has(words, caseNouns) || (memory.topic === 'cases' && has(words, caseMeanings)))
    return senseCases(near, memory, author);
  return has(words, applicationMeanings) ? senseApplications(near, memory, author) : undefined;
}

function readRate(piece: NumberPiece, memory: Memory): Draft | undefined {
  const near = findNeighbourhood(piece, rates);
  // 按期办结率 is measured against what was due.
  if (near === undefined || hasAround(near, channel)) return undefined;
  const kind = has(near.words, share) ? 'share' : 'closing-rate';
  return draftCount(piece.number, { kind, isPart: false, isCertain: false }, memory);
}

function readAmount(piece: NumberPiece, memory: Memory): Draft | undefined {
  const near = findNeighbourhood(piece, money);
  if (near === undefined || hasAround(near, among)) return undefined;
  const kind = has(near.words, informationFee) ? 'information-fee' : 'charges';
  return draftAmount(piece.number, kind, memory);
}

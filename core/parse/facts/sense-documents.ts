import type { Sense } from './drafts';
import { type Meanings, nameOf, setOf } from './meanings';
import type { DocumentNoun, DocumentVerb, Memory } from './memory';
import { hasAround, listDifferent, listMeanings, type Neighbourhood } from './neighbourhood';
import { has, type Segment } from './segments';

const nouns = setOf('normative', 'regulation');
const verbs = setOf('issued', 'repealed', 'in-force', 'published');

export const documentMeanings: Meanings = setOf(
  'normative',
  'regulation',
  'issued',
  'repealed',
  'in-force',
  'published',
);
export const decisionMeanings: Meanings = setOf('licence', 'penalty', 'coercion');

const among = setOf('among');
const inclusion = setOf('inclusion');
const channel = setOf('channel');
const published = setOf('published');
const handled = setOf('handled');
const notOfDocuments = setOf('published', 'application', 'reconsideration', 'litigation');
const notOfDecisions = setOf(
  'published',
  'application',
  'reconsideration',
  'litigation',
  'normative',
  'carried-out',
);
const ofSomeDecisions = setOf('among', 'channel', 'received', 'accepted');

/** What a number of documents counts; remembers noun and verb for the numbers that follow (制发9件，废止4件). */
export function senseDocuments(near: Neighbourhood, memory: Memory): Sense | undefined {
  const { words, number, isClean, isBehind } = near;
  const meanings = listMeanings(near, documentMeanings);
  const named = listDifferent(meanings, nouns);
  const done = listDifferent(meanings, verbs);
  const noun = named.length === 0 ? memory.documentNoun : (nameOf(named[0]) as DocumentNoun);
  const verb = done.length === 0 ? memory.documentVerb : (nameOf(done[0]) as DocumentVerb);
  memory.documentNoun = noun;
  memory.documentVerb = done.length > 1 ? 'published' : verb;
  const isAmong = memory.hasDocuments && has(words, among);
  // 印发4件（含联合印发1件） is in the number before, and adds nothing to it.
  const isWithin = memory.hasDocuments && has(words, inclusion);
  memory.hasDocuments = true;
  if (
    isWithin ||
    named.length > 1 ||
    done.length > 1 ||
    verb === undefined ||
    verb === 'published' ||
    noun === undefined
  )
    return undefined;
  if (!'件份个部条'.includes(number.unit) || number.unit === '') return undefined;
  if (hasAround(near, notOfDocuments)) return undefined;
  return {
    kind: `${noun}-${verb}`,
    isPart: isAmong || has(words, channel),
    isCertain: isClean && !isBehind && number.unit !== '条',
  };
}

/** What a number of decisions counts: 办理行政许可1391件. */
export function senseDecisions(near: Neighbourhood, memory: Memory): Sense | undefined {
  const { words, number } = near;
  const named = listDifferent(listMeanings(near, decisionMeanings), decisionMeanings);
  if (named.length !== 1 || !'件宗起'.includes(number.unit) || number.unit === '') return undefined;
  // 公开抽查结果60条、行政处罚15件: what was published goes on.
  if (memory.documentVerb === 'published' && !has(words, handled)) return undefined;
  if (hasAround(near, notOfDecisions)) return undefined;
  const kind = nameOf(named[0]) as 'licence' | 'penalty' | 'coercion';
  return { kind, isPart: has(words, ofSomeDecisions), isCertain: false };
}

/** What was neither of the tables' documents nor said of them: the verbs of this clause do not go on to the next. */
export function forgetDocuments(memory: Memory, words: Segment): void {
  if (has(words, published) && !has(words, nouns)) memory.documentVerb = 'published';
}

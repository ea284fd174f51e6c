import type { Meaning } from '../../formats/prose';
import type { Sense } from './drafts';
import type { DocumentNoun, DocumentVerb, Memory } from './memory';
import { listMeanings, type Neighbourhood } from './neighbourhood';
import { has, type SegmentToken } from './segments';

const nouns: readonly Meaning[] = ['normative', 'regulation'];
const verbs: readonly Meaning[] = ['issued', 'repealed', 'in-force', 'published'];
const decisions = ['licence', 'penalty', 'coercion'] as const;

export const documentMeanings: ReadonlySet<Meaning> = new Set<Meaning>([...nouns, ...verbs]);
export const decisionMeanings: ReadonlySet<Meaning> = new Set<Meaning>(decisions);

/** What a number of documents counts; remembers noun and verb for the numbers that follow (制发9件，废止4件). */
export function senseDocuments(near: Neighbourhood, memory: Memory): Sense | undefined {
  const { around, words, number, isClean, isBehind } = near;
  const meanings = listMeanings(near, documentMeanings);
  const named = new Set(meanings.filter((one) => nouns.includes(one)));
  const done = new Set(meanings.filter((one) => verbs.includes(one)));
  const noun = named.size === 0 ? memory.documentNoun : ([...named][0] as DocumentNoun);
  const verb = done.size === 0 ? memory.documentVerb : ([...done][0] as DocumentVerb);
  memory.documentNoun = noun;
  memory.documentVerb = done.size > 1 ? 'published' : verb;
  const isAmong = memory.hasDocuments && has(words, 'among');
  // 印发4件（含联合印发1件） is in the number before, and adds nothing to it.
  const isWithin = memory.hasDocuments && has(words, 'inclusion');
  memory.hasDocuments = true;
  if (
    isWithin ||
    named.size > 1 ||
    done.size > 1 ||
    verb === undefined ||
    verb === 'published' ||
    noun === undefined
  )
    return undefined;
  if (!'件份个部条'.includes(number.unit) || number.unit === '') return undefined;
  if (has(around, 'published', 'application', 'reconsideration', 'litigation')) return undefined;
  return {
    kind: `${noun}-${verb}`,
    isPart: isAmong || has(words, 'channel'),
    isCertain: isClean && !isBehind && number.unit !== '条',
  };
}

/** What a number of decisions counts: 办理行政许可1391件. */
export function senseDecisions(near: Neighbourhood, memory: Memory): Sense | undefined {
  const { around, words, number } = near;
  const named = new Set(listMeanings(near, decisionMeanings));
  if (named.size !== 1 || !'件宗起'.includes(number.unit) || number.unit === '') return undefined;
  // 公开抽查结果60条、行政处罚15件: what was published goes on.
  if (memory.documentVerb === 'published' && !has(words, 'handled')) return undefined;
  const others = [
    'published',
    'application',
    'reconsideration',
    'litigation',
    'normative',
    'carried-out',
  ] as const;
  if (has(around, ...others)) return undefined;
  const [kind] = named as ReadonlySet<(typeof decisions)[number]>;
  return { kind, isPart: has(words, 'among', 'channel', 'received', 'accepted'), isCertain: false };
}

/** What was neither of the tables' documents nor said of them: the verbs of this clause do not go on to the next. */
export function forgetDocuments(memory: Memory, words: readonly SegmentToken[]): void {
  if (has(words, 'published') && !has(words, 'normative', 'regulation')) memory.documentVerb = 'published';
}

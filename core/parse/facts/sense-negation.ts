import type { FactKind } from '../../model/fact';
import type { Draft } from './drafts';
import { Kind, setOf, unite } from './meanings';
import type { Author, Memory } from './memory';
import { areAll, areKnown, findLast, has, type Segment } from './segments';

const negation = setOf('negation');
/** What there may be none of. */
const nouns = setOf(
  'application',
  'carried-in',
  'carried-out',
  'carried',
  'reconsideration',
  'litigation',
  'normative',
  'regulation',
  'fee-notice',
);
/** What may stand in “未收到政府信息公开申请” and “未发生行政复议、行政诉讼”; anything else makes it say something else. */
const allowed = unite(
  nouns,
  setOf('filler', 'this-year', 'own', 'whole', 'any-kind', 'received', 'accepted', 'handled', 'issued'),
);
allowed[Kind.Year] = 1;
const ofOthers = setOf('other-thing', 'comparison', 'negation', 'channel');

const reconsideration = setOf('reconsideration');
const litigation = setOf('litigation');
const deciding = setOf('received', 'accepted', 'handled');
const normative = setOf('normative');
const regulation = setOf('regulation');
const issued = setOf('issued');
const feeNotice = setOf('fee-notice');
const carriedIn = setOf('carried-in');
const carriedOut = setOf('carried-out');
const carried = setOf('carried');
const handledOrIssued = setOf('handled', 'issued');

/** What a clause without a number says there was none of; undefined where it says something else. */
export function senseNegation(words: Segment, memory: Memory, author: Author): Draft | undefined {
  let at = 0;
  while (at < words.length && negation[words[at].meaning] !== 1) at++;
  if (at === words.length) return undefined;
  // 依申请公开为零: what there was none of stands before it.
  const isLast = at > 0 && at === words.length - 1;
  const before = words.slice(0, at);
  const rest = isLast ? before : words.slice(at + 1);
  const last = findLast(rest, nouns);
  if (last < 0 || !areAll(rest, allowed) || has(before, ofOthers)) return undefined;
  const kind = chooseKind(rest, memory, author);
  if (kind === undefined) return undefined;
  const { start, end } = words[at];
  return {
    kind,
    start,
    numberEnd: start,
    end: isLast ? end : rest[last].end,
    value: 0,
    decimals: 0,
    step: 1,
    scope: memory.scope,
    isPart: false,
    isCertain: kind === 'received' && areKnown(before),
    isIncluded: undefined,
  };
}

function chooseKind(rest: Segment, memory: Memory, { isGovernment }: Author): FactKind | undefined {
  const isReconsideration = has(rest, reconsideration);
  const isLitigation = has(rest, litigation);
  if (isReconsideration || isLitigation) {
    if (!memory.isAboutDisclosure) return undefined;
    if (isReconsideration && isLitigation) return 'cases';
    if (has(rest, deciding) && isGovernment) return undefined;
    return isReconsideration ? 'reconsideration' : 'litigation';
  }
  if (has(rest, normative)) return has(rest, issued) ? 'normative-issued' : undefined;
  if (has(rest, regulation)) return undefined;
  if (has(rest, feeNotice)) return 'lapsed-for-payment';
  if (has(rest, carriedIn)) return 'carried-in';
  if (has(rest, carriedOut)) return 'carried-out';
  if (has(rest, carried)) return memory.topic === 'applications' ? 'carried' : undefined;
  if (has(rest, handledOrIssued)) return undefined;
  return 'received';
}

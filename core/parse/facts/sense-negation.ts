import type { Meaning } from '../../formats/prose';
import type { FactKind } from '../../model/fact';
import type { Draft } from './drafts';
import type { Author, Memory } from './memory';
import { has, type SegmentToken } from './segments';

/** What there may be none of. */
const nouns: ReadonlySet<Meaning> = new Set<Meaning>([
  'application',
  'carried-in',
  'carried-out',
  'carried',
  'reconsideration',
  'litigation',
  'normative',
  'regulation',
  'fee-notice',
]);
/** What may stand in “未收到政府信息公开申请” and “未发生行政复议、行政诉讼”; anything else makes it say something else. */
const allowed: ReadonlySet<Meaning> = new Set<Meaning>([
  ...nouns,
  'filler',
  'this-year',
  'own',
  'whole',
  'any-kind',
  'received',
  'accepted',
  'handled',
  'issued',
]);

/** What a clause without a number says there was none of; undefined where it says something else. */
export function senseNegation(
  words: readonly SegmentToken[],
  memory: Memory,
  author: Author,
): Omit<Draft, 'scope'> | undefined {
  const at = words.findIndex((token) => token.type === 'word' && token.meaning === 'negation');
  if (at < 0) return undefined;
  // 依申请公开为零: what there was none of stands before it.
  const isLast = at > 0 && at === words.length - 1;
  const rest = isLast ? words.slice(0, at) : words.slice(at + 1);
  const last = rest.findLast((token) => token.type === 'word' && nouns.has(token.meaning));
  const isPlain = rest.every(
    (token) => token.type === 'year' || (token.type === 'word' && allowed.has(token.meaning)),
  );
  if (
    last === undefined ||
    !isPlain ||
    has(words.slice(0, at), 'other-thing', 'comparison', 'negation', 'channel')
  )
    return undefined;
  const kind = chooseKind(rest, memory, author);
  if (kind === undefined) return undefined;
  const { start, end } = words[at];
  const isClean = words.slice(0, at).every(({ type }) => type !== 'unknown');
  return {
    kind,
    start,
    numberEnd: start,
    end: isLast ? end : last.end,
    value: 0,
    decimals: 0,
    step: 1,
    isPart: false,
    isCertain: kind === 'received' && isClean,
  };
}

function chooseKind(
  rest: readonly SegmentToken[],
  memory: Memory,
  { isGovernment }: Author,
): FactKind | undefined {
  const isReconsideration = has(rest, 'reconsideration');
  const isLitigation = has(rest, 'litigation');
  if (isReconsideration || isLitigation) {
    if (!memory.isAboutDisclosure) return undefined;
    if (isReconsideration && isLitigation) return 'cases';
    if (has(rest, 'received', 'accepted', 'handled') && isGovernment) return undefined;
    return isReconsideration ? 'reconsideration' : 'litigation';
  }
  if (has(rest, 'normative')) return has(rest, 'issued') ? 'normative-issued' : undefined;
  if (has(rest, 'regulation')) return undefined;
  if (has(rest, 'fee-notice')) return 'lapsed-for-payment';
  if (has(rest, 'carried-in')) return 'carried-in';
  if (has(rest, 'carried-out')) return 'carried-out';
  if (has(rest, 'carried')) return memory.topic === 'applications' ? 'carried' : undefined;
  if (has(rest, 'handled', 'issued')) return undefined;
  return 'received';
}

import { resultMeanings } from '../formats/prose';
import type { ProseTie } from '../messages/catalogue';
import type { Fact, FactKind } from '../model/fact';
import { defineRule, type Problem } from './rule';

/** More numbers than this are not compared with each other. */
const mostOfOneGroup = 60;

/** Numbers of one sentence, or of neighbouring ones, that contradict each other. */
export const proseInconsistent = defineRule({
  id: 'prose-inconsistent',
  title: { zh: '正文的数字互相矛盾', en: 'Numbers in the prose contradict each other' },
  severity: 'warning',
  category: 'prose',
  scope: 'report',
  mayApply: ({ facts }) => facts.length > 1,
  *check(report, context) {
    for (const group of groupFacts(report.facts)) {
      if (group.length < 2) continue;
      const found = findConflict(group);
      if (found === undefined) continue;
      // One wrong number is one finding: the tables tell which.
      const { facts } = context.contradictions;
      if (found.facts.some((fact) => facts.includes(fact))) continue;
      if (isBornOut(found, context.disagreements.length)) continue;
      yield found.problem;
    }
  },
});

interface Conflict {
  readonly facts: readonly Fact[];
  readonly problem: Problem;
}

/** Numbers of one paragraph and one scope, each kind once; what is said twice begins a new group. */
function groupFacts(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  let group: Fact[] = [];
  for (const fact of facts) {
    if (fact.numberEnd === fact.start) continue;
    const [first] = group;
    const isSame = first !== undefined && first.paragraph === fact.paragraph && first.scope === fact.scope;
    const isRepeated = fact.kind !== 'share' && group.some(({ kind }) => kind === fact.kind);
    if (!isSame || isRepeated || group.length === mostOfOneGroup) {
      if (group.length > 0) groups.push(group);
      group = [];
    }
    group.push(fact);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Where a table itself is broken, prose that repeats it is not to blame. */
function isBornOut({ facts }: Conflict, disagreements: number): boolean {
  return disagreements > 0 && facts.every(({ readings }) => readings.length > 0);
}

function findConflict(group: readonly Fact[]): Conflict | undefined {
  return (
    findUnbalanced(group) ??
    findExcessApplicants(group) ??
    findExcessResults(group) ??
    findExcessOutcomes(group) ??
    findWrongRate(group) ??
    findWrongShare(group)
  );
}

function find(group: readonly Fact[], kind: FactKind): Fact | undefined {
  for (const fact of group) if (fact.kind === kind) return fact;
  return undefined;
}
const findAll = (group: readonly Fact[], kinds: readonly FactKind[]): Fact[] =>
  group.filter(({ kind }) => kinds.includes(kind));
const sumOf = (facts: readonly Fact[]): number => facts.reduce((sum, { value }) => sum + value, 0);
const totals: readonly FactKind[] = ['received', 'accepted', 'handled', 'closed', 'applications'];

function conflict(tie: ProseTie, facts: readonly Fact[], left: number, right: number): Conflict {
  const { start, end } = facts.at(-1)!;
  return {
    facts,
    problem: {
      start,
      end,
      message: { key: 'prose-inconsistent', params: { tie, left: String(left), right: String(right) } },
    },
  };
}

/** 新收 + 上年结转 against 办结 + 结转下年; 受理 may be either 新收 or both together. */
function findUnbalanced(group: readonly Fact[]): Conflict | undefined {
  const came = find(group, 'received') ?? find(group, 'accepted');
  const carriedIn = find(group, 'carried-in');
  const closed = find(group, 'closed');
  const carriedOut = find(group, 'carried-out');
  if (!came || !carriedIn || !closed || !carriedOut) return undefined;
  const facts = [came, carriedIn, closed, carriedOut];
  if (facts.some(({ isPart }) => isPart)) return undefined;
  const right = closed.value + carriedOut.value;
  const left = came.value + carriedIn.value;
  // 含上年结转: the number is both together already; 办结 may leave out what was carried in.
  const fits = [left, came.value, came.value - carriedIn.value];
  return fits.includes(right) ? undefined : conflict('balance', facts, left, right);
}

function findExcessApplicants(group: readonly Fact[]): Conflict | undefined {
  const persons = find(group, 'natural-person');
  const others = find(group, 'organization');
  const whole = findAll(group, totals);
  if (whole.length === 0 || (persons === undefined && others === undefined)) return undefined;
  const largest = Math.max(...whole.map(({ value }) => value)) + (find(group, 'carried-in')?.value ?? 0);
  const parts = [persons, others].flatMap((fact) => fact ?? []);
  const facts = [...whole, ...parts];
  const sum = sumOf(parts);
  if (parts.length < 2) return sum > largest ? conflict('applicant', facts, sum, largest) : undefined;
  const carriedIn = find(group, 'carried-in')?.value ?? 0;
  const bases = whole.flatMap(({ value }) => [value, value + carriedIn, value - carriedIn]);
  return bases.includes(sum) ? undefined : conflict('applicants', facts, sum, whole[0].value);
}

function findExcessResults(group: readonly Fact[]): Conflict | undefined {
  const parts = findAll(group, resultMeanings);
  const whole = findAll(group, totals);
  if (parts.length < 2 || whole.length === 0) return undefined;
  const largest = Math.max(...whole.map(({ value }) => value)) + (find(group, 'carried-in')?.value ?? 0);
  const sum = sumOf(parts);
  return sum > largest ? conflict('results', [...whole, ...parts], sum, largest) : undefined;
}

const outcomes = ['upheld', 'corrected', 'other', 'pending'] as const;
const caseKinds = (['reconsideration', 'litigation', 'direct-litigation', 'later-litigation'] as const).map(
  (whole) => ({ whole, parts: outcomes.map((outcome) => `${whole}-${outcome}` as const) }),
);

function findExcessOutcomes(group: readonly Fact[]): Conflict | undefined {
  for (const kind of caseKinds) {
    const whole = find(group, kind.whole);
    if (whole === undefined || whole.isPart) continue;
    const parts = findAll(group, kind.parts);
    if (parts.length === 0) continue;
    const sum = sumOf(parts);
    if (sum > whole.value || (parts.length === outcomes.length && sum !== whole.value))
      return conflict('outcomes', [whole, ...parts], sum, whole.value);
  }
  return undefined;
}

/** 办结率 other than 100% against every base that it may honestly have. 100% is often said of what was due. */
function findWrongRate(group: readonly Fact[]): Conflict | undefined {
  const rate = find(group, 'closing-rate');
  const closed = find(group, 'closed');
  if (rate === undefined || closed === undefined || rate.value === 100 * 10 ** rate.decimals)
    return undefined;
  const carriedIn = find(group, 'carried-in')?.value ?? 0;
  const bases = findAll(group, ['received', 'accepted', 'handled']).flatMap(({ value }) => [
    value,
    value + carriedIn,
  ]);
  return describeShare(rate, closed, bases, group);
}

/** 占98.9%: the number right before it against any larger number. */
function findWrongShare(group: readonly Fact[]): Conflict | undefined {
  for (const [index, share] of group.entries()) {
    const part = group[index - 1];
    if (share.kind !== 'share' || part === undefined || part.kind === 'share') continue;
    if (part.sentenceStart !== share.sentenceStart || part.decimals > 0) continue;
    const bases = findAll(group.slice(0, index - 1), totals).map(({ value }) => value);
    const found = describeShare(share, part, bases, group);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describeShare(
  share: Fact,
  part: Fact,
  bases: readonly number[],
  group: readonly Fact[],
): Conflict | undefined {
  const candidates = bases.filter((base) => base > 0 && base >= part.value);
  if (candidates.length === 0) return undefined;
  const unit = 10 ** share.decimals;
  // Rounded either way, or cut off.
  const fits = candidates.some((base) => Math.abs((100 * unit * part.value) / base - share.value) < 1);
  if (fits) return undefined;
  const [base] = candidates;
  const percent = String(Math.round((1000 * part.value) / base) / 10);
  return {
    facts: [...group],
    problem: {
      start: share.start,
      end: share.end,
      message: {
        key: 'prose-share',
        params: { words: formatShare(share), part: String(part.value), whole: String(base), percent },
      },
    },
  };
}

function formatShare({ value, decimals }: Fact): string {
  return `${value / 10 ** decimals}%`;
}

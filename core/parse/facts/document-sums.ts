import type { Fact, FactKind } from '../../model/fact';

/** More numbers of one kind than this are not added up in every way. */
const mostAddends = 8;

const kinds: readonly FactKind[] = [
  'normative-issued',
  'regulation-issued',
  'normative-repealed',
  'normative-in-force',
];

/**
 * 制发 is often told by who issued: 县政府14件，部门11件. Numbers of documents that stand near each other may add up to
 * what the table says; parts may do so together, and must not exceed it.
 */
export function addSums(facts: Fact[]): Fact[] {
  let documents = 0;
  for (const { kind } of facts) if (kinds.includes(kind)) documents++;
  if (documents < 2) return facts;
  const result = [...facts];
  for (const kind of kinds) {
    const group = facts.filter((fact) => fact.kind === kind && fact.numberEnd > fact.start);
    if (group.length < 2 || group.length > mostAddends) continue;
    group.forEach((fact, index) => {
      if (fact.isPart) return;
      const sums = listSums(group, index);
      result[facts.indexOf(fact)] = {
        ...fact,
        readings: [
          ...fact.readings,
          ...fact.readings.flatMap((reading) => sums.map((besides) => ({ ...reading, besides }))),
        ],
      };
    });
    const sum = sumOfParts(group);
    if (sum !== undefined) result.push(sum);
  }
  return result;
}

/** What numbers beside one another, this one among them, add to it. */
function listSums(group: readonly Fact[], index: number): number[] {
  const sums = new Set<number>();
  for (let from = 0; from <= index; from++) {
    for (let until = index + 1; until <= group.length; until++) {
      const others = group.slice(from, until).filter((_, at) => from + at !== index);
      if (others.length > 0) sums.add(others.reduce((sum, { value }) => sum + value, 0));
    }
  }
  return [...sums];
}

/** The parts of one sentence together, as one fact from the first to the last. */
function sumOfParts(group: readonly Fact[]): Fact | undefined {
  const parts = group.filter(({ isPart }) => isPart);
  if (parts.length < 2 || parts.length !== group.length) return undefined;
  const [first] = parts;
  if (parts.some(({ sentenceStart }) => sentenceStart !== first.sentenceStart)) return undefined;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { ...first, end: parts.at(-1)!.end, numberEnd: first.start, value, isCertain: false };
}

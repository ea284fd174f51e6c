import type { Meaning } from '../../formats/prose';
import type { CaseOutcome, FactKind } from '../../model/fact';
import type { Sense } from './drafts';
import type { Author, CaseNoun, Memory } from './memory';
import { listMeanings, type Neighbourhood } from './neighbourhood';
import { has } from './segments';

const nouns = ['reconsideration', 'litigation', 'direct-litigation', 'later-litigation'] as const;
const outcomes: Readonly<Partial<Record<Meaning, CaseOutcome>>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  'other-outcome': 'other',
  pending: 'pending',
};

/** Words that name cases or their outcomes. */
export const caseMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  ...nouns,
  ...(Object.keys(outcomes) as Meaning[]),
]);

/** What a number of cases counts; remembers of which cases the sentence speaks. */
export function senseCases(near: Neighbourhood, memory: Memory, author: Author): Sense | undefined {
  const { around, words, number, isClean } = near;
  const meanings = listMeanings(near, caseMeanings);
  const named = [
    ...new Set(meanings.filter((one): one is CaseNoun => (nouns as readonly Meaning[]).includes(one))),
  ];
  const ended = [...new Set(meanings.flatMap((one) => outcomes[one] ?? []))];
  if (named.length > 0) memory.caseNoun = named.length === 1 ? named[0] : undefined;
  if (!'件宗起例'.includes(number.unit) || number.unit === '') return undefined;
  if (has(around, 'deciding-cases', 'published', 'accepted', 'fresh', 'any-kind')) return undefined;
  if (!memory.isAboutDisclosure || ended.length > 1) return undefined;
  const kind = chooseKind(named, ended[0], memory);
  if (kind === undefined) return undefined;
  // A government decides on reconsideration itself; those cases are not in its table.
  const isHandling = has(words, 'handled', 'received', 'closed');
  if (isHandling && author.isGovernment && kind === 'reconsideration') return undefined;
  // 办理行政诉讼案件31件 are of any kind unless the sentence says otherwise.
  if (isHandling && !memory.namesDisclosure) return undefined;
  return {
    kind,
    isPart: has(words, 'received', 'channel') || (ended.length === 0 && has(words, 'among')),
    isCertain: isClean && !isHandling,
  };
}

function chooseKind(
  named: readonly CaseNoun[],
  outcome: CaseOutcome | undefined,
  { caseNoun }: Memory,
): FactKind | undefined {
  if (outcome === undefined) {
    if (named.length === 1) return named[0];
    return named.includes('reconsideration') && named.includes('litigation') && named.length === 2
      ? 'cases'
      : undefined;
  }
  return caseNoun === undefined ? undefined : `${caseNoun}-${outcome}`;
}

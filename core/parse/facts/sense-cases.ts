import type { CaseOutcome, FactKind } from '../../model/fact';
import type { Meaning } from '../../formats/prose';
import type { Sense } from './drafts';
import { type Meanings, nameOf, setOf, unite } from './meanings';
import type { Author, CaseNoun, Memory } from './memory';
import { hasAround, listDifferent, listMeanings, type Neighbourhood } from './neighbourhood';
import { has } from './segments';

const nouns = setOf('reconsideration', 'litigation', 'direct-litigation', 'later-litigation');
const bothKinds = setOf('reconsideration', 'litigation');
const outcomeOf: Readonly<Partial<Record<Meaning, CaseOutcome>>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  'other-outcome': 'other',
  pending: 'pending',
};
const outcomes = setOf(...(Object.keys(outcomeOf) as Meaning[]));

/** Words that name cases or their outcomes. */
export const caseMeanings: Meanings = unite(nouns, outcomes);

const ofOtherCases = setOf('deciding-cases', 'published', 'accepted', 'fresh', 'any-kind');
const handling = setOf('handled', 'received', 'closed');
const ofSome = setOf('received', 'channel');
const among = setOf('among');

/** What a number of cases counts; remembers of which cases the sentence speaks. */
export function senseCases(near: Neighbourhood, memory: Memory, author: Author): Sense | undefined {
  const { words, number, isClean } = near;
  const meanings = listMeanings(near, caseMeanings);
  const named = listDifferent(meanings, nouns);
  const ended = listDifferent(meanings, outcomes);
  if (named.length > 0) memory.caseNoun = named.length === 1 ? (nameOf(named[0]) as CaseNoun) : undefined;
  if (!'件宗起例'.includes(number.unit) || number.unit === '') return undefined;
  if (hasAround(near, ofOtherCases)) return undefined;
  if (!memory.isAboutDisclosure || ended.length > 1) return undefined;
  const kind = chooseKind(named, ended.length === 0 ? undefined : outcomeOf[nameOf(ended[0])], memory);
  if (kind === undefined) return undefined;
  // A government decides on reconsideration itself; those cases are not in its table.
  const isHandling = has(words, handling);
  if (isHandling && author.isGovernment && kind === 'reconsideration') return undefined;
  // 办理行政诉讼案件31件 are of any kind unless the sentence says otherwise.
  if (isHandling && !memory.namesDisclosure) return undefined;
  return {
    kind,
    isPart: has(words, ofSome) || (ended.length === 0 && has(words, among)),
    isCertain: isClean && !isHandling,
  };
}

function chooseKind(
  named: readonly number[],
  outcome: CaseOutcome | undefined,
  { caseNoun }: Memory,
): FactKind | undefined {
  if (outcome !== undefined) return caseNoun === undefined ? undefined : `${caseNoun}-${outcome}`;
  if (named.length === 1) return nameOf(named[0]) as CaseNoun;
  const areBoth = named.length === 2 && bothKinds[named[0]] === 1 && bothKinds[named[1]] === 1;
  return areBoth ? 'cases' : undefined;
}

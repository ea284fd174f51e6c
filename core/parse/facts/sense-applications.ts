import { type Meaning, resultMeanings } from '../../formats/prose';
import type { FactKind } from '../../model/fact';
import type { Sense } from './drafts';
import type { Author, Memory } from './memory';
import { listMeanings, type Neighbourhood } from './neighbourhood';
import { has } from './segments';

const applicants = [
  'natural-person',
  'organization',
  'business',
  'research',
  'public-welfare',
  'legal-service',
] as const;
const carried = ['carried-in', 'carried-out', 'carried'] as const;
const acts = ['received', 'accepted', 'handled', 'closed'] as const;

/** Words that tell what became of applications. */
export const applicationMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  ...applicants,
  ...resultMeanings,
  ...carried,
  ...acts,
  'application',
]);

/** Units that only a number of applications has, and those that need the word beside them: 条 are items of information, too. */
const ownUnits = '件宗起';
const sharedUnits = '份个例条';

/** What a number of applications counts; undefined where that is not certain enough to be compared. */
export function senseApplications(near: Neighbourhood, memory: Memory, author: Author): Sense | undefined {
  const { words, number, around, isClean } = near;
  const meanings = listMeanings(near, applicationMeanings);
  const isNamed = has(around, 'application');
  if (memory.topic !== 'applications' && !(isNamed && memory.isAboutDisclosure)) return undefined;
  if (has(around, 'published', 'deciding-cases')) return undefined;
  if (isNamed) memory.applicationUnit = number.unit;
  if (!ownUnits.includes(number.unit) && !isUnitOf(number.unit, isNamed, memory)) return undefined;
  const kind = chooseKind(near, meanings, author);
  if (kind === undefined) return undefined;
  const isAct = (acts as readonly string[]).includes(kind) || kind === 'applications';
  return {
    kind,
    isIncluded: has(words, 'inclusion', 'among'),
    isPart: has(words, 'channel') || (isAct && has(words, 'among')),
    isCertain:
      isClean &&
      kind !== 'applications' &&
      number.unit !== '条' &&
      (isNamed || memory.namesApplications) &&
      !(resultMeanings as readonly string[]).includes(kind),
  };
}

/** 申请130份，其中5份结转: the unit of named applications goes on to those that follow; 条 may be anything's. */
function isUnitOf(unit: string, isNamed: boolean, { applicationUnit }: Memory): boolean {
  return sharedUnits.includes(unit) && (isNamed || (unit === applicationUnit && unit !== '条'));
}

function chooseKind(near: Neighbourhood, meanings: readonly Meaning[], author: Author): FactKind | undefined {
  const among = <K extends Meaning>(kinds: readonly K[]): K[] => [
    ...new Set(meanings.filter((meaning): meaning is K => (kinds as readonly Meaning[]).includes(meaning))),
  ];
  const moved = among(carried);
  const done = among(acts);
  if (moved.length > 0) {
    // 办结上年结转5件 is neither.
    if (!near.isBehind && (done.includes('closed') || done.includes('handled'))) return undefined;
    return chooseCarried(near, moved[0], author);
  }
  const by = among(applicants);
  const how = among(resultMeanings);
  if (by.length + how.length > 1) return undefined;
  if (by.length === 1) return by[0];
  if (how.length === 1) return how[0];
  if (near.isBehind) return done[0] ?? 'applications';
  if (done.length === 1) return done[0];
  if (done.length === 0) return 'applications';
  if (done.every((act) => act === 'received' || act === 'accepted')) return 'accepted';
  return done.every((act) => act === 'handled' || act === 'closed') ? 'handled' : 'applications';
}

/** 2023年结转3件, 3件结转至2025年: the year tells which way. */
function chooseCarried(
  { around }: Neighbourhood,
  meaning: (typeof carried)[number],
  { year }: Author,
): FactKind {
  if (meaning !== 'carried' || year === undefined) return meaning;
  if (has(around, 'last-year')) return 'carried-in';
  for (const token of around) {
    if (token.type === 'year' && token.year !== year) {
      return token.year < year ? 'carried-in' : 'carried-out';
    }
  }
  return meaning;
}

import { type Counted, resultMeanings } from '../../formats/prose';
import type { Sense } from './drafts';
import { Kind, type Meanings, nameOf, numberOf, setOf, unite } from './meanings';
import type { Author, Memory } from './memory';
import { hasAround, listMeanings, type Neighbourhood } from './neighbourhood';
import { has } from './segments';

const applicants = setOf(
  'natural-person',
  'organization',
  'business',
  'research',
  'public-welfare',
  'legal-service',
);
const results = setOf(...resultMeanings);
const carried = setOf('carried-in', 'carried-out', 'carried');
const acts = setOf('received', 'accepted', 'handled', 'closed');
const application = setOf('application');

/** Words that tell what became of applications. */
export const applicationMeanings: Meanings = unite(applicants, results, carried, acts, application);

const notOfApplications = setOf('published', 'deciding-cases');
const within = setOf('inclusion', 'among');
const channel = setOf('channel');
const among = setOf('among');
const lastYear = setOf('last-year');
const accepting = setOf('received', 'accepted');
const handling = setOf('handled', 'closed');
const accepted = numberOf('accepted');
const handled = numberOf('handled');
const eitherWay = numberOf('carried');
const carriedIn = numberOf('carried-in');
const carriedOut = numberOf('carried-out');

/** Units that only a number of applications has, and those that need the word beside them: 条 are items of information, too. */
const ownUnits = '件宗起';
const sharedUnits = '份个例条';

/** What a number of applications counts; undefined where that is not certain enough to be compared. */
export function senseApplications(near: Neighbourhood, memory: Memory, author: Author): Sense | undefined {
  const { words, number, isClean } = near;
  const isNamed = hasAround(near, application);
  if (memory.topic !== 'applications' && !(isNamed && memory.isAboutDisclosure)) return undefined;
  if (hasAround(near, notOfApplications)) return undefined;
  if (isNamed) memory.applicationUnit = number.unit;
  if (!ownUnits.includes(number.unit) && !isUnitOf(number.unit, isNamed, memory)) return undefined;
  const meaning = chooseMeaning(near, author);
  if (meaning === undefined) return undefined;
  const isAct = meaning === merely || acts[meaning] === 1;
  return {
    kind: meaning === merely ? 'applications' : (nameOf(meaning) as Counted),
    isIncluded: has(words, within),
    isPart: has(words, channel) || (isAct && has(words, among)),
    isCertain:
      isClean &&
      meaning !== merely &&
      number.unit !== '条' &&
      (isNamed || memory.namesApplications) &&
      results[meaning] !== 1,
  };
}

/** 申请130份，其中5份结转: the unit of named applications goes on to those that follow; 条 may be anything's. */
function isUnitOf(unit: string, isNamed: boolean, { applicationUnit }: Memory): boolean {
  return sharedUnits.includes(unit) && (isNamed || (unit === applicationUnit && unit !== '条'));
}

/** Applications, without a word for what was done with them. */
const merely = 0;
/** Several results. */
const several = -1;

/** What the words say of the applications; undefined where they say several things. */
function chooseMeaning(near: Neighbourhood, author: Author): number | undefined {
  let moved = 0;
  let act = 0;
  let isOneAct = true;
  let areAccepted = true;
  let areHandled = true;
  let result = 0;
  for (const meaning of listMeanings(near, applicationMeanings)) {
    if (carried[meaning] === 1) moved ||= meaning;
    else if (acts[meaning] === 1) {
      act ||= meaning;
      isOneAct &&= meaning === act;
      areAccepted &&= accepting[meaning] === 1;
      areHandled &&= handling[meaning] === 1;
    } else if (applicants[meaning] === 1 || results[meaning] === 1)
      result = result === 0 || result === meaning ? meaning : several;
  }
  if (moved !== 0) {
    // 办结上年结转5件 is neither.
    if (!near.isBehind && has(near.words, handling)) return undefined;
    return chooseCarried(near, moved, author);
  }
  if (result === several) return undefined;
  if (result !== 0) return result;
  if (near.isBehind || isOneAct) return act;
  if (areAccepted) return accepted;
  return areHandled ? handled : merely;
}

/** 2023年结转3件, 3件结转至2025年: the year tells which way. */
function chooseCarried(near: Neighbourhood, meaning: number, { year }: Author): number {
  if (meaning !== eitherWay || year === undefined) return meaning;
  if (hasAround(near, lastYear)) return carriedIn;
  for (const segment of near.around) {
    for (const token of segment) {
      if (token.meaning === Kind.Year && token.year !== year)
        return token.year < year ? carriedIn : carriedOut;
    }
  }
  return meaning;
}

import { replaceName } from '../fixes/replace-name';
import { placeLevels, pronouns, selfNaming } from '../formats/agencies';
import { compareAgencies, findAgencyPlace } from '../model/agency-names';
import type { Report } from '../model/report';
import type { Passage } from '../prose/passages';
import type { SelfName } from '../prose/self-name';
import { findOtherNames } from '../prose/self-names';
import { findFirstFrom } from '../text/occurrences';
import { defineRule, type Problem } from './rule';

/** Only what the report certainly says of itself: agencies are spoken of for many reasons. */
export const agencyMismatch = defineRule({
  id: 'agency-mismatch',
  title: { zh: '正文自称的机关与标题不符', en: 'Text calls itself another agency' },
  severity: 'warning',
  category: 'prose',
  scope: 'report',
  *check(report, { passages }) {
    const { agency, title } = report;
    if (agency === undefined || title === undefined) return;
    const names = findOtherNames(report, agency, passages);
    for (const places of groupForeign(names, agency)) yield describe(report, agency, places);
    for (const places of findForeignPronouns(report, agency, passages))
      yield describe(report, agency, places);
  },
});

/** The names that are not the agency's, each with all its places; one that is used often is judged once. */
function groupForeign(names: readonly SelfName[], agency: string): SelfName[][] {
  if (names.length === 0) return [];
  const verdicts = new Map<string, boolean>();
  const groups = new Map<string, SelfName[]>();
  for (const one of names) {
    const key = `${one.name} ${one.isDeclared} ${one.isOpening === true}`;
    const verdict = verdicts.get(key) ?? isForeign(one, agency);
    verdicts.set(key, verdict);
    if (!verdict) continue;
    const places = groups.get(one.name);
    if (places === undefined) groups.set(one.name, [one]);
    else places.push(one);
  }
  return [...groups.values()];
}

function describe(report: Report, agency: string, places: readonly SelfName[]): Problem {
  const [{ start, end, name }, ...others] = places;
  const { title } = report;
  return {
    start,
    end,
    message: { key: 'agency-mismatch', params: { name, agency } },
    related: [
      ...(title === undefined
        ? []
        : [
            {
              start: title.start,
              end: title.end,
              message: { key: 'related-title-agency' as const, params: { agency } },
            },
          ]),
      ...others.map((one) => ({
        start: one.start,
        end: one.end,
        message: { key: 'related-same-name' as const, params: {} },
      })),
    ],
    fixes: () => [replaceName(places, agency)],
  };
}

/** Whether a name by which the report calls itself cannot be that of its agency, nor of one that acts for it. */
function isForeign({ name, isDeclared, isOpening }: SelfName, agency: string): boolean {
  if (compareAgencies(name, agency) !== 'other') return false;
  const place = findAgencyPlace(name);
  const own = findAgencyPlace(agency);
  if (isOpening && own !== undefined && isForeignOpening(name, place, agency, own)) return true;
  // 县教育局, 省水利厅: without a place of its own a name is that of a superior or partner.
  if (place === undefined || own === undefined) return false;
  const isSamePlace = place.endsWith(own) || own.endsWith(place);
  const isGovernment = speaksForPlace(agency);
  if (isSamePlace) {
    // Governments have their reports compiled by one of their departments, whose names differ from place to place.
    if (isGovernment || speaksForPlace(name)) return false;
    // Hospitals, stations and the like are within a department; a new name often begins as the old one did.
    if (!isDepartment(name) || !isDepartment(agency)) return false;
    if (!isDeclared && stemOf(name, place)[0] === stemOf(agency, own)[0]) return false;
    return !selfNaming.notOwn.some((word) => name.includes(word));
  }
  if (isDeclared) return !isAbove(place, own);
  // 县, 区, 镇 of one kind lie beside each other; a 市 may lie within another.
  return place.at(-1) === own.at(-1) && place.at(-1) !== '市';
}

/** 县教育局 where 松岭县水利局 should begin, 东陵市人民政府 where 石梁市人民政府 should: whoever else opens the report. */
function isForeignOpening(name: string, place: string | undefined, agency: string, own: string): boolean {
  const isBeside = place !== undefined && levelOf(place) === levelOf(own);
  if (speaksForPlace(agency)) return isBeside && speaksForPlace(name);
  if (!isDepartment(name) || !isDepartment(agency)) return false;
  if (selfNaming.notOwn.some((word) => name.includes(word))) return false;
  const stem = stemOf(agency, own);
  if (place !== undefined) {
    if (place.endsWith(own) || own.endsWith(place)) return false;
    return isBeside || hasNothingOf(stemOf(name, place), stem);
  }
  return name[0] === own.at(-1) && hasNothingOf(name.slice(1), stem);
}

/** 县住建局, renamed departments: a character in common may be the same body; the ending is. */
function hasNothingOf(stem: string, other: string): boolean {
  return [...stem.slice(0, -1)].every((character) => !other.includes(character));
}

function isDepartment(name: string): boolean {
  return selfNaming.departments.some((ending) => name.endsWith(ending));
}

/** What is left of a name behind its place. */
function stemOf(name: string, place: string): string {
  return name.slice(name.indexOf(place) + place.length);
}

/** Whether the agency is a people's government or 街道办事处, which have others within them. */
function speaksForPlace(agency: string): boolean {
  return compareAgencies(agency, findAgencyPlace(agency) ?? '') !== 'other';
}

function levelOf(place: string): number {
  return placeLevels.findIndex((endings) => endings.includes(place[place.length - 1]));
}

/** Whether the one place can hold the other. */
function isAbove(place: string, other: string): boolean {
  return levelOf(place) < levelOf(other);
}

/** 我镇 in the report of a 局: the first and every further one. */
function findForeignPronouns(
  { text, runningText }: Report,
  agency: string,
  passages: readonly Passage[],
): SelfName[][] {
  const { pronouns: places } = runningText.places;
  if (places.length === 0) return [];
  const kind = pronouns.find(({ ending }) => agency.endsWith(ending));
  if (kind === undefined) return [];
  const found = new Map<string, SelfName[]>();
  for (const passage of passages) {
    const first = findFirstFrom(places, passage.start);
    for (let index = first; index < places.length && places[index] < passage.end; index++) {
      const start = places[index];
      const name = kind.foreign.find((pronoun) => text.startsWith(pronoun, start));
      if (name === undefined) continue;
      const end = start + name.length;
      if (!isSubject(text, start, end)) continue;
      const same = found.get(name) ?? [];
      found.set(name, same);
      same.push({ name, start, end, isDeclared: false });
    }
  }
  return [...found.values()];
}

/** At the beginning of a clause, and no piece of a longer word. */
function isSubject(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? '\n';
  return /[\s，。；：！？,.;:年度）)、]/.test(before) && !/[限部托员定村亲]/.test(text[end] ?? '');
}

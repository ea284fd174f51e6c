import { findAgencyPlace } from '../model/agency-names';
import { governmentOwnNames, ownNames } from '../formats/agencies';
import { yearWords } from '../formats/years';
import { createWordIndex } from '../text/word-index';
import { compact } from './sentence';

/** Subjects that any report may speak of its own work with. */
const generalSubjects = createWordIndex([
  ...governmentOwnNames.flatMap(({ names }) => names),
  ...ownNames,
  ...yearWords.subjects,
]);

/** What the report's own deeds begin with. */
export const deeds = createWordIndex(yearWords.deeds);

/** Finds the subject of the report's own work that words begin with: the agency by its name, in part or whole, or 我局, 全县. */
export type FindSubject = (words: string) => string | undefined;

/** How the report of an agency speaks of it. */
export function createSubjectFinder(agency: string | undefined, isWrittenSo?: boolean): FindSubject {
  const name = agency === undefined ? '' : compact(agency, isWrittenSo);
  const place = name.replace(/(?:人民政府|街道办事处)$/, '');
  const near = place === name ? undefined : findAgencyPlace(name);
  // 青石镇 of 松岭县青石镇人民政府: without the place that it lies in.
  const within = near === undefined ? [] : [near, name.slice(name.indexOf(near))];
  const own = [name, name.slice(1), name.slice(2), place, ...within]
    .filter(({ length }) => length >= 2)
    .sort((a, b) => b.length - a.length);
  return (words) => own.find((one) => words.startsWith(one)) ?? generalSubjects.findAt(words, 0);
}

import { governmentOwnNames, ownNames } from '../formats/agencies';
import { yearWords } from '../formats/years';
import { compact } from './sentence';

/** Every way in which a report may speak of its agency, at the beginning of a sentence; the longest first. */
export function listSubjects(agency: string | undefined): readonly string[] {
  const name = agency === undefined ? '' : compact(agency);
  const place = name.replace(/(?:人民政府|街道办事处)$/, '');
  const own = [name, name.slice(1), name.slice(2), place].filter(({ length }) => length >= 2);
  return [
    ...own,
    ...governmentOwnNames.flatMap(({ names }) => names),
    ...ownNames,
    ...['全镇', '全乡', '全街道', '全局', '全委', '我街道', '我们', '我厅'],
    ...yearWords.subjects,
  ].sort((a, b) => b.length - a.length);
}

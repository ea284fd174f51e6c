import { administrationNames, territories } from '../../formats/agencies';
import type { Report } from '../../model/report';
import { simplify } from '../../text/characters';
import type { Author } from './memory';

/** Place names before the kind of agency have so many characters at most: 松岭县 in 松岭县水利局. */
const longestPlace = 6;
const shortestName = 3;

/** Whose report it is, as far as its numbers depend on it. */
export function describeAuthor({
  form,
  agency: name,
  year,
  runningText: { isTraditional: isWrittenSo },
}: Pick<Report, 'form' | 'agency' | 'year' | 'runningText'>): Author {
  const agency = name === undefined ? undefined : simplify(name, isWrittenSo);
  const ownNames: string[] = [];
  if (agency !== undefined) {
    for (let from = 0; from <= longestPlace && agency.length - from >= shortestName; from++)
      ownNames.push(agency.slice(from));
  }
  const ending = administrationNames.find((name) => agency?.endsWith(name)) ?? '';
  const last = agency?.slice(0, agency.length - ending.length).at(-1) ?? '';
  const territory = territories.find((one) => one === last) ?? '';
  return {
    form,
    isTraditional: isWrittenSo,
    year,
    agency,
    ownNames,
    territory,
    isGovernment: territory !== '' && !'镇乡'.includes(territory),
  };
}

import { pronouns, selfNaming } from '../formats/agencies';
import type { SelfName } from '../prose/self-name';
import type { Fix } from './fix';

/** Writes the title's agency in the place of another, 我局 in the place of 我镇. Unsafe: the rest may have been copied, too. */
export function replaceName(places: readonly SelfName[], agency: string): Fix {
  const newText = nameAs(places[0].name, agency);
  return {
    title: { key: 'fix-agency', params: { name: newText, count: places.length } },
    isSafe: false,
    edits: places.map(({ start, end }) => ({ start, end, newText })),
  };
}

function nameAs(name: string, agency: string): string {
  const kind = pronouns.find(({ ending }) => agency.endsWith(ending));
  if (kind?.foreign.includes(name)) return kind.own;
  return name.endsWith(selfNaming.office) ? agency + selfNaming.office : agency;
}

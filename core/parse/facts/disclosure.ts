import { among, disclosureWords, openness, topicWords } from '../../formats/prose';
import type { FactKind } from '../../model/fact';
import { includesAny } from '../../text/includes-any';

const caseWords = topicWords.flatMap(([word, topic]) => (topic === 'cases' ? [word] : []));

/** Whether the sentence speaks of disclosure: of cases of all kinds, 其中政府信息公开类15件 does so only in passing. */
export function namesDisclosure(words: string): boolean {
  if (!includesAny(words, disclosureWords)) return false;
  const passing = words.indexOf(among);
  if (passing < 0 || !includesAny(words, caseWords)) return true;
  return includesAny(words.slice(0, passing), disclosureWords);
}

/** Whether the sentence counts documents by who may see them. */
export function tellsOpenness(words: string): boolean {
  const at = words.indexOf(openness.word);
  if (at < 0) return false;
  return (
    openness.kinds.some((kind) => words.includes(kind)) ||
    /^[类的]?\d/.test(words.slice(at + openness.word.length, at + openness.word.length + 2))
  );
}

const fromOpenness: ReadonlySet<FactKind> = new Set([
  'applications',
  'disclosed',
  'partly-disclosed',
  'refused',
]);

/** Whether numbers of documents (依申请公开9件、不予公开16件) are read as this kind where no act stands beside them. */
export function isReadFromOpenness(kind: FactKind): boolean {
  return fromOpenness.has(kind);
}

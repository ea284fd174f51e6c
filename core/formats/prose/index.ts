import { ownNames } from '../agencies';
import { applicationWords } from './applications';
import { caseWords } from './cases';
import { contextWords } from './context';
import { documentWords } from './documents';
import type { Lexicon } from './meaning';

export type { Lexicon, Meaning } from './meaning';

/** All words of the prose that bear on its numbers; where a word stands in two lists the first counts. */
export const lexicons: readonly Lexicon[] = [
  applicationWords,
  caseWords,
  documentWords,
  contextWords,
  { own: ownNames },
];

/** What numbers are counted in: applications, cases, documents. */
export const countUnits = '件宗起份条项个部例';

/** Characters that words about cells begin or end with; a sentence without any is not looked at more closely. */
export const keyCharacters = '请议诉章性许罚强费结';

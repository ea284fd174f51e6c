import { type Lexicon, lexicons, type Meaning } from '../../formats/prose';

export interface LexiconEntry {
  readonly word: string;
  readonly meaning: Meaning;
}

const begins = new Uint8Array(65536);
const byFirst = new Map<number, LexiconEntry[]>();

for (const lexicon of lexicons as readonly Lexicon[]) {
  for (const [meaning, words] of Object.entries(lexicon) as [Meaning, readonly string[]][]) {
    for (const word of words) addWord(word, meaning);
  }
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** The first meaning of a word counts. */
function addWord(word: string, meaning: Meaning): void {
  const code = word.charCodeAt(0);
  const entries = byFirst.get(code) ?? [];
  if (entries.some((entry) => entry.word === word)) return;
  begins[code] = 1;
  entries.push({ word, meaning });
  byFirst.set(code, entries);
}

/** The longest word that stands at `at`, or undefined. */
export function findWord(text: string, at: number): LexiconEntry | undefined {
  const code = text.charCodeAt(at);
  if (begins[code] === 0) return undefined;
  for (const entry of byFirst.get(code)!) if (text.startsWith(entry.word, at)) return entry;
  return undefined;
}

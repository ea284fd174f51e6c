import { type Lexicon, lexicons, type Meaning } from '../../formats/prose';

/** A place in the tree of words: what is spelt so far, and how it may go on. */
interface Node {
  meaning?: Meaning;
  readonly next: Map<number, Node>;
}

const root: Node = { next: new Map() };

for (const lexicon of lexicons as readonly Lexicon[]) {
  for (const [meaning, words] of Object.entries(lexicon) as [Meaning, readonly string[]][]) {
    for (const word of words) addWord(word, meaning);
  }
}

/** The first meaning of a word counts. */
function addWord(word: string, meaning: Meaning): void {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.meaning ??= meaning;
}

/** The characters that words begin with, as UTF-16 units. */
export function listBeginnings(): readonly number[] {
  return [...root.next.keys()];
}

export interface Word {
  readonly meaning: Meaning;
  readonly end: number;
}

/** The longest word that stands at `at`, or undefined. */
export function findWord(text: string, at: number): Word | undefined {
  let node: Node | undefined = root;
  let meaning: Meaning | undefined;
  let end = at;
  for (let index = at; index < text.length; index++) {
    node = node.next.get(text.charCodeAt(index));
    if (node === undefined) break;
    if (node.meaning !== undefined) {
      meaning = node.meaning;
      end = index + 1;
    }
  }
  return meaning === undefined ? undefined : { meaning, end };
}

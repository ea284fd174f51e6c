import { type Lexicon, lexicons, type Meaning } from '../../formats/prose';
import { numberOf } from './meanings';

/** Words of a sentence, or a year, as far as they bear on its numbers; offsets into the sentence without spaces. */
export interface Token {
  /** The number of the words' meaning, or one of {@link Kind}. */
  readonly meaning: number;
  readonly start: number;
  readonly end: number;
  /** 0 for words. */
  readonly year: number;
}

/**
 * The words as a tree of nodes, each a character behind those before it. Nodes are numbers and the tree a few arrays: a
 * text is held against it at nearly every character. The children of a node are a chain.
 */
const codes: number[] = [0];
const meanings: number[] = [0];
const firstChildren: number[] = [0];
const nextSiblings: number[] = [0];
/** The node of a word's first character, by code; 0 where no word begins with it. */
const beginnings = new Uint16Array(0x10000);

for (const lexicon of lexicons as readonly Lexicon[]) {
  for (const [meaning, words] of Object.entries(lexicon) as [Meaning, readonly string[]][]) {
    const number = numberOf(meaning);
    for (const word of words) addWord(word, number);
  }
}

/** The first meaning of a word counts. */
function addWord(word: string, meaning: number): void {
  const first = word.charCodeAt(0);
  let node = beginnings[first] || addNode(first);
  beginnings[first] = node;
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let child = findChild(node, code);
    if (child === 0) {
      child = addNode(code);
      nextSiblings[child] = firstChildren[node];
      firstChildren[node] = child;
    }
    node = child;
  }
  meanings[node] ||= meaning;
}

function addNode(code: number): number {
  firstChildren.push(0);
  nextSiblings.push(0);
  meanings.push(0);
  return codes.push(code) - 1;
}

function findChild(node: number, code: number): number {
  let child = firstChildren[node];
  while (child !== 0 && codes[child] !== code) child = nextSiblings[child];
  return child;
}

/** Whether some word begins with a UTF-16 unit. */
export function beginsWord(code: number): boolean {
  return beginnings[code] !== 0;
}

/** The longest word that stands at `at`, or undefined. */
export function readWord(text: string, at: number): Token | undefined {
  let node = beginnings[text.charCodeAt(at)];
  let meaning = 0;
  let end = at;
  for (let index = at + 1; node !== 0; index++) {
    if (meanings[node] !== 0) {
      meaning = meanings[node];
      end = index;
    }
    node = index < text.length ? findChild(node, text.charCodeAt(index)) : 0;
  }
  return meaning === 0 ? undefined : { meaning, start: at, end, year: 0 };
}

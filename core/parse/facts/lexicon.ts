import { type Lexicon, lexicons, type Meaning } from '../../formats/prose';

/**
 * The words as a tree of nodes, each a character behind those before it. Nodes are numbers and the tree a few arrays: a
 * text is held against it at nearly every character. The children of a node are a chain.
 */
const codes: number[] = [0];
const meanings: (Meaning | undefined)[] = [undefined];
const firstChildren: number[] = [0];
const nextSiblings: number[] = [0];
/** The node of a word's first character, by code; 0 where no word begins with it. */
const beginnings = new Uint16Array(0x10000);
/** By the node of their first character the words that are not in the tree yet: most are never looked for. */
const waiting: ([word: string, meaning: Meaning][] | undefined)[] = [undefined];

for (const lexicon of lexicons as readonly Lexicon[]) {
  for (const [meaning, words] of Object.entries(lexicon) as [Meaning, readonly string[]][]) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      let node = beginnings[first];
      if (node === 0) {
        node = addNode(first);
        beginnings[first] = node;
        waiting[node] = [];
      }
      waiting[node]!.push([word, meaning]);
    }
  }
}

/** The node that words begin with, with all of them behind it. */
function getBeginning(code: number): number {
  const node = beginnings[code];
  const words = waiting[node];
  if (words !== undefined) {
    waiting[node] = undefined;
    for (const [word, meaning] of words) addWord(node, word, meaning);
  }
  return node;
}

/** The first meaning of a word counts. */
function addWord(beginning: number, word: string, meaning: Meaning): void {
  let node = beginning;
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
  meanings[node] ??= meaning;
}

function addNode(code: number): number {
  firstChildren.push(0);
  nextSiblings.push(0);
  meanings.push(undefined);
  waiting.push(undefined);
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

export interface Word {
  readonly meaning: Meaning;
  readonly end: number;
}

/** The longest word that stands at `at`, or undefined. */
export function findWord(text: string, at: number): Word | undefined {
  let node = getBeginning(text.charCodeAt(at));
  let meaning: Meaning | undefined;
  let end = at;
  for (let index = at + 1; node !== 0; index++) {
    if (meanings[node] !== undefined) {
      meaning = meanings[node];
      end = index;
    }
    node = index < text.length ? findChild(node, text.charCodeAt(index)) : 0;
  }
  return meaning === undefined ? undefined : { meaning, end };
}

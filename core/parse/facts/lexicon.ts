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
 * The words as a tree of nodes, each a character behind those before it; the children of a node are a chain. A node is four
 * numbers beside each other, for a text is held against the tree at every other character.
 */
const Field = { Code: 0, Meaning: 1, FirstChild: 2, NextSibling: 3 } as const;
const fields = 4;
/** Where a node begins, by the code of a word's first character; 0 where no word begins with it. */
const roots = new Uint16Array(0x10000);
const tree = plantTree();

function plantTree(): Uint16Array {
  const words = (lexicons as readonly Lexicon[]).flatMap((lexicon) => Object.values(lexicon).flat());
  const nodes = new Uint16Array(fields * (1 + words.reduce((sum, { length }) => sum + length, 0)));
  let end = fields;
  const addNode = (code: number): number => {
    nodes[end + Field.Code] = code;
    end += fields;
    return end - fields;
  };
  const addWord = (word: string, meaning: number): void => {
    const first = word.charCodeAt(0);
    let node = roots[first] || addNode(first);
    roots[first] = node;
    for (let at = 1; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let child = findChild(nodes, node, code);
      if (child === 0) {
        child = addNode(code);
        nodes[child + Field.NextSibling] = nodes[node + Field.FirstChild];
        nodes[node + Field.FirstChild] = child;
      }
      node = child;
    }
    // The first meaning of a word counts.
    nodes[node + Field.Meaning] ||= meaning;
  };
  for (const lexicon of lexicons as readonly Lexicon[]) {
    for (const [meaning, words] of Object.entries(lexicon) as [Meaning, readonly string[]][]) {
      const number = numberOf(meaning);
      for (const word of words) addWord(word, number);
    }
  }
  return nodes.slice(0, end);
}

function findChild(nodes: Uint16Array, node: number, code: number): number {
  let child = nodes[node + Field.FirstChild];
  while (child !== 0 && nodes[child + Field.Code] !== code) child = nodes[child + Field.NextSibling];
  return child;
}

/** Whether some word begins with a UTF-16 unit. */
export function beginsWord(code: number): boolean {
  return roots[code] !== 0;
}

/** The longest word that stands at `at`, or undefined. */
export function readWord(text: string, at: number): Token | undefined {
  let node = roots[text.charCodeAt(at)];
  let meaning = 0;
  let end = at;
  for (let index = at + 1; node !== 0; index++) {
    const own = tree[node + Field.Meaning];
    if (own !== 0) {
      meaning = own;
      end = index;
    }
    node = index < text.length ? findChild(tree, node, text.charCodeAt(index)) : 0;
  }
  return meaning === 0 ? undefined : { meaning, start: at, end, year: 0 };
}

/** Finds which of many words stands at a place, looking only at those that begin with the character there. */
export interface WordIndex {
  /** The longest word that stands at `at`. */
  readonly findAt: (text: string, at: number) => string | undefined;
  /** Whether some word stands anywhere in the text; of many words quicker than to ask for each. */
  readonly standsIn: (text: string) => boolean;
  /** Whether some word begins with the UTF-16 unit. */
  readonly begins: (code: number) => boolean;
}

/** An index of words, none of them empty. */
export function createWordIndex(words: readonly string[]): WordIndex {
  const firsts = new Uint8Array(0x10000);
  const byFirst = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    firsts[first] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const findAt = (text: string, at: number): string | undefined => {
    const code = text.charCodeAt(at);
    if (firsts[code] !== 1) return undefined;
    for (const word of byFirst.get(code)!) if (text.startsWith(word, at)) return word;
    return undefined;
  };
  return {
    findAt,
    standsIn: (text) => {
      for (let at = 0; at < text.length; at++) if (findAt(text, at) !== undefined) return true;
      return false;
    },
    begins: (code) => firsts[code] === 1,
  };
}

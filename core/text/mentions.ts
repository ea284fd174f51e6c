import { dropZeroWidth, hasZeroWidth, isTraditional, simplify } from './characters';

/** The subjects of which no word stands in the text, written simplified or traditional (`isWrittenSo` where that is known). */
export function findAbsent<T extends { readonly words: readonly string[] }>(
  subjects: readonly T[],
  text: string,
  isWrittenSo?: boolean,
): T[] {
  const isAbsent = (words: readonly string[], from: string): boolean =>
    !words.some((word) => from.includes(word));
  const absent = subjects.filter(({ words }) => isAbsent(words, text));
  if (absent.length === 0 || !((isWrittenSo ?? isTraditional(text)) || hasZeroWidth(text))) return absent;
  const simplified = simplify(dropZeroWidth(text));
  return absent.filter(({ words }) => isAbsent(words, simplified));
}

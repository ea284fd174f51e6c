/** Where words stand in `text[start, end)`; what lies behind is not looked at, for the next of them may be far away. */
export function listOccurrences(text: string, words: string, start: number, end: number): number[] {
  const within = text.slice(start, end);
  const found: number[] = [];
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) found.push(start + at);
  return found;
}

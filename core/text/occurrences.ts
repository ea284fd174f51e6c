/** Where words stand in `text[start, end)`; what lies behind is not looked at, for the next of them may be far away. */
export function listOccurrences(text: string, words: string, start: number, end: number): number[] {
  const within = text.slice(start, end);
  const found: number[] = [];
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) found.push(start + at);
  return found;
}

/** The index of the first of ordered places that is not before `start`; their number where all are. */
export function findFirstFrom(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

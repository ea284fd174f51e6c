/** Columns that a text takes in a fixed-width font: two for every Chinese character. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef“”—]/u.test(character) ? 2 : 1;
  return width;
}

/** A text filled with spaces up to a width; one space at least follows it. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - widthOf(text)));
}

/** Cuts a text into pieces of at most `width` columns. */
export function cut(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

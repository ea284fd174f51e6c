/** What stands between the cells of a line that shows its blank cells: tabs, and pipes as page layouts draw them. */
const marks = '\t|│┃｜';
const anyMark = new RegExp(`[${marks}]`);
const allMarks = new RegExp(`[${marks}]`, 'g');
const anyWords = new RegExp(`[^\\s${marks}]`);
const markedCells = new RegExp(`[^${marks}]*[${marks}]`, 'g');

/** Whether tabs or pipes stand in a piece of a line. */
export function hasMarks(piece: string): boolean {
  return anyMark.test(piece);
}

/** How many tabs and pipes stand in a piece of a line. */
export function countMarks(piece: string): number {
  return piece.match(allMarks)?.length ?? 0;
}

/** Whether anything but spaces, tabs and pipes stands in a piece of a line. */
export function hasWords(piece: string): boolean {
  return anyWords.test(piece);
}

/** The cells of a piece of a line, each with the mark behind it, and what follows the last mark. */
export function splitAtMarks(piece: string): { cells: string[]; rest: string } {
  const cells: string[] = piece.match(markedCells) ?? [];
  return { cells, rest: piece.slice(cells.join('').length) };
}

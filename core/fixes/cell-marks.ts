import { isPipe } from '../parse/tokens';

/** Whether a tab or a pipe stands here: only these show where a cell of a line is blank. */
function isMark(piece: string, at: number): boolean {
  const code = piece.charCodeAt(at);
  return code === 9 || isPipe(code);
}

/** Whether tabs or pipes stand in a piece of a line. */
export function hasMarks(piece: string): boolean {
  return countMarks(piece) > 0;
}

/** How many tabs and pipes stand in a piece of a line. */
export function countMarks(piece: string): number {
  return splitAtMarks(piece).cells.length;
}

/** Whether anything but spaces, tabs and pipes stands in a piece of a line. */
export function hasWords(piece: string): boolean {
  const { cells, rest } = splitAtMarks(piece);
  return rest.trim() !== '' || cells.some((cell) => cell.slice(0, -1).trim() !== '');
}

/** The cells of a piece of a line, each with the mark behind it, and what follows the last mark. */
export function splitAtMarks(piece: string): { cells: string[]; rest: string } {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at < piece.length; at++) {
    if (!isMark(piece, at)) continue;
    cells.push(piece.slice(from, at + 1));
    from = at + 1;
  }
  return { cells, rest: piece.slice(from) };
}

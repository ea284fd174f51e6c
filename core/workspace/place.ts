import { lineAt, type SourceLine } from '../text/lines';

/** A place in a report whose text is not at hand: line and characters from 0, in UTF-16 units, as in LSP. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly endCharacter: number;
}

/** Where `[start, end)` stands; what goes on over the line's end is cut there. */
export function placeOf(lines: readonly SourceLine[], start: number, end: number): Place {
  const line = lineAt(lines, start);
  const own = lines[line];
  return {
    line,
    character: start - own.start,
    endCharacter: Math.min(Math.max(start, end), own.end) - own.start,
  };
}

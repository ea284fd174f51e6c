import { lineAt, type RelatedElsewhere, type Report } from '../../core/index';

/** Line and column from 1, columns in UTF-16 units, as editors show them; the end is behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(
  { lines }: Report,
  { start, end }: { readonly start: number; readonly end: number },
): Place {
  const line = lineAt(lines, start);
  const endLine = lineAt(lines, end);
  return {
    line: line + 1,
    column: start - lines[line].start + 1,
    endLine: endLine + 1,
    endColumn: end - lines[endLine].start + 1,
  };
}

/** The same for a place in another report, which is on one line. */
export function placeOnLine({ line, character, endCharacter }: RelatedElsewhere): Place {
  return { line: line + 1, column: character + 1, endLine: line + 1, endColumn: endCharacter + 1 };
}

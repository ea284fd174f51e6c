import type { Position, Range } from 'vscode-languageserver-types';
import { lineAt, type Report } from '../core/index';

/** The LSP position of an offset. */
export function toPosition({ lines }: Report, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, character: offset - lines[line].start };
}

/** The LSP range of `[start, end)`. */
export function toRange(
  report: Report,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  const line = lineAt(report.lines, start);
  const own = report.lines[line];
  // Most places end on the line on which they begin.
  const isOnOneLine = end >= start && end <= own.end;
  return {
    start: { line, character: start - own.start },
    end: isOnOneLine ? { line, character: end - own.start } : toPosition(report, end),
  };
}

/** The LSP range of a place on one line. */
export function toRangeOnLine(place: {
  readonly line: number;
  readonly character: number;
  readonly endCharacter: number;
}): Range {
  const { line, character, endCharacter } = place;
  return { start: { line, character }, end: { line, character: endCharacter } };
}

/** The offset of an LSP position, kept inside the text. */
export function toOffset({ lines, text }: Report, { line, character }: Position): number {
  const source = lines[line];
  return source === undefined ? text.length : Math.min(source.start + character, source.end);
}

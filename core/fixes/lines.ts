import type { Report } from '../model/report';
import { isBlank } from '../text/lines';
import type { Edit } from './fix';

/** The line end that new lines beside `line` take: its own, else that of the line before. */
function lineEndAt({ text, lines }: Report, line: number): string {
  const at = line + 1 < lines.length ? line : line - 1;
  return at < 0 ? '\n' : text.slice(lines[at].end, lines[at + 1].start);
}

/** Writes whole lines behind `line`. */
export function insertBehind(report: Report, line: number, added: readonly string[]): Edit {
  const { end } = report.lines[line];
  const lineEnd = lineEndAt(report, line);
  return { start: end, end, newText: added.map((one) => lineEnd + one).join('') };
}

/** Writes whole lines before `line`: behind the line above, so that `line` itself may have an edit at its beginning. */
export function insertBefore(report: Report, line: number, added: readonly string[]): Edit {
  if (line > 0) return insertBehind(report, line - 1, added);
  const { start } = report.lines[line];
  const lineEnd = lineEndAt(report, line);
  return { start, end: start, newText: added.map((one) => one + lineEnd).join('') };
}

/** Takes out whole lines with one line end. */
export function removeLines({ lines, text }: Report, first: number, last: number): Edit {
  if (last + 1 < lines.length) return { start: lines[first].start, end: lines[last + 1].start, newText: '' };
  return { start: first > 0 ? lines[first - 1].end : 0, end: text.length, newText: '' };
}

/** The last printed line before `line`, or -1. */
export function findPrintedBefore({ lines }: Report, line: number): number {
  let at = line - 1;
  while (at >= 0 && isBlank(lines[at])) at--;
  return at;
}

/** Where the report ends: its last printed line, 0 where there is none. */
export function findLastLine(report: Report): number {
  return Math.max(0, findPrintedBefore(report, report.lines.length));
}

/** How many blank lines stand right before `line`. */
export function countBlankBefore(report: Report, line: number): number {
  return line - 1 - findPrintedBefore(report, line);
}

/** Empty lines. */
export function blankLines(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
